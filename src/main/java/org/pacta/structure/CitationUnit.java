package org.pacta.structure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The levels by which a text cites provisions, from the outermost to the innermost. */
enum CitationUnit {
  ANNEX(0, "annex", ProvisionKind.ANNEX, ProvisionKind.APPENDIX),
  APPENDIX(0, "appendix", ProvisionKind.APPENDIX, ProvisionKind.ANNEX),
  PART(1, "part", ProvisionKind.PART),
  TITLE(2, "title", ProvisionKind.TITLE),
  CHAPTER(3, "chapter", ProvisionKind.CHAPTER, ProvisionKind.MODULE),
  /** A section of a common-law statute, or a group of articles. */
  SECTION(4, "sec", ProvisionKind.SECTION, ProvisionKind.SECTION_GROUP),
  ARTICLE(5, "art", ProvisionKind.ARTICLE),
  RECITAL(5, "rec", ProvisionKind.RECITAL),
  SUBSECTION(6, "para", ProvisionKind.PARAGRAPH),
  PARAGRAPH(7, "para", ProvisionKind.PARAGRAPH),
  POINT(8, "point", ProvisionKind.POINT, ProvisionKind.DEFINITION),
  ITEM(9, "subpoint", ProvisionKind.SUBPOINT),
  /** Whatever stands in brackets behind the number of an article. */
  BELOW(9, "point", ProvisionKind.PARAGRAPH, ProvisionKind.POINT, ProvisionKind.SUBPOINT),
  /** An unnumbered paragraph inside a numbered one, counted from the first. */
  SUBPARAGRAPH(10, "subpara", ProvisionKind.SUBPARAGRAPH),
  /** A sentence or an indent: no provision of its own. */
  PASSAGE(10, "");

  private final int rank;
  private final String step;
  private final Set<ProvisionKind> kinds;

  CitationUnit(int rank, String step, ProvisionKind... kinds) {
    this.rank = rank;
    this.step = step;
    this.kinds = Set.of(kinds);
  }

  /** 0 for the outermost. */
  int rank() {
    return rank;
  }

  /** The word that begins its step in a locator. */
  String step() {
    return step;
  }

  /** The unit that begins a step of a locator with a word; empty where none does. */
  static Optional<CitationUnit> ofStep(String step) {
    return Arrays.stream(values())
        .filter(u -> u.step.equals(step) && !step.isEmpty() && u != SUBSECTION)
        .findFirst();
  }

  /** Whether a provision of this kind may be what the unit means. */
  boolean covers(ProvisionKind kind) {
    return kinds.contains(kind);
  }

  /** Whether the unit is cited by its number alone from anywhere in the instrument. */
  boolean standsAlone() {
    return rank <= ARTICLE.rank;
  }

  /** Whether a provision cited by the other unit can lie inside one cited by this. */
  boolean holds(CitationUnit other) {
    if (this == SUBPARAGRAPH) {
      return other == POINT || other == ITEM || other == PASSAGE;
    }
    boolean containers = rank < SECTION.rank && other.rank < SECTION.rank && this != other;
    return containers || rank < other.rank || other == PASSAGE && this != PASSAGE;
  }
}
