package org.pacta.corpus.pull;

import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;

/**
 * One way to ask for a text.
 *
 * @param address as the catalogue names it, or that of the CELEX service
 * @param accept the media types asked for
 * @param language the languages asked for
 */
record Candidate(String address, String accept, String language) {
  private static final String ANY =
      "application/xhtml+xml, text/html;q=0.9, application/pdf;q=0.9, */*;q=0.5";

  /** The host and port of the address; the whole of what is no address of the web. */
  String host() {
    String[] parts = address.split("/", 4);
    return parts.length > 2 ? parts[2] : address;
  }

  /** All ways to ask for a text, the best first; none where the catalogue knows no address. */
  static List<Candidate> of(TextEntry text, PullSettings settings) {
    List<Candidate> candidates = new ArrayList<>();
    // The European Union publishes no Chinese texts.
    if (!text.celex().isEmpty() && text.language() == Language.EN) {
      String address = settings.celex() + text.celex();
      candidates.add(new Candidate(address, "application/xhtml+xml", "eng"));
      candidates.add(new Candidate(address, "text/html", "eng"));
    }
    for (String address : text.address()) {
      candidates.add(new Candidate(address, ANY, text.language().code()));
    }
    return candidates;
  }
}
