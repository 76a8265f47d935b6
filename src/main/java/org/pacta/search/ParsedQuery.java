package org.pacta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;

/**
 * A query taken apart. No character breaks it: what is no quotation mark and no known field is
 * text.
 *
 * @param language the language of its words: Chinese where a Chinese character stands in it
 * @param text the words outside of quotation marks
 * @param phrases the phrases in quotation marks
 * @param filters values by field
 */
record ParsedQuery(
    Language language, String text, List<String> phrases, Map<String, List<String>> filters) {
  private static final Set<String> FIELDS =
      Set.of("instrument", "topic", "modality", "language", "kind", "party", "year");
  private static final Pattern PHRASE = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");
  private static final Pattern FIELD = Pattern.compile("(?<!\\S)(\\p{Alpha}+):(\\S+)");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  static ParsedQuery of(String query) {
    List<String> phrases = new ArrayList<>();
    Matcher quoted = PHRASE.matcher(query);
    String rest =
        quoted.replaceAll(
            m -> {
              phrases.add(m.group(1).strip());
              return " ";
            });
    Map<String, List<String>> filters = new TreeMap<>();
    String text =
        FIELD
            .matcher(rest)
            .replaceAll(
                m -> {
                  if (!FIELDS.contains(m.group(1))) {
                    return Matcher.quoteReplacement(m.group());
                  }
                  filters
                      .computeIfAbsent(m.group(1), f -> new ArrayList<>())
                      .addAll(List.of(m.group(2).split(",")));
                  return " ";
                });
    Language language = HAN.matcher(query).find() ? Language.ZH : Language.EN;
    phrases.removeIf(String::isBlank);
    return new ParsedQuery(language, text.strip(), phrases, filters);
  }

  /** Whether nothing is asked but filters. */
  boolean hasNoWords() {
    return text.isEmpty() && phrases.isEmpty();
  }
}
