package org.pacta.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.search.QueryNode.Phrase;
import org.pacta.search.QueryNode.Sequence;

/** Queries for the words themselves, in the language in which they were asked. */
final class WordQueries {
  /** Share of the words of a query that a provision has to hold. */
  private static final double WORDS_NEEDED = 0.34;

  private static final float HEADING = 2.0f;

  /** What a phrase in other forms of its words is worth against the words as asked. */
  private static final float OTHER_FORMS = 0.9f;

  private static final int NEAR = 4;

  private WordQueries() {}

  /** Each phrase has to be met; of the words beside phrases any, and some where they are alone. */
  static Query some(Sequence sequence, Language language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    sequence.phrases().forEach(p -> all.add(phrase(p, language), Occur.MUST));
    if (!sequence.text().isEmpty()) {
      Occur occur = sequence.phrases().isEmpty() ? Occur.MUST : Occur.SHOULD;
      all.add(text(sequence.text(), language), occur);
    }
    return all.build();
  }

  /** Each phrase and each word has to be met, the words in any form. */
  static Query all(Sequence sequence, Language language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    sequence.phrases().forEach(p -> all.add(phrase(p, language), Occur.MUST));
    if (!sequence.text().isEmpty()) {
      BooleanQuery.Builder words = new BooleanQuery.Builder();
      words.add(most(Fields.folded(language), sequence.text(), 1), Occur.SHOULD);
      words.add(most(Fields.heading(language), sequence.text(), 1), Occur.SHOULD);
      all.add(words.build(), Occur.MUST);
    }
    return all.build();
  }

  /**
   * Each phrase has to stand in the text as it is asked; words beside phrases are not looked at.
   */
  static Query exact(Sequence sequence, Language language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Phrase phrase : sequence.phrases()) {
      all.add(Ways.EXACT.of(PhraseQueries.of(Fields.exact(language), phrase)), Occur.MUST);
    }
    return all.build();
  }

  private static Query phrase(Phrase phrase, Language language) {
    return new DisjunctionMaxQuery(
        List.of(
            Ways.EXACT.of(PhraseQueries.of(Fields.exact(language), phrase)),
            Ways.WORDS.of(PhraseQueries.of(Fields.folded(language), phrase), OTHER_FORMS),
            Ways.EXACT.of(PhraseQueries.of(Fields.heading(language), phrase), HEADING)),
        0.2f);
  }

  private static Query text(String text, Language language) {
    String folded = Fields.folded(language);
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(Ways.EXACT.of(most(Fields.exact(language), text, 1), 0.5f), Occur.SHOULD);
    ways.add(Ways.WORDS.of(most(folded, text, WORDS_NEEDED)), Occur.SHOULD);
    ways.add(Ways.WORDS.of(PhraseQueries.inOrder(folded, text, NEAR)), Occur.SHOULD);
    Query heading = most(Fields.heading(language), text, WORDS_NEEDED);
    ways.add(Ways.WORDS.of(heading, HEADING), Occur.SHOULD);
    return ways.build();
  }

  /** Meets where a share of the words that carry meaning stands in the field. */
  static Query most(String field, String text, double share) {
    List<String> terms = QueryTerms.content(field, text);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(t -> query.add(new TermQuery(new Term(field, t)), Occur.SHOULD));
    query.setMinimumNumberShouldMatch((int) Math.ceil(terms.size() * share));
    return terms.isEmpty() ? new BoostQuery(query.build(), 0) : query.build();
  }
}
