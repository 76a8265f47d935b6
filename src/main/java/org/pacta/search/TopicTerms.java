package org.pacta.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pacta.corpus.Language;
import org.pacta.data.Yaml;
import org.pacta.index.Fields;

/** The topics that a query asks for, by the words that people use for them. */
final class TopicTerms {
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
  static TopicTerms builtIn() {
    return new TopicTerms(Yaml.resource(TopicTerms.class, "topic-terms.yaml", File.class).topics());
  }

  /**
   * The topics that a text asks for.
   *
   * @return by topic the share of the text that its longest term covers, in (0, 1]
   */
  Map<String, Double> of(String text, Language language) {
    List<String> asked = QueryTerms.of(field(language), text);
    Map<String, Double> found = new TreeMap<>();
    topics.forEach(
        (topic, words) -> {
          int longest = 0;
          for (String term : words.in(language)) {
            List<String> stems = QueryTerms.of(field(language), term);
            if (Collections.indexOfSubList(asked, stems) >= 0) {
              longest = Math.max(longest, stems.size());
            }
          }
          if (longest > 0) {
            found.put(topic, (double) longest / asked.size());
          }
        });
    return found;
  }

  /** English terms meet by stems, Chinese ones by characters. */
  private static String field(Language language) {
    return language == Language.EN ? Fields.folded(language) : Fields.exact(language);
  }
}
