package org.pacta.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pacta.extract.Markup.Part;
import org.pacta.extract.Markup.Unit;
import org.pacta.extract.Markup.Words;

/**
 * Which kind of provision a marked unit is. Names of levels mean different things in different
 * traditions: below a section of a common-law statute a {@code paragraph} is what others call a
 * point, and a {@code section} groups articles where there are articles.
 */
final class MarkupKinds {
  private final boolean faithful;
  private final boolean articles;

  MarkupKinds(boolean faithful, List<Part> parts) {
    this.faithful = faithful;
    this.articles = holdsArticle(parts);
  }

  private static boolean holdsArticle(List<Part> parts) {
    return parts.stream()
        .anyMatch(
            p -> p instanceof Unit u && (u.name().equals("article") || holdsArticle(u.parts())));
  }

  /** The kind; empty where the unit only groups its parts, which then belong to what is around. */
  Optional<ProvisionKind> of(Unit unit, Node around) {
    return switch (unit.name().toLowerCase(Locale.ROOT)) {
      case "preface", "conclusions", "text" -> Optional.of(ProvisionKind.OTHER);
      case "preamble" -> Optional.of(ProvisionKind.PREAMBLE);
      case "recital" -> Optional.of(ProvisionKind.RECITAL);
      case "part", "book", "tome" -> Optional.of(ProvisionKind.PART);
      case "title" -> Optional.of(ProvisionKind.TITLE);
      case "chapter" -> Optional.of(ProvisionKind.CHAPTER);
      case "module" -> Optional.of(ProvisionKind.MODULE);
      case "section" -> Optional.of(section(unit));
      case "subpart", "subtitle", "subchapter", "division", "subdivision" ->
          Optional.of(ProvisionKind.SECTION_GROUP);
      case "annex", "schedule" -> Optional.of(ProvisionKind.ANNEX);
      case "appendix" -> Optional.of(ProvisionKind.APPENDIX);
      case "article", "rule", "regulation" -> Optional.of(ProvisionKind.ARTICLE);
      case "definition" -> Optional.of(ProvisionKind.DEFINITION);
      default -> faithful ? written(unit, around) : nested(unit, around);
    };
  }

  private ProvisionKind section(Unit unit) {
    boolean group = faithful ? !unit.id().matches("(?:.*__)?sec_.*") : articles;
    return group ? ProvisionKind.SECTION_GROUP : ProvisionKind.SECTION;
  }

  /** In our own files the name tells the kind. */
  private static Optional<ProvisionKind> written(Unit unit, Node around) {
    return switch (unit.name()) {
      case "paragraph" -> Optional.of(ProvisionKind.PARAGRAPH);
      case "subparagraph" -> Optional.of(ProvisionKind.SUBPARAGRAPH);
      case "point", "indent" -> Optional.of(point(around));
      default -> Optional.empty();
    };
  }

  private static Optional<ProvisionKind> nested(Unit unit, Node around) {
    boolean numbered = !unit.number().text().isBlank();
    return switch (unit.name().toLowerCase(Locale.ROOT)) {
      case "point", "indent", "item" -> Optional.of(point(around));
      case "paragraph", "subsection", "clause" ->
          numbered ? Optional.of(below(around)) : unnumbered(around);
      default -> numbered ? Optional.of(below(around)) : unnumbered(around);
    };
  }

  private static ProvisionKind point(Node around) {
    return below(around) == ProvisionKind.SUBPOINT ? ProvisionKind.SUBPOINT : ProvisionKind.POINT;
  }

  private static ProvisionKind below(Node around) {
    return switch (around.kind) {
      case POINT, SUBPOINT -> ProvisionKind.SUBPOINT;
      case PARAGRAPH, SUBPARAGRAPH, DEFINITION -> ProvisionKind.POINT;
      case PREAMBLE, RECITAL, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP ->
          ProvisionKind.PARAGRAPH;
      case ANNEX, APPENDIX, ARTICLE, SECTION, FOOTNOTE, OTHER -> ProvisionKind.PARAGRAPH;
    };
  }

  /** The first unnumbered paragraph of a numbered one is that one itself. */
  private static Optional<ProvisionKind> unnumbered(Node around) {
    if (around.kind.isArticle()) {
      return Optional.of(ProvisionKind.PARAGRAPH);
    }
    boolean first = around.children.isEmpty() && around.to <= around.from;
    return around.kind == ProvisionKind.PARAGRAPH && !first
        ? Optional.of(ProvisionKind.SUBPARAGRAPH)
        : Optional.empty();
  }

  /** Whether the words of a unit are each a paragraph of an article that numbers none. */
  static boolean isPlainArticle(Unit unit, ProvisionKind kind) {
    return kind.isArticle()
        && unit.parts().size() > 1
        && unit.parts().stream().allMatch(Words.class::isInstance);
  }

  /** Whether words begin below the head rather than beside it. */
  static boolean isDivision(ProvisionKind kind) {
    return switch (kind) {
      case PREAMBLE, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP -> true;
      case ANNEX, APPENDIX, ARTICLE, SECTION, OTHER -> true;
      case RECITAL, PARAGRAPH, SUBPARAGRAPH, POINT, SUBPOINT, DEFINITION, FOOTNOTE -> false;
    };
  }
}
