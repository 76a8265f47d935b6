package org.pacta.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pacta.corpus.Language;
import org.pacta.data.Yaml;
import org.pacta.index.Fields;

/** The topics that a query or a sentence names, by the words that people use for them. */
public final class TopicTerms {
  private final Map<String, Words> topics;

  /** The words for a topic in both languages. */
  private record Words(List<String> en, List<String> zh) {
    List<String> in(Language language) {
      return language == Language.EN ? en : zh;
    }
  }

  private record File(int schema, Map<String, Words> topics) {}

  private TopicTerms(Map<String, Words> topics) {
    this.topics = topics;
  }

  /** The words that come with the program. */
  public static TopicTerms builtIn() {
    return new TopicTerms(Yaml.resource(TopicTerms.class, "topic-terms.yaml", File.class).topics());
  }

  /**
   * The topics that a text asks for.
   *
   * @return by topic the share of the text that its longest term covers, in (0, 1]
   */
  Map<String, Double> of(String text, Language language) {
    int asked = QueryTerms.of(field(language), text).size();
    Map<String, Double> shares = new TreeMap<>();
    named(text, language)
        .forEach((topic, term) -> shares.put(topic, (double) length(term, language) / asked));
    return shares;
  }

  /**
   * The topics that a text names.
   *
   * @return by topic its longest term in the text; empty where it names none
   */
  public Map<String, String> named(String text, Language language) {
    List<String> asked = QueryTerms.of(field(language), text);
    Map<String, String> found = new TreeMap<>();
    topics.forEach(
        (topic, words) ->
            words.in(language).stream()
                .filter(t -> holds(asked, QueryTerms.of(field(language), t)))
                .reduce((a, b) -> length(b, language) > length(a, language) ? b : a)
                .ifPresent(term -> found.put(topic, term)));
    return found;
  }

  private static boolean holds(List<String> asked, List<String> stems) {
    return !stems.isEmpty() && Collections.indexOfSubList(asked, stems) >= 0;
  }

  private static int length(String term, Language language) {
    return QueryTerms.of(field(language), term).size();
  }

  /** English terms meet by stems, Chinese ones by characters. */
  private static String field(Language language) {
    return language == Language.EN ? Fields.folded(language) : Fields.exact(language);
  }
}
