package org.pacta.align;

/**
 * How much of the shorter provision the longer one has too: the greater of both shares. A rule that
 * one instrument spreads over a long article and the other says in a line still meets.
 *
 * @param name the name of the signal
 * @param vectors the features of both sides
 */
record CoverageSignal(String name, CosineSignal vectors) implements Signal {
  @Override
  public double score(int l, int r) {
    SparseVector left = vectors.left().get(l);
    SparseVector right = vectors.right().get(r);
    return Math.max(left.covered(right), right.covered(left));
  }

  @Override
  public String explanation(int l, int r) {
    return vectors.explanation(l, r);
  }
}
