package org.pacta.cite;

import java.util.List;
import java.util.regex.Pattern;
import org.pacta.structure.Locator;
import org.pacta.structure.Span;

/**
 * A citation in a paper, read but not yet checked.
 *
 * @param span its words in the paper
 * @param work the work that it names
 * @param year the version that it names by a year; empty where it names none
 * @param locators built from the words; at least one
 */
record PaperCitation(Span span, String work, String year, List<Locator> locators) {
  private static final Pattern POINTER =
      Pattern.compile("(?i)\\b(?:thereof|that|those|said|same)\\b|[该該同]");

  PaperCitation {
    locators = List.copyOf(locators);
    if (locators.isEmpty()) {
      throw new IllegalArgumentException("a citation of a provision needs a locator");
    }
  }

  /** Whether words such as "thereof" stand for the name: what they point at was inferred. */
  boolean points(String paper) {
    return POINTER.matcher(span.of(paper)).find();
  }
}
