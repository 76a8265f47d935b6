package org.pacta.cite;

import java.util.List;

/**
 * A citation after the rules of a style.
 *
 * @param style the name of the style
 * @param instrument the id of the instrument
 * @param locator the provision; empty for the whole
 * @param text the citation, of a data format the item
 * @param missing what the style asks for and the catalogue does not know: left out, never invented
 */
public record LegalCitation(
    String style, String instrument, String locator, String text, List<String> missing) {
  public LegalCitation {
    missing = List.copyOf(missing);
  }

  static LegalCitation of(
      CitationStyle style, CitedProvision cited, String text, List<String> missing) {
    return new LegalCitation(
        style.code(),
        cited.entry().id(),
        cited.locator().map(Object::toString).orElse(""),
        text,
        missing);
  }
}
