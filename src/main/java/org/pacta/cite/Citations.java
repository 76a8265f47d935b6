package org.pacta.cite;

/** Cites a provision in a style. */
public final class Citations {
  private Citations() {}

  /** The citation, with what could not be said. */
  public static LegalCitation of(CitationStyle style, CitedProvision cited) {
    return switch (style) {
      case OSCOLA -> Oscola.of(cited);
      case BLUEBOOK -> Bluebook.of(cited);
      case GB7714 -> Gb7714.of(cited);
      case CHINESE -> ChineseStyle.of(cited);
      case CSL_JSON -> CslJson.of(cited);
      case BIBTEX -> BibTex.of(cited);
    };
  }
}
