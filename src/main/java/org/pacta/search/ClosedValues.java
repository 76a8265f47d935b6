package org.pacta.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.norm.Modality;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;

/**
 * The fields whose values are the same whatever an index holds. A condition on another value of
 * them is a slip, while one on a value that no text has so far may be met tomorrow.
 *
 * @param values by field; of topics the ids
 * @param titles of topics, in both languages, by which they may be named, too
 */
record ClosedValues(Map<String, List<String>> values, List<String> titles) {
  private static final String TOPIC = "topic";

  static ClosedValues of(Taxonomy taxonomy) {
    return new ClosedValues(
        Map.of(
            TOPIC,
            taxonomy.topics().stream().map(Topic::id).toList(),
            "modality",
            Stream.of(Modality.values()).map(Modality::code).toList(),
            "language",
            Stream.of(Language.values()).map(Language::code).toList(),
            "kind",
            Stream.of(InstrumentKind.values()).map(InstrumentKind::code).toList()),
        taxonomy.topics().stream()
            .flatMap(t -> Stream.of(t.title().en(), t.title().zh()))
            .map(ClosedValues::plain)
            .toList());
  }

  /** The values of a query that there are not, with those that there are. */
  List<Advice.Unmet> unknown(String query) {
    ParsedQuery parsed = ParsedQuery.of(query);
    return Stream.concat(parsed.filters().stream(), parsed.root().conditions())
        .filter(c -> values.containsKey(c.name()))
        .flatMap(
            c ->
                c.values().stream().filter(v -> !isKnown(c.name(), v)).map(v -> unmet(c.name(), v)))
        .toList();
  }

  private boolean isKnown(String field, String value) {
    String plain = plain(value);
    return known(field).contains(plain.replace(' ', '-'))
        || field.equals(TOPIC) && titles.stream().anyMatch(t -> t.contains(plain));
  }

  private Advice.Unmet unmet(String field, String value) {
    List<String> nearest = Conditions.nearest(known(field), value);
    return new Advice.Unmet(field, value, nearest, nearest.size() == known(field).size());
  }

  private List<String> known(String field) {
    return values.getOrDefault(field, List.of());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }
}
