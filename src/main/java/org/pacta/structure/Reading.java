package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * What has been read of a citation so far.
 *
 * @param from its first character in the line
 * @param to one past the last character read
 * @param base from where the steps are counted
 * @param paths one for each provision or range cited, the outermost step first
 * @param outermost the level of the first step
 */
record Reading(
    int from, int to, CitationBase base, List<List<CitationStep>> paths, CitationUnit outermost) {

  /** Whether nothing has been said yet of where the steps are counted from. */
  boolean isOpen() {
    return base instanceof CitationBase.Here;
  }

  Citation citation() {
    return new Citation(new Span(from, to), base, paths);
  }

  Reading upTo(int end) {
    return new Reading(from, end, base, paths, outermost);
  }

  Reading of(CitationBase named, int end) {
    return new Reading(from, end, named, paths, outermost);
  }

  /** The reading with what lies inside of it, read behind it. */
  Reading with(Reading inner) {
    return new Reading(from, inner.to, base, joined(paths, inner.paths), outermost);
  }

  /** The reading inside of a larger one that was read behind it. */
  Reading inside(Reading outer) {
    return new Reading(from, outer.to, outer.base, joined(outer.paths, paths), outer.outermost);
  }

  /** The level of the last step; what stands in brackets is a paragraph or a point. */
  CitationUnit innermost() {
    CitationStep last = paths.getFirst().getLast();
    if (last.unit() != CitationUnit.BELOW) {
      return last.unit();
    }
    boolean digits =
        last instanceof CitationStep.Numbered n && Character.isDigit(n.key().charAt(0));
    return digits ? CitationUnit.PARAGRAPH : CitationUnit.POINT;
  }

  private static List<List<CitationStep>> joined(
      List<List<CitationStep>> outer, List<List<CitationStep>> inner) {
    List<List<CitationStep>> joined = new ArrayList<>();
    for (List<CitationStep> first : outer) {
      for (List<CitationStep> second : inner) {
        List<CitationStep> path = new ArrayList<>(first);
        path.addAll(second);
        joined.add(path);
      }
    }
    return joined;
  }
}
