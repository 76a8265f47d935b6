package org.pacta.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.norm.Modality;

/**
 * Brings the units that match into one order for both languages, and the units of an article into
 * one hit. Units in the language of the query are weighed by their words and their ideas, the
 * others by their ideas alone, since scores of words cannot be compared between languages.
 */
final class Ranking {
  private static final double WORDS = 0.4;
  private static final double IDEAS = 1 - WORDS;

  /** What ideas alone are worth in a unit that says them in other words. */
  private static final double ALONE = 0.7;

  /** Recitals and preambles explain; what rules comes first. */
  private static final double EXPLAINS = 0.7;

  /** What a unit in the other language reaches at the most. */
  private static final double TRANSLATED = 0.95;

  /** What others reach at the most where a provision was named by its number. */
  private static final double OTHERS = 0.5;

  /** Forms, tables and titles that rule nothing come after what rules. */
  private static final double RULES_NOTHING = 0.85;

  private static final Set<String> NO_RULE =
      Set.of(Modality.OTHER.code(), Modality.INCONCLUSIVE.code());

  private final IndexReader reader;
  private final ParsedQuery query;
  private final float[] words;
  private final float[] ideas;
  private final float[] named;

  /**
   * An article in its place.
   *
   * @param article instrument and locator, whatever the language
   * @param language of the text that is shown
   * @param doc the unit that answers best
   * @param score in (0, 1]
   */
  record Ranked(String article, Language language, int doc, double score) {}

  Ranking(IndexReader reader, ParsedQuery query, float[] words, float[] ideas, float[] named) {
    this.reader = reader;
    this.query = query;
    this.words = words;
    this.ideas = ideas;
    this.named = named;
  }

  /** The articles, best first; equal scores in the order of their names. */
  List<Ranked> articles() throws IOException {
    double mostWords = highest(words);
    double mostIdeas = highest(ideas);
    boolean anyNamed = highest(named) > 0;
    Map<String, Ranked> best = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues force = DocValues.getSortedSet(leaf.reader(), Fields.MODALITY);
      SortedDocValues articles = DocValues.getSorted(leaf.reader(), Fields.ARTICLE);
      for (int i = 0; i < leaf.reader().maxDoc(); i++) {
        int doc = leaf.docBase + i;
        if (words[doc] == 0 && ideas[doc] == 0 && named[doc] == 0 || !articles.advanceExact(i)) {
          continue;
        }
        String key = articles.lookupOrd(articles.ordValue()).utf8ToString();
        Language language = language(key);
        double score = score(doc, language, mostWords, mostIdeas) * weight(key);
        score *= rulesNothing(force, i) ? RULES_NOTHING : 1;
        score = anyNamed ? OTHERS * score + (named[doc] > 0 ? 1 - OTHERS : 0) : score;
        if (score > 0) {
          Ranked ranked = new Ranked(withoutLanguage(key), language, doc, score);
          best.merge(ranked.article(), ranked, this::better);
        }
      }
    }
    List<Ranked> all = new ArrayList<>(best.values());
    all.sort(Comparator.comparingDouble((Ranked r) -> -r.score()).thenComparing(Ranked::article));
    return all;
  }

  private double score(int doc, Language language, double mostWords, double mostIdeas) {
    double idea = mostIdeas == 0 ? 0 : ideas[doc] / mostIdeas;
    if (language != query.language()) {
      return TRANSLATED * idea;
    }
    // A phrase in quotation marks has to stand there.
    if (words[doc] == 0 && query.hasPhrases()) {
      return 0;
    }
    double word = mostWords == 0 ? 0 : words[doc] / mostWords;
    return mostIdeas == 0 ? word : Math.max(ALONE * idea, WORDS * word + IDEAS * idea);
  }

  /** The unit to show: in the language of the query if there is one, else the better one. */
  private Ranked better(Ranked a, Ranked b) {
    double score = Math.max(a.score(), b.score());
    if (a.language() != b.language()) {
      Ranked shown = a.language() == query.language() ? a : b;
      return new Ranked(shown.article(), shown.language(), shown.doc(), score);
    }
    boolean first = a.score() != b.score() ? a.score() > b.score() : a.doc() < b.doc();
    return first ? a : b;
  }

  private static boolean rulesNothing(SortedSetDocValues force, int doc) throws IOException {
    return force.advanceExact(doc)
        && NO_RULE.contains(force.lookupOrd(force.nextOrd()).utf8ToString());
  }

  private static double weight(String key) {
    String locator = key.substring(key.indexOf(':') + 1);
    return locator.startsWith("rec_") || locator.startsWith("pre") ? EXPLAINS : 1;
  }

  private static Language language(String key) {
    int dot = key.indexOf('.');
    return Language.of(key.substring(dot + 1, key.indexOf(':')));
  }

  private static String withoutLanguage(String key) {
    return key.substring(0, key.indexOf('.')) + key.substring(key.indexOf(':'));
  }

  private static double highest(float[] scores) {
    float most = 0;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    return most;
  }
}
