package org.pacta.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.structure.Locator;
import org.pacta.structure.Pinpoint;
import org.pacta.structure.Span;

/** Reads what a hit shows: where it stands, how it was found, and the words that met the query. */
final class HitReader {
  private final IndexSearcher searcher;
  private final Weight weight;
  private final Language asked;

  HitReader(IndexSearcher searcher, Query words, Query ideas, Language asked) throws IOException {
    Query query =
        new BooleanQuery.Builder().add(words, Occur.SHOULD).add(ideas, Occur.SHOULD).build();
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    this.asked = asked;
  }

  Hit read(int doc, double score) throws IOException {
    Document document = searcher.storedFields().document(doc);
    Language language = Language.of(document.get(Fields.LANGUAGE));
    Matches matches = matches(doc);
    String text = document.get(Fields.TEXT);
    List<Span> places = places(matches, language);
    Span snippet = Snippet.of(text, places);
    int from = document.getField(Fields.FROM).numericValue().intValue();
    String locator = document.get(Fields.LOCATOR);
    return new Hit(
        document.get(Fields.INSTRUMENT),
        locator,
        document.get(Fields.TITLE) + " " + Pinpoint.of(new Locator(locator), language),
        language.code(),
        tier(matches, language),
        Math.round(score * 1000) / 1000.0,
        document.get(Fields.HEADING),
        snippet.of(text),
        snippet.shifted(from),
        places.stream()
            .filter(snippet::contains)
            .map(p -> new Span(p.from() - snippet.from(), p.to() - snippet.from()))
            .toList(),
        document.get(Fields.CAVEAT));
  }

  private @Nullable Matches matches(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return weight.matches(leaf, doc - leaf.docBase);
  }

  private Tier tier(@Nullable Matches matches, Language language) {
    if (matches == null) {
      return Tier.MEANING;
    }
    Set<String> ways =
        NamedMatches.findNamedMatches(matches).stream()
            .map(NamedMatches::getName)
            .collect(Collectors.toSet());
    if (ways.contains(QueryBuilder.EXACT)) {
      return Tier.EXACT;
    }
    if (language == asked
        && (ways.contains(QueryBuilder.WORDS) || ways.contains(QueryBuilder.CONCEPT))) {
      return Tier.VARIANT;
    }
    return ways.contains(QueryBuilder.CONCEPT) ? Tier.TRANSLATED : Tier.MEANING;
  }

  private static List<Span> places(@Nullable Matches matches, Language language)
      throws IOException {
    if (matches == null) {
      return List.of();
    }
    Set<Span> places = new TreeSet<>();
    for (String field : List.of(Fields.exact(language), Fields.folded(language), Fields.CONCEPT)) {
      MatchesIterator at = matches.getMatches(field);
      while (at != null && at.next()) {
        if (at.startOffset() >= 0) {
          places.add(new Span(at.startOffset(), at.endOffset()));
        }
      }
    }
    return merged(places);
  }

  private static List<Span> merged(Set<Span> places) {
    List<Span> merged = new ArrayList<>();
    for (Span place : places) {
      if (!merged.isEmpty() && place.from() <= merged.getLast().to()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.from(), Math.max(last.to(), place.to())));
      } else {
        merged.add(place);
      }
    }
    return merged;
  }
}
