package org.pacta.structure;

/** Which divisions may hold which. */
final class Ranks {
  private Ranks() {}

  /** Whether a division of the one kind may hold one of the other directly or further below. */
  static boolean mayHold(ProvisionKind holder, ProvisionKind held) {
    return rank(holder) < rank(held);
  }

  private static int rank(ProvisionKind kind) {
    return switch (kind) {
      case PREAMBLE, RECITAL, OTHER, FOOTNOTE -> 99;
      case ANNEX -> 1;
      case APPENDIX -> 2;
      case PART -> 3;
      case TITLE -> 4;
      case CHAPTER, MODULE -> 5;
      case SECTION_GROUP -> 6;
      case ARTICLE, SECTION -> 7;
      case PARAGRAPH -> 8;
      case SUBPARAGRAPH, DEFINITION -> 9;
      case POINT -> 10;
      case SUBPOINT -> 11;
    };
  }
}
