package org.pacta.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/** The steps of locators, after the Akoma Ntoso naming convention. */
final class Steps {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Steps() {}

  /** The step of a provision; {@code preamble} and the like where there is no key. */
  static String of(ProvisionKind kind, String key) {
    String name = name(kind);
    String plain = SPACE.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("-").replace("__", "_");
    return plain.isEmpty() ? name : name + "_" + plain;
  }

  private static String name(ProvisionKind kind) {
    return switch (kind) {
      case PREAMBLE -> "preamble";
      case RECITAL -> "rec";
      case PART -> "part";
      case TITLE -> "title";
      case CHAPTER -> "chapter";
      case MODULE -> "module";
      case SECTION_GROUP -> "section";
      case ANNEX -> "annex";
      case APPENDIX -> "appendix";
      case ARTICLE -> "art";
      case SECTION -> "sec";
      case PARAGRAPH -> "para";
      case SUBPARAGRAPH -> "subpara";
      case POINT -> "point";
      case SUBPOINT -> "subpoint";
      case DEFINITION -> "def";
      case FOOTNOTE -> "fn";
      case OTHER -> "other";
    };
  }
}
