package org.pacta.structure;

import java.util.List;

/**
 * The words of a citation, read but not yet resolved.
 *
 * @param span in the extracted text
 * @param base from where the steps are counted
 * @param otherwise from where they are counted if that leads nowhere; mostly the same
 * @param paths one for each provision or range cited, outermost step first; one empty path where
 *     the base itself is cited
 */
record Citation(
    Span span, CitationBase base, CitationBase otherwise, List<List<CitationStep>> paths) {
  Citation {
    paths = paths.stream().map(List::copyOf).toList();
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("a citation needs a path");
    }
  }

  Citation(Span span, CitationBase base, List<List<CitationStep>> paths) {
    this(span, base, base, paths);
  }

  Citation withBase(CitationBase other) {
    return new Citation(span, other, other, paths);
  }

  Citation otherwise(CitationBase other) {
    return new Citation(span, base, other, paths);
  }

  Citation shifted(int offset) {
    return new Citation(span.shifted(offset), base, otherwise, paths);
  }

  /** Whether the base itself is cited, and nothing below it. */
  boolean isWhole() {
    return paths.getFirst().isEmpty();
  }

  /** The level of the first step; {@link CitationUnit#PASSAGE} where the base itself is cited. */
  CitationUnit unit() {
    return isWhole() ? CitationUnit.PASSAGE : paths.getFirst().getFirst().unit();
  }
}
