package org.pacta.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.pacta.corpus.Language;
import org.pacta.index.Analyzers;
import org.pacta.index.Fields;

/** Finds what a yardstick finds, with the weights of BM25 as they come. */
final class BaselineSearch {
  private final IndexSearcher searcher;
  private final QueryBuilder builder = new QueryBuilder(Analyzers.get());

  BaselineSearch(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * The units, best first, as {@code instrument:locator}; equal scores in the order of the texts.
   */
  List<String> units(Baseline baseline, String query, Language language, int limit)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : baseline.fields(language)) {
      words(field, query).ifPresent(q -> any.add(q, Occur.SHOULD));
    }
    Query found =
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(new TermQuery(new Term(Fields.LANGUAGE, language.code())), Occur.FILTER)
            .build();
    StoredFields stored = searcher.storedFields();
    List<String> units = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(found, limit).scoreDocs) {
      Document unit = stored.document(hit.doc);
      units.add(unit.get(Fields.INSTRUMENT) + ":" + unit.get(Fields.LOCATOR));
    }
    return units;
  }

  private Optional<Query> words(String field, String query) {
    return Optional.ofNullable(builder.createBooleanQuery(field, query, Occur.SHOULD));
  }
}
