package org.pacta.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.lexicon.Lexicon;

/**
 * Turns a parsed query into queries over the fields of the index. Each way of matching is named, so
 * that a hit can say how it was found.
 */
final class QueryBuilder {
  static final String EXACT = "exact";
  static final String WORDS = "words";
  static final String CONCEPT = "concept";
  static final String RELATED = "related";
  static final String TOPIC = "topic";

  /** Share of the words of a query that a provision has to hold. */
  private static final double WORDS_NEEDED = 0.34;

  private static final double TOPIC_WORDS_NEEDED = 0.7;
  private static final float HEADING = 2.0f;
  private static final float CONCEPT_WEIGHT = 1.0f;
  private static final float RELATED_WEIGHT = 0.6f;
  private static final float TOPIC_WEIGHT = 1.0f;

  /** What a unit gains that carries a topic which the whole query asks for. */
  private static final float TOPIC_NAMED = 8.0f;

  private static final int NEAR = 4;

  private final Lexicon lexicon;
  private final TopicTerms topics = TopicTerms.builtIn();

  QueryBuilder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The query for the words themselves, in the language in which they were asked. */
  Query words(ParsedQuery parsed) {
    Language language = parsed.language();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String phrase : parsed.phrases()) {
      all.add(phrase(phrase, language), Occur.MUST);
    }
    if (!parsed.text().isEmpty()) {
      Occur occur = parsed.phrases().isEmpty() ? Occur.MUST : Occur.SHOULD;
      all.add(text(parsed.text(), language), occur);
    }
    return all.build();
  }

  /** The query for what the words mean: concepts of the lexicon, related ones, and topics. */
  Query ideas(ParsedQuery parsed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String phrase : parsed.phrases()) {
      all.add(ideas(phrase, parsed.language()), Occur.MUST);
    }
    if (!parsed.text().isEmpty()) {
      Occur occur = parsed.phrases().isEmpty() ? Occur.MUST : Occur.SHOULD;
      all.add(ideas(parsed.text(), parsed.language()), occur);
    }
    return all.build();
  }

  private static Query phrase(String phrase, Language language) {
    return new DisjunctionMaxQuery(
        List.of(
            named(EXACT, inOrder(Fields.exact(language), phrase, 0)),
            named(WORDS, boost(inOrder(Fields.folded(language), phrase, 0), 0.9f)),
            named(EXACT, boost(inOrder(Fields.heading(language), phrase, 0), HEADING))),
        0.2f);
  }

  private static Query text(String text, Language language) {
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(named(EXACT, boost(all(Fields.exact(language), text), 0.5f)), Occur.SHOULD);
    ways.add(named(WORDS, most(Fields.folded(language), text, WORDS_NEEDED)), Occur.SHOULD);
    ways.add(named(WORDS, inOrder(Fields.folded(language), text, NEAR)), Occur.SHOULD);
    ways.add(
        named(WORDS, boost(most(Fields.heading(language), text, WORDS_NEEDED), HEADING)),
        Occur.SHOULD);
    return ways.build();
  }

  private Query ideas(String text, Language language) {
    Set<String> named = new TreeSet<>();
    lexicon.find(text, language).forEach(m -> named.add(m.concept()));
    Set<String> related = new TreeSet<>();
    named.forEach(c -> related.addAll(lexicon.related(c)));
    related.removeAll(named);
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(
        named(
            TOPIC,
            boost(most(Fields.topicWords(language), text, TOPIC_WORDS_NEEDED), TOPIC_WEIGHT)),
        Occur.SHOULD);
    topics
        .of(text, language)
        .forEach((topic, share) -> ways.add(topic(topic, share), Occur.SHOULD));
    named.forEach(c -> ways.add(concept(c, CONCEPT, CONCEPT_WEIGHT), Occur.SHOULD));
    related.forEach(c -> ways.add(concept(c, RELATED, RELATED_WEIGHT), Occur.SHOULD));
    return ways.build();
  }

  private static Query topic(String topic, double share) {
    Query carries = new ConstantScoreQuery(new TermQuery(new Term(Fields.TOPIC, topic)));
    float weight = TOPIC_NAMED * (float) Math.sqrt(share);
    return named(TOPIC, boost(carries, weight));
  }

  private static Query concept(String concept, String name, float weight) {
    Query inText = new TermQuery(new Term(Fields.CONCEPT, concept));
    Query inHeading = new TermQuery(new Term(Fields.HEADING_CONCEPT, concept));
    return new DisjunctionMaxQuery(
        List.of(
            named(name, boost(inText, weight)), named(name, boost(inHeading, weight * HEADING))),
        0.2f);
  }

  private static Query all(String field, String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    QueryTerms.content(field, text).forEach(t -> query.add(term(field, t), Occur.MUST));
    return query.build();
  }

  private static Query most(String field, String text, double share) {
    List<String> terms = QueryTerms.content(field, text);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(t -> query.add(term(field, t), Occur.SHOULD));
    query.setMinimumNumberShouldMatch((int) Math.ceil(terms.size() * share));
    return query.build();
  }

  private static Query inOrder(String field, String text, int slop) {
    List<String> terms = QueryTerms.of(field, text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    return new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }

  private static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  private static Query boost(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static Query named(String name, Query query) {
    return NamedMatches.wrapQuery(name, query);
  }
}
