package org.pacta.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.pacta.structure.Span;

/**
 * Queries for what words mean. Each place of a query that names a concept is met by the concept, a
 * related one, or the heading of the chapter, whichever says most, and counts by the rarity of the
 * concept; so many related concepts in a unit weigh no more than the one that was asked for. Beside
 * the concepts stand the topics that the words name, which count most where they are the main topic
 * of a unit.
 *
 * <p>The weights were set by reason and looked at on the judged queries of the development gold,
 * where each may move by a fifth without a change of more than 0.01 in nDCG@10.
 */
final class IdeaQueries {
  private static final double TOPIC_WORDS_NEEDED = 0.7;

  /** A heading says what an article is about, a sentence only what it speaks of. */
  private static final double HEADING = 1.5;

  private static final double RELATED = 0.5;
  private static final double CHAPTER = 0.5;

  /** Concepts and topics share the score. */
  private static final double CONCEPTS = 0.55;

  private static final double TOPICS = 1 - CONCEPTS;

  /** What a topic counts where it is not the main one of a unit. */
  private static final double SECOND_TOPIC = 0.75;

  /** The rarity of a topic that one unit in 150 has: such a topic counts in full. */
  private static final double NARROW = 5;

  /** Titles of topics find what nothing else does, and order what is equal. */
  private static final float TOPIC_WORDS = 0.005f;

  private final Lexicon lexicon;
  private final Rarity rarity;
  private final TopicTerms topics = TopicTerms.builtIn();

  IdeaQueries(Lexicon lexicon, Rarity rarity) {
    this.lexicon = lexicon;
    this.rarity = rarity;
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
    named.forEach(c -> all.add(named(c), Occur.MUST));
    return named.isEmpty() ? new MatchNoDocsQuery("no concept") : all.build();
  }

  private Set<String> named(String text, Language language) {
    Set<String> named = new TreeSet<>();
    lexicon.find(text, language).stream().map(Mention::concept).forEach(named::add);
    return named;
  }

  private static Query named(String concept) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new TermQuery(new Term(Fields.CONCEPT, concept)), Occur.SHOULD);
    either.add(new TermQuery(new Term(Fields.HEADING_CONCEPT, concept)), Occur.SHOULD);
    return Ways.CONCEPT.of(either.build());
  }

  private Query ideas(String text, Language language) {
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    Query topicWords = WordQueries.most(Fields.topicWords(language), text, TOPIC_WORDS_NEEDED);
    ways.add(Ways.TOPIC.of(topicWords, TOPIC_WORDS), Occur.SHOULD);
    topics
        .of(text, language)
        .forEach((topic, share) -> ways.add(topic(topic, share), Occur.SHOULD));
    Set<Set<String>> places = places(text, language);
    Set<String> named = new TreeSet<>();
    places.forEach(named::addAll);
    double all = places.stream().mapToDouble(this::rarity).sum();
    for (Set<String> place : places) {
      ways.add(place(place, named, CONCEPTS * rarity(place) / all), Occur.SHOULD);
    }
    return ways.build();
  }

  /**
   * The concepts that each place of a text names: more than one where its words are ambiguous.
   * Words such as "may" and "own" name nothing that is looked for.
   */
  private Set<Set<String>> places(String text, Language language) {
    Map<Span, Set<String>> places = new LinkedHashMap<>();
    for (Mention mention : lexicon.find(text, language)) {
      if (QueryTerms.hasMeaning(mention.span().of(text))) {
        places.computeIfAbsent(mention.span(), s -> new TreeSet<>()).add(mention.concept());
      }
    }
    return new LinkedHashSet<>(places.values());
  }

  /** That of the rarest concept of a place. */
  private double rarity(Set<String> place) {
    return place.stream().mapToDouble(this::rarity).max().orElse(0);
  }

  private double rarity(String concept) {
    return rarity.of(Fields.CONCEPT, concept);
  }

  private Query topic(String topic, double share) {
    double narrow = Math.sqrt(rarity.of(Fields.TOPIC, topic) / NARROW);
    double weight = TOPICS * Math.sqrt(share) * narrow;
    return best(
        Ways.TOPIC.of(carries(Fields.MAIN_TOPIC, topic), (float) weight),
        Ways.TOPIC.of(carries(Fields.TOPIC, topic), (float) (weight * SECOND_TOPIC)));
  }

  private Query place(Set<String> concepts, Set<String> named, double weight) {
    Set<String> related = new TreeSet<>();
    concepts.forEach(c -> related.addAll(lexicon.related(c)));
    related.removeAll(named);
    List<Query> ways = new ArrayList<>();
    for (String concept : concepts) {
      ways.add(term(Fields.CONCEPT, concept, Ways.CONCEPT, weight));
      ways.add(term(Fields.HEADING_CONCEPT, concept, Ways.CONCEPT, weight * HEADING));
      Query chapter = carries(Fields.CHAPTER_CONCEPT, concept);
      ways.add(Ways.CHAPTER.of(chapter, (float) (weight * CHAPTER)));
    }
    for (String concept : related) {
      ways.add(term(Fields.CONCEPT, concept, Ways.RELATED, weight * RELATED));
      ways.add(term(Fields.HEADING_CONCEPT, concept, Ways.RELATED, weight * RELATED));
    }
    return best(ways.toArray(Query[]::new));
  }

  /** Scores how strongly a unit names the concept, in (0, 1), times the weight. */
  private Query term(String field, String concept, Ways way, double weight) {
    double strength = weight / rarity.of(field, concept);
    return way.of(new TermQuery(new Term(field, concept)), (float) strength);
  }

  private static Query carries(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  private static Query best(Query... ways) {
    return new DisjunctionMaxQuery(List.of(ways), 0);
  }
}
