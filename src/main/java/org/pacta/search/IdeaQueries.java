package org.pacta.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.lexicon.Lexicon;
import org.pacta.lexicon.Mention;
import org.pacta.search.QueryNode.Phrase;
import org.pacta.search.QueryNode.Sequence;

/** Queries for what words mean: concepts of the lexicon, related ones, and topics. */
final class IdeaQueries {
  private static final double TOPIC_WORDS_NEEDED = 0.7;
  private static final float HEADING = 1.5f;
  private static final float CONCEPT_WEIGHT = 1.0f;
  private static final float RELATED_WEIGHT = 0.6f;
  private static final float TOPIC_WEIGHT = 1.0f;

  /** What a unit gains that carries a topic which the whole query asks for. */
  private static final float TOPIC_NAMED = 8.0f;

  private final Lexicon lexicon;
  private final TopicTerms topics = TopicTerms.builtIn();

  IdeaQueries(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Each phrase has to be met by an idea; the words beside phrases add to the score. */
  Query some(Sequence sequence, Language language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    sequence.phrases().forEach(p -> all.add(ideas(p.text(), language), Occur.MUST));
    if (!sequence.text().isEmpty()) {
      Occur occur = sequence.phrases().isEmpty() ? Occur.MUST : Occur.SHOULD;
      all.add(ideas(sequence.text(), language), occur);
    }
    return all.build();
  }

  /** Every concept that is named has to be met; nothing is where none is named. */
  Query all(Sequence sequence, Language language) {
    Set<String> named = named(sequence.text(), language);
    for (Phrase phrase : sequence.phrases()) {
      Set<String> inPhrase = named(phrase.text(), language);
      if (inPhrase.isEmpty()) {
        return new MatchNoDocsQuery("no concept in the phrase");
      }
      named.addAll(inPhrase);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    named.forEach(c -> all.add(concept(c, Ways.CONCEPT, CONCEPT_WEIGHT), Occur.MUST));
    return named.isEmpty() ? new MatchNoDocsQuery("no concept") : all.build();
  }

  private Set<String> named(String text, Language language) {
    Set<String> named = new TreeSet<>();
    lexicon.find(text, language).stream().map(Mention::concept).forEach(named::add);
    return named;
  }

  private Query ideas(String text, Language language) {
    Set<String> named = named(text, language);
    Set<String> related = new TreeSet<>();
    named.forEach(c -> related.addAll(lexicon.related(c)));
    related.removeAll(named);
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    Query topicWords = WordQueries.most(Fields.topicWords(language), text, TOPIC_WORDS_NEEDED);
    ways.add(Ways.TOPIC.of(topicWords, TOPIC_WEIGHT), Occur.SHOULD);
    topics
        .of(text, language)
        .forEach((topic, share) -> ways.add(topic(topic, share), Occur.SHOULD));
    named.forEach(c -> ways.add(concept(c, Ways.CONCEPT, CONCEPT_WEIGHT), Occur.SHOULD));
    related.forEach(c -> ways.add(concept(c, Ways.RELATED, RELATED_WEIGHT), Occur.SHOULD));
    return ways.build();
  }

  private static Query topic(String topic, double share) {
    Query carries = new ConstantScoreQuery(new TermQuery(new Term(Fields.TOPIC, topic)));
    return Ways.TOPIC.of(carries, TOPIC_NAMED * (float) Math.sqrt(share));
  }

  private static Query concept(String concept, Ways way, float weight) {
    Query inText = new TermQuery(new Term(Fields.CONCEPT, concept));
    Query inHeading = new TermQuery(new Term(Fields.HEADING_CONCEPT, concept));
    return new DisjunctionMaxQuery(
        List.of(way.of(inText, weight), way.of(inHeading, weight * HEADING)), 0.2f);
  }
}
