package org.pacta.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.lexicon.Lexicon;
import org.pacta.lexicon.Mention;

/**
 * Asks for more like a provision by what it is about: its topics, and the legal concepts that its
 * text and its heading name, which both languages share.
 *
 * @param article instrument and locator of its article, {@code tpp:art_14.11}
 * @param language of its text
 * @param heading of its article
 * @param text its words
 * @param topics the main one first
 */
public record LikeQuery(
    String article, Language language, String heading, String text, List<String> topics) {
  private static final float MAIN_TOPIC = 8;
  private static final float OTHER_TOPIC = 3;
  private static final float HEADING = 2;

  public LikeQuery {
    topics = List.copyOf(topics);
  }

  Query query(Lexicon lexicon) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int i = 0; i < topics.size(); i++) {
      Query carries = new ConstantScoreQuery(new TermQuery(new Term(Fields.TOPIC, topics.get(i))));
      any.add(Ways.TOPIC.of(carries, i == 0 ? MAIN_TOPIC : OTHER_TOPIC), Occur.SHOULD);
    }
    concepts(lexicon, text)
        .forEach((c, often) -> any.add(concept(Fields.CONCEPT, c, root(often)), Occur.SHOULD));
    concepts(lexicon, heading)
        .forEach((c, often) -> any.add(concept(Fields.HEADING_CONCEPT, c, HEADING), Occur.SHOULD));
    return any.build();
  }

  /** A concept that is named often says little more than one that is named once. */
  private static float root(int often) {
    return (float) Math.sqrt(often);
  }

  private static Query concept(String field, String concept, float weight) {
    return Ways.RELATED.of(new TermQuery(new Term(field, concept)), weight);
  }

  private Map<String, Integer> concepts(Lexicon lexicon, String words) {
    Map<String, Integer> counts = new TreeMap<>();
    lexicon.find(words, language).stream()
        .map(Mention::concept)
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }
}
