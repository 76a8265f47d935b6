package org.pacta.structure.check;

import java.util.List;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Provision;

/** Which chapters, sections and points bear a number that the source does not print. */
final class LostNumberCheck implements Check {
  static final String CODE = "lost-number";

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    return text.stream()
        .filter(p -> p.number().isEmpty() && mustBeNumbered(p))
        .map(p -> new Finding(CODE, p.locator().value(), message(p)))
        .toList();
  }

  private static boolean mustBeNumbered(Provision p) {
    return switch (p.kind()) {
      case CHAPTER, SECTION_GROUP, SECTION, POINT -> true;
      case PREAMBLE, RECITAL, PART, TITLE, MODULE, ANNEX, APPENDIX, ARTICLE -> false;
      case PARAGRAPH, SUBPARAGRAPH, SUBPOINT, DEFINITION, FOOTNOTE, OTHER -> false;
    };
  }

  private static String message(Provision p) {
    return "the source prints no number; the one in "
        + p.locator().lastStep()
        + " was counted: check it before you cite";
  }
}
