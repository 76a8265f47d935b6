package org.pacta.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.index.IndexException;
import org.pacta.index.IndexStore;
import org.pacta.lexicon.Lexicon;

/** Searches an index. Loads nothing but the search index and the lexicon. */
public final class Searcher implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Conditions conditions;
  private final QueryBuilder builder;
  private final SpellingAdvisor advisor;
  private final Lexicon lexicon;

  /**
   * Opens an index.
   *
   * @throws IndexException if there is none
   */
  public Searcher(IndexStore store, Lexicon lexicon) {
    this.reader = open(store);
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new FieldSimilarity());
    this.conditions = new Conditions(reader);
    this.builder = new QueryBuilder(lexicon, new Rarity(reader), conditions);
    this.lexicon = lexicon;
    this.advisor = new SpellingAdvisor(reader, lexicon);
  }

  /** Opens the state that is there; another one where a writer put it in place meanwhile. */
  private static DirectoryReader open(IndexStore store) {
    Path folder = store.lucene(store.require());
    try {
      return DirectoryReader.open(FSDirectory.open(folder));
    } catch (IOException e) {
      Path now = store.lucene(store.require());
      if (now.equals(folder)) {
        throw new IndexException(store.folder() + " cannot be read: " + e.getMessage());
      }
      return open(store);
    }
  }

  /** The answer to a request; without hits where nothing was found, or nothing was asked. */
  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    ParsedQuery parsed = ParsedQuery.of(request.query());
    if (parsed.asksNothing() && !request.isFiltered()) {
      return new SearchResult(request.query(), 0, 0, List.of(), Map.of(), Advice.NONE);
    }
    try {
      return answer(request, parsed, match(request, parsed), start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SearchResult answer(
      SearchRequest request, ParsedQuery parsed, Matched matched, long start) throws IOException {
    RankedArticles ranked = matched.ranked();
    List<Hit> hits = new ArrayList<>();
    for (int rank = 0; rank < Math.min(request.limit(), ranked.size()); rank++) {
      hits.add(matched.reader().read(ranked.unit(rank), ranked.score(rank)));
    }
    Map<String, Map<String, Integer>> facets = Facets.of(reader, ranked.units());
    Advice advice =
        advice(request, parsed, ranked.size(), (all, open) -> match(all, open).ranked().size());
    long took = (System.nanoTime() - start) / 1_000_000;
    return new SearchResult(request.query(), ranked.size(), took, hits, facets, advice);
  }

  /**
   * Every place where the words of a query stand. Words outside of quotation marks are one phrase.
   *
   * @param width the most characters of context on each side
   * @param translated whether terms of the other language count, too
   */
  public Concordance concordance(
      SearchRequest request, int width, boolean translated, KwicOrder order) {
    ParsedQuery asked = ParsedQuery.of(request.query());
    ParsedQuery parsed = asked.asPhrases();
    try {
      List<KwicLine> lines = lines(request, parsed, width, translated, order);
      if (!lines.isEmpty()) {
        return new Concordance(request.query(), lines, Advice.NONE);
      }
      Advice advice =
          advice(
              request,
              asked,
              0,
              (all, open) -> lines(all, open.asPhrases(), width, translated, order).size());
      return new Concordance(request.query(), lines, advice);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<KwicLine> lines(
      SearchRequest request, ParsedQuery parsed, int width, boolean translated, KwicOrder order)
      throws IOException {
    Query keywords = builder.keywords(parsed);
    String language = translated ? "" : parsed.language().code();
    PrimitiveIterator.OfInt units = scores(filtered(keywords, request, parsed, language)).units();
    HitReader hits = new HitReader(searcher, List.of(keywords), parsed);
    List<HitReader.Line> lines = new ArrayList<>();
    while (units.hasNext()) {
      lines.addAll(hits.lines(units.nextInt(), width));
    }
    return HitReader.narrowest(lines, order);
  }

  /**
   * The units that meet a query in full: every word and phrase of it stands there, or, whatever the
   * language of the text, every concept that it names. The order is that of the texts; the limit of
   * the request counts for nothing.
   */
  public List<Hit> meeting(SearchRequest request) {
    ParsedQuery parsed = ParsedQuery.of(request.query());
    try {
      // What has only to be met has no score of its own.
      Query met = new ConstantScoreQuery(builder.met(parsed));
      PrimitiveIterator.OfInt units = scores(filtered(met, request, parsed, "")).units();
      HitReader hits = new HitReader(searcher, List.of(met), parsed);
      List<Hit> found = new ArrayList<>();
      while (units.hasNext()) {
        found.add(hits.read(units.nextInt(), 1));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The units that a yardstick finds, best first, as {@code instrument:locator}; none where the
   * index has none of the words.
   */
  public List<String> baseline(Baseline baseline, String query, int limit) {
    try {
      return new BaselineSearch(reader)
          .units(baseline, query, ParsedQuery.of(query).language(), limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of the conditions of a query that no text of the index has. */
  public List<Advice.Unmet> unmet(String query) {
    ParsedQuery parsed = ParsedQuery.of(query);
    return conditions.unmet(Stream.concat(parsed.filters().stream(), parsed.root().conditions()));
  }

  /**
   * The provisions of all languages that are about the same as a provision, itself left out.
   *
   * @param request narrows; its query names the provision in the answer
   */
  public SearchResult like(LikeQuery likeness, SearchRequest request) {
    long start = System.nanoTime();
    Language language = likeness.language();
    ParsedQuery open = new ParsedQuery(language, List.of(), new QueryNode.Sequence("", List.of()));
    try {
      Query ideas = likeness.query(lexicon);
      Scores scores = scores(filtered(ideas, request, open, ""));
      RankedArticles ranked =
          new Ranking(reader, open, scores, scores, new Scores(reader.maxDoc()))
              .articles(likeness.article());
      HitReader hits = new HitReader(searcher, List.of(ideas), open);
      return answer(request, open, new Matched(ranked, hits), start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles that match, in order, and the reader of their hits. */
  private record Matched(RankedArticles ranked, HitReader reader) {}

  private Matched match(SearchRequest request, ParsedQuery parsed) throws IOException {
    Query words = builder.words(parsed);
    Query ideas = builder.ideas(parsed);
    Query pinpoint = builder.pinpoint(parsed);
    Ranking ranking =
        new Ranking(
            reader,
            parsed,
            scores(filtered(words, request, parsed, parsed.language().code())),
            scores(filtered(ideas, request, parsed, "")),
            scores(filtered(pinpoint, request, parsed, "")));
    return new Matched(
        ranking.articles(), new HitReader(searcher, List.of(words, ideas, pinpoint), parsed));
  }

  /** Counts what a request without filters finds. */
  private interface Count {
    int of(SearchRequest request, ParsedQuery parsed) throws IOException;
  }

  private Advice advice(SearchRequest request, ParsedQuery parsed, int found, Count count)
      throws IOException {
    List<String> unknown = advisor.unknown(parsed);
    List<String> suggestions = advisor.suggestions(unknown, parsed);
    int withoutFilters = 0;
    if (found == 0 && (request.isFiltered() || !parsed.filters().isEmpty())) {
      ParsedQuery open = new ParsedQuery(parsed.language(), List.of(), parsed.root());
      SearchRequest all = SearchRequest.of(request.query(), request.limit());
      withoutFilters = count.of(all, open);
    }
    Stream<QueryNode.Field> asked =
        Stream.of(
                request.conditions().stream(),
                parsed.filters().stream(),
                parsed.root().conditions())
            .flatMap(c -> c);
    return new Advice(unknown, suggestions, conditions.unmet(asked), withoutFilters);
  }

  private Scores scores(Query query) throws IOException {
    return searcher.search(query, new ScoreCollector.Manager(reader.maxDoc()));
  }

  private Query filtered(Query query, SearchRequest request, ParsedQuery parsed, String language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!language.isEmpty()) {
      all.add(new TermQuery(new Term(Fields.LANGUAGE, language)), Occur.FILTER);
    }
    request
        .language()
        .ifPresent(l -> all.add(new TermQuery(new Term(Fields.LANGUAGE, l.code())), Occur.FILTER));
    Stream.concat(request.conditions().stream(), parsed.filters().stream())
        .forEach(c -> all.add(conditions.of(c), Occur.FILTER));
    return all.build();
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
