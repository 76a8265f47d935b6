package org.pacta.search;

import org.pacta.structure.Span;

/**
 * A line of a concordance: a keyword in its context (Luhn 1960).
 *
 * @param instrument the id in the catalogue
 * @param locator the unit
 * @param citation as a lawyer writes it, with the short title
 * @param language of the text
 * @param left the exact characters before the keyword, inside the unit
 * @param keyword the exact words that met the query
 * @param right the exact characters behind the keyword, inside the unit
 * @param span where the keyword stands in the extracted text
 */
public record KwicLine(
    String instrument,
    String locator,
    String citation,
    String language,
    String left,
    String keyword,
    String right,
    Span span) {}
