package org.pacta.structure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The levels of a legal text, from the largest to the smallest. */
public enum ProvisionKind {
  PREAMBLE,
  RECITAL,
  PART,
  TITLE,
  CHAPTER,
  MODULE,
  SECTION_GROUP,
  ANNEX,
  APPENDIX,
  ARTICLE,
  /** A section of a common-law statute or code: the citable unit, as an article is elsewhere. */
  SECTION,
  PARAGRAPH,
  /** An unnumbered paragraph inside a numbered one: "the second subparagraph of Article 49(1)". */
  SUBPARAGRAPH,
  POINT,
  SUBPOINT,
  DEFINITION,
  FOOTNOTE,
  /** Words of the enacting formula, signatures and what else stands between the provisions. */
  OTHER;

  /** The name in lower case, as it stands in machine-readable output. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether lawyers cite by this level: articles and sections. */
  public boolean isArticle() {
    return this == ARTICLE || this == SECTION;
  }
}
