package org.pacta.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Phrases in a field: words in order, words near each other, and wildcards inside either. Nearness
 * means the same in both scripts: a run of Chinese characters without a blank counts as one word of
 * the query, whose characters stay together (minimal interval semantics after Clarke, Cormack and
 * Burkowski 1995).
 */
final class PhraseQueries {
  private static final Pattern WILD = Pattern.compile("[*?]");

  /** The most terms that a wildcard may stand for. */
  private static final int EXPANSIONS = 1024;

  private PhraseQueries() {}

  /** Meets where the phrase stands in the field; nothing where it holds no word. */
  static Query of(String field, QueryNode.Phrase phrase) {
    boolean adjacent = phrase.within() == QueryNode.Phrase.ADJACENT;
    if (adjacent && !WILD.matcher(phrase.text()).find()) {
      return inOrder(field, phrase.text(), 0);
    }
    List<IntervalsSource> parts = new ArrayList<>();
    for (String word : phrase.text().split("\\s+")) {
      parts.addAll(part(field, word));
    }
    if (parts.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    IntervalsSource[] sources = parts.toArray(IntervalsSource[]::new);
    IntervalsSource together =
        adjacent
            ? Intervals.phrase(sources)
            : Intervals.maxgaps(phrase.within(), Intervals.unordered(sources));
    return new IntervalQuery(field, together);
  }

  /** The words of a text in their order, with at most so many moves between them. */
  static Query inOrder(String field, String text, int slop) {
    List<String> terms = QueryTerms.of(field, text);
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("no words");
      case 1 -> new TermQuery(new Term(field, terms.getFirst()));
      default -> new PhraseQuery(slop, field, terms.toArray(String[]::new));
    };
  }

  private static List<IntervalsSource> part(String field, String word) {
    if (WILD.matcher(word).find() && word.chars().allMatch(c -> c < 128)) {
      return Arrays.stream(word.toLowerCase(Locale.ROOT).split("[^a-z0-9*?]+"))
          .filter(w -> !w.isEmpty())
          .map(w -> Intervals.wildcard(new BytesRef(w), EXPANSIONS))
          .toList();
    }
    List<String> terms = QueryTerms.of(field, word);
    if (terms.isEmpty()) {
      return List.of();
    }
    return List.of(Intervals.phrase(terms.toArray(String[]::new)));
  }
}
