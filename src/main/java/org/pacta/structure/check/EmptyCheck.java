package org.pacta.structure.check;

import java.util.List;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Provision;

/** Whether each article, paragraph and point has words. */
final class EmptyCheck implements Check {
  static final String CODE = "empty";

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    return text.stream()
        .filter(EmptyCheck::mustSpeak)
        .filter(p -> p.span().length() == 0)
        .map(p -> new Finding(CODE, p.locator().value(), "it has a number and no words"))
        .toList();
  }

  private static boolean mustSpeak(Provision p) {
    return switch (p.kind()) {
      case ARTICLE, SECTION, PARAGRAPH, SUBPARAGRAPH, POINT, SUBPOINT, DEFINITION, RECITAL -> true;
      case PREAMBLE, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP -> false;
      case ANNEX, APPENDIX, FOOTNOTE, OTHER -> false;
    };
  }
}
