package org.pacta.align;

/**
 * How much of each provision the other one has too. By the greater share a rule that one instrument
 * spreads over a long article and the other says in a line still meets.
 *
 * @param name the name of the signal
 * @param vectors the features of both sides
 * @param share how both shares make one
 */
record CoverageSignal(String name, CosineSignal vectors, Share share) implements Signal {
  @Override
  public double score(int l, int r) {
    SparseVector left = vectors.left().get(l);
    SparseVector right = vectors.right().get(r);
    return share.of(left.covered(right), right.covered(left));
  }

  @Override
  public String explanation(int l, int r) {
    return vectors.explanation(l, r);
  }
}
