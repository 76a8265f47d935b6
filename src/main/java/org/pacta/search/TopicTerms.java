package org.pacta.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;

/** The topics that a query or a sentence names, by the words that people use for them. */
public final class TopicTerms {
  private final Map<Language, Map<String, List<String>>> topics;

  /** By language the terms by their first stem; made when first asked for. */
  private final Map<Language, Map<String, List<Term>>> terms = new EnumMap<>(Language.class);

  /** A term of a topic, and the stems or characters by which it is met. */
  private record Term(String topic, String words, List<String> stems) {}

  /** A term in a text: from which of its stems, to which, that one left out. */
  private record Place(Term term, int from, int to) {
    boolean isInside(Place other) {
      return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }
  }

  private TopicTerms(Map<Language, Map<String, List<String>>> topics) {
    this.topics = topics;
  }

  /** The words that come with the program. */
  public static TopicTerms builtIn() {
    return new TopicTerms(TopicTermFile.read());
  }

  /**
   * The topics that a text asks for.
   *
   * @return by topic the share of the words that carry meaning which its terms cover, in (0, 1]
   */
  Map<String, Double> of(String text, Language language) {
    List<String> asked = QueryTerms.of(field(language), text);
    BitSet meaning = QueryTerms.meaning(asked);
    Map<String, BitSet> covered = new TreeMap<>();
    for (Place place : places(asked, language)) {
      covered
          .computeIfAbsent(place.term().topic(), t -> new BitSet())
          .set(place.from(), place.to());
    }
    Map<String, Double> shares = new TreeMap<>();
    covered.forEach(
        (topic, words) -> {
          words.and(meaning);
          if (!words.isEmpty()) {
            shares.put(topic, (double) words.cardinality() / meaning.cardinality());
          }
        });
    return shares;
  }

  /**
   * The topics that a text names.
   *
   * @return by topic its longest term in the text; empty where it names none
   */
  public Map<String, String> named(String text, Language language) {
    Map<String, Place> longest = new TreeMap<>();
    for (Place place : places(QueryTerms.of(field(language), text), language)) {
      longest.merge(
          place.term().topic(), place, (a, b) -> b.to() - b.from() > a.to() - a.from() ? b : a);
    }
    Map<String, String> found = new TreeMap<>();
    longest.forEach((topic, place) -> found.put(topic, place.term().words()));
    return found;
  }

  /** All terms in their places; one that is but a part of a longer one says nothing. */
  private List<Place> places(List<String> asked, Language language) {
    Map<String, List<Term>> known = terms(language);
    List<Place> places = new ArrayList<>();
    for (int from = 0; from < asked.size(); from++) {
      for (Term term : known.getOrDefault(asked.get(from), List.of())) {
        int to = from + term.stems().size();
        if (to <= asked.size() && asked.subList(from, to).equals(term.stems())) {
          places.add(new Place(term, from, to));
        }
      }
    }
    return places.stream().filter(p -> places.stream().noneMatch(p::isInside)).toList();
  }

  private synchronized Map<String, List<Term>> terms(Language language) {
    return terms.computeIfAbsent(language, this::byFirstStem);
  }

  private Map<String, List<Term>> byFirstStem(Language language) {
    Map<String, List<Term>> first = new HashMap<>();
    topics
        .getOrDefault(language, Map.of())
        .forEach((topic, words) -> words.forEach(w -> add(first, topic, w, language)));
    return Collections.unmodifiableMap(first);
  }

  private static void add(
      Map<String, List<Term>> first, String topic, String words, Language language) {
    List<String> stems = QueryTerms.of(field(language), words);
    if (!stems.isEmpty()) {
      first
          .computeIfAbsent(stems.getFirst(), s -> new ArrayList<>())
          .add(new Term(topic, words, stems));
    }
  }

  /** English terms meet by stems, Chinese ones by characters. */
  private static String field(Language language) {
    return language == Language.EN ? Fields.folded(language) : Fields.exact(language);
  }
}
