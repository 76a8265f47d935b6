package org.pacta.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.pacta.index.Fields;
import org.pacta.index.IndexException;
import org.pacta.index.IndexStore;
import org.pacta.lexicon.Lexicon;

/** Searches an index. Loads nothing but the search index and the lexicon. */
public final class Searcher implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder builder;

  /**
   * Opens an index.
   *
   * @throws IndexException if there is none
   */
  public Searcher(IndexStore store, Lexicon lexicon) {
    if (!Files.isDirectory(store.lucene())) {
      throw new IndexException(
          "there is no index at " + store.folder() + "; run 'pacta index' first");
    }
    try {
      this.reader = DirectoryReader.open(FSDirectory.open(store.lucene()));
    } catch (IOException e) {
      throw new IndexException(store.folder() + " cannot be read: " + e.getMessage());
    }
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new FieldSimilarity());
    this.builder = new QueryBuilder(lexicon);
  }

  /** The answer to a request; without hits where nothing was found. */
  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    ParsedQuery parsed = ParsedQuery.of(request.query());
    try {
      Query words = parsed.hasNoWords() ? new MatchAllDocsQuery() : builder.words(parsed);
      Query ideas = parsed.hasNoWords() ? new MatchAllDocsQuery() : builder.ideas(parsed);
      float[] wordScores = scores(filtered(words, request, parsed, parsed.language().code()));
      float[] ideaScores = scores(filtered(ideas, request, parsed, ""));
      Ranking ranking = new Ranking(reader, parsed, wordScores, ideaScores);
      List<Ranking.Ranked> ranked = ranking.articles();
      HitReader hits = new HitReader(searcher, words, ideas, parsed.language());
      List<Hit> best = new ArrayList<>();
      for (Ranking.Ranked r : ranked.subList(0, Math.min(request.limit(), ranked.size()))) {
        best.add(hits.read(r.doc(), r.score()));
      }
      long took = (System.nanoTime() - start) / 1_000_000;
      return new SearchResult(request.query(), ranked.size(), took, best);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float[] scores(Query query) throws IOException {
    return searcher.search(query, new ScoreCollector.Manager(reader.maxDoc()));
  }

  private static Query filtered(
      Query query, SearchRequest request, ParsedQuery parsed, String language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!language.isEmpty()) {
      all.add(new TermQuery(new Term(Fields.LANGUAGE, language)), Occur.FILTER);
    }
    request.language().ifPresent(l -> any(all, Fields.LANGUAGE, List.of(l.code())));
    any(all, Fields.INSTRUMENT, request.instruments());
    any(all, Fields.MODALITY, request.modalities());
    request.topics().forEach(t -> any(all, Fields.TOPIC, List.of(t)));
    parsed.filters().forEach((field, values) -> any(all, field, values));
    return all.build();
  }

  private static void any(BooleanQuery.Builder query, String field, List<String> values) {
    if (!values.isEmpty()) {
      List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
      query.add(new TermInSetQuery(field, terms), Occur.FILTER);
    }
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
