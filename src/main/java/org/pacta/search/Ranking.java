package org.pacta.search;

import java.io.IOException;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.pacta.index.Fields;
import org.pacta.index.Traits;

/**
 * Brings the units that match into one order for both languages, and the units of an article into
 * one hit. Units in the language of the query are weighed by their words and their ideas, the
 * others by their ideas alone, since scores of words cannot be compared between languages.
 */
final class Ranking {
  private static final double WORDS = 0.3;
  private static final double IDEAS = 1 - WORDS;

  /** What ideas alone are worth in a unit that says them in other words. */
  private static final double ALONE = 0.8;

  /** Recitals and preambles explain; what rules comes first. */
  private static final double EXPLAINS = 0.4;

  /** What a unit in the other language reaches at the most. */
  private static final double TRANSLATED = 0.85;

  /** What others reach at the most where a provision was named by its number. */
  private static final double OTHERS = 0.5;

  /** Forms, tables and titles that rule nothing come after what rules. */
  private static final double RULES_NOTHING = 0.9;

  private final IndexReader reader;
  private final ParsedQuery query;
  private final Scores words;
  private final Scores ideas;
  private final Scores named;
  private final boolean anyNamed;
  private final boolean hasPhrases;

  Ranking(IndexReader reader, ParsedQuery query, Scores words, Scores ideas, Scores named) {
    this.reader = reader;
    this.query = query;
    this.words = words;
    this.ideas = ideas;
    this.named = named;
    this.anyNamed = named.highest() > 0;
    this.hasPhrases = query.hasPhrases();
  }

  /** The articles that answer. */
  RankedArticles articles() throws IOException {
    return articles("");
  }

  /** The articles that answer, without one of them. */
  RankedArticles articles(String leftOut) throws IOException {
    SortedDocValues names =
        Optional.ofNullable(MultiDocValues.getSortedValues(reader, Fields.ARTICLE))
            .orElseGet(DocValues::emptySorted);
    NumericDocValues traits =
        Optional.ofNullable(MultiDocValues.getNumericValues(reader, Fields.TRAITS))
            .orElseGet(DocValues::emptyNumeric);
    RankedArticles ranked = new RankedArticles(names.getValueCount());
    PrimitiveIterator.OfInt units = Scores.units(words, ideas, named);
    while (units.hasNext()) {
      int unit = units.nextInt();
      if (names.advanceExact(unit) && traits.advanceExact(unit)) {
        Traits has = Traits.of(traits.longValue());
        float score = (float) score(unit, has);
        if (score > 0) {
          ranked.add(names.ordValue(), unit, score, has.language() == query.language());
        }
      }
    }
    int left = leftOut.isEmpty() ? -1 : names.lookupTerm(new BytesRef(leftOut));
    if (left >= 0) {
      ranked.remove(left);
    }
    ranked.sort();
    return ranked;
  }

  private double score(int unit, Traits has) {
    double score = answers(unit, has);
    score *= has.explains() ? EXPLAINS : 1;
    score *= has.rules() ? 1 : RULES_NOTHING;
    return anyNamed ? OTHERS * score + (named.of(unit) > 0 ? 1 - OTHERS : 0) : score;
  }

  private double answers(int unit, Traits has) {
    double idea = share(ideas, unit);
    if (has.language() != query.language()) {
      return TRANSLATED * idea;
    }
    // A phrase in quotation marks has to stand there.
    if (words.of(unit) == 0 && hasPhrases) {
      return 0;
    }
    double word = share(words, unit);
    return ideas.highest() == 0 ? word : Math.max(ALONE * idea, WORDS * word + IDEAS * idea);
  }

  private static double share(Scores scores, int unit) {
    return scores.highest() == 0 ? 0 : scores.of(unit) / scores.highest();
  }
}
