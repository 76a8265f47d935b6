package org.pacta.search;

import java.util.List;
import org.pacta.structure.Span;

/**
 * A provision found.
 *
 * @param instrument the id in the catalogue
 * @param locator the unit that answers best
 * @param citation as a lawyer writes it, with the short title
 * @param language of the text
 * @param tier how it was found
 * @param score in (0, 1]: 1 for the best hit of the search
 * @param heading of the article
 * @param snippet the exact characters of the extracted text at {@code span}
 * @param span where the snippet stands in the extracted text
 * @param begins whether the snippet begins where the unit does
 * @param ends whether the snippet ends where the unit does
 * @param marks the words that met the query, inside the snippet
 * @param caveat what has to be known before quoting; empty where nothing
 */
public record Hit(
    String instrument,
    String locator,
    String citation,
    String language,
    Tier tier,
    double score,
    String heading,
    String snippet,
    Span span,
    boolean begins,
    boolean ends,
    List<Span> marks,
    String caveat) {
  public Hit {
    marks = List.copyOf(marks);
  }
}
