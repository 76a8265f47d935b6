package org.pacta.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final ParsedQuery asked;

  HitReader(IndexSearcher searcher, List<Query> queries, ParsedQuery parsed) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(q -> all.add(q, Occur.SHOULD));
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(all.build()), ScoreMode.COMPLETE, 1);
    this.asked = parsed;
  }

  Hit read(int doc, double score) throws IOException {
    Document document = searcher.storedFields().document(doc);
    Language language = Language.of(document.get(Fields.LANGUAGE));
    Matches matches = matches(doc);
    String text = document.get(Fields.TEXT);
    List<Span> places = places(matches, language);
    Span snippet = Snippet.of(text, places);
    int from = document.getField(Fields.FROM).numericValue().intValue();
    return new Hit(
        document.get(Fields.INSTRUMENT),
        document.get(Fields.LOCATOR),
        citation(document, language),
        language.code(),
        tier(matches, language),
        Math.round(score * 1000) / 1000.0,
        document.get(Fields.HEADING),
        snippet.of(text),
        snippet.shifted(from),
        snippet.from() == 0,
        snippet.to() == text.length(),
        places.stream()
            .filter(snippet::contains)
            .map(p -> new Span(p.from() - snippet.from(), p.to() - snippet.from()))
            .toList(),
        document.get(Fields.CAVEAT));
  }

  /** A line of a concordance and the length of the unit that it was found in. */
  record Line(KwicLine line, int unit) {}

  /** Each place once, with the narrowest unit that it stands in. */
  static List<KwicLine> narrowest(List<Line> lines, KwicOrder order) {
    Map<List<Object>, Line> places = new HashMap<>();
    for (Line line : lines) {
      KwicLine at = line.line();
      places.merge(
          List.of(at.instrument(), at.language(), at.span()),
          line,
          (a, b) -> b.unit() < a.unit() ? b : a);
    }
    return places.values().stream().map(Line::line).sorted(order.comparator()).toList();
  }

  /** The lines of a concordance that a unit gives. */
  List<Line> lines(int doc, int width) throws IOException {
    Document document = searcher.storedFields().document(doc);
    Language language = Language.of(document.get(Fields.LANGUAGE));
    String text = document.get(Fields.TEXT);
    int from = document.getField(Fields.FROM).numericValue().intValue();
    List<Line> lines = new ArrayList<>();
    for (Span place : places(matches(doc), language)) {
      KwicLine line =
          new KwicLine(
              document.get(Fields.INSTRUMENT),
              document.get(Fields.LOCATOR),
              citation(document, language),
              language.code(),
              Context.before(text, place.from(), width),
              place.of(text),
              Context.behind(text, place.to(), width),
              place.shifted(from));
      lines.add(new Line(line, text.length()));
    }
    return lines;
  }

  private static String citation(Document document, Language language) {
    Locator locator = new Locator(document.get(Fields.LOCATOR));
    return document.get(Fields.TITLE) + " " + Pinpoint.of(locator, language);
  }

  private @Nullable Matches matches(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return weight.matches(leaf, doc - leaf.docBase);
  }

  private Tier tier(@Nullable Matches matches, Language language) {
    if (asked.asksConditionsOnly()) {
      return Tier.EXACT;
    }
    if (matches == null) {
      return Tier.MEANING;
    }
    Set<String> ways =
        NamedMatches.findNamedMatches(matches).stream()
            .map(NamedMatches::getName)
            .collect(Collectors.toSet());
    if (ways.contains(Ways.EXACT.name())) {
      return Tier.EXACT;
    }
    if (language == asked.language()
        && (ways.contains(Ways.WORDS.name()) || ways.contains(Ways.CONCEPT.name()))) {
      return Tier.VARIANT;
    }
    return ways.contains(Ways.CONCEPT.name()) ? Tier.TRANSLATED : Tier.MEANING;
  }

  private static List<Span> places(@Nullable Matches matches, Language language)
      throws IOException {
    if (matches == null) {
      return List.of();
    }
    List<Span> places = new ArrayList<>();
    for (String field : List.of(Fields.exact(language), Fields.folded(language), Fields.CONCEPT)) {
      MatchesIterator at = matches.getMatches(field);
      while (at != null && at.next()) {
        if (at.startOffset() >= 0) {
          places.add(new Span(at.startOffset(), at.endOffset()));
        }
      }
    }
    return Span.merged(places);
  }
}
