package org.pacta.align;

import java.util.List;

/**
 * How far the headings agree. Where one of two provisions has none, as in many statutes, it is how
 * much of the heading of the other its text has; where neither has one, the texts stand in.
 *
 * @param name the name of the signal
 * @param headings the vectors of the headings
 * @param text the vectors of the texts, in the same terms
 */
record HeadingSignal(String name, CosineSignal headings, CosineSignal text) implements Signal {
  private static final double TELLING = 0.5;

  @Override
  public double score(int l, int r) {
    SparseVector left = headings.left().get(l);
    SparseVector right = headings.right().get(r);
    if (left.isEmpty() && right.isEmpty()) {
      return text.score(l, r);
    }
    if (right.isEmpty()) {
      return left.covered(text.right().get(r)) * told(left);
    }
    if (left.isEmpty()) {
      return right.covered(text.left().get(l)) * told(right);
    }
    return headings.score(l, r);
  }

  /** One common word of a heading tells little; two or three rare ones tell all. */
  private static double told(SparseVector heading) {
    return 1 - Math.exp(-heading.sum() / TELLING);
  }

  @Override
  public String explanation(int l, int r) {
    SparseVector left = headings.left().get(l);
    SparseVector right = headings.right().get(r);
    if (left.isEmpty() && right.isEmpty()) {
      return "";
    }
    List<SparseVector.Shared> shared =
        right.isEmpty()
            ? left.shared(text.right().get(r))
            : left.isEmpty() ? right.shared(text.left().get(l)) : left.shared(right);
    return headings.words(shared);
  }
}
