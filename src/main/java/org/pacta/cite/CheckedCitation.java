package org.pacta.cite;

import java.util.List;
import org.pacta.structure.Span;

/**
 * A citation of a paper with what the check says.
 *
 * @param page 1-based; 0 where the format has no pages
 * @param span its words in the text of the paper, in UTF-16 code units
 * @param text the words
 * @param instrument the id of the version that was looked at
 * @param locators the provisions cited, as the text has them where it has them
 * @param verdict what the check says
 * @param suggestion the address to look at instead, {@code tpp:art_14.13}; empty where none is
 *     known
 * @param pinpoint the suggestion as a lawyer writes it; empty where there is none
 * @param evidence what the verdict rests on: the topic that the sentence names, the earlier
 *     version, or the reason why nothing could be checked; empty where nothing needs to be said
 */
public record CheckedCitation(
    int page,
    Span span,
    String text,
    String instrument,
    List<String> locators,
    Verdict verdict,
    String suggestion,
    String pinpoint,
    String evidence) {
  public CheckedCitation {
    locators = List.copyOf(locators);
  }
}
