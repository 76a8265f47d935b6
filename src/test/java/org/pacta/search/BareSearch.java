package org.pacta.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What a search costs without Pacta: opens a Lucene index, runs a query with BM25 and prints twenty
 * units. It needs no class but those of Lucene.
 */
final class BareSearch {
  private static final int LIMIT = 20;

  private BareSearch() {}

  /** The folder of the index, the field and the query. */
  public static void main(String[] arguments) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Path.of(arguments[0])))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      QueryBuilder builder = new QueryBuilder(new EnglishAnalyzer());
      ScoreDoc[] found =
          searcher.search(builder.createBooleanQuery(arguments[1], arguments[2]), LIMIT).scoreDocs;
      for (ScoreDoc hit : found) {
        Document unit = searcher.storedFields().document(hit.doc);
        System.out.println(unit.get("instrument") + ":" + unit.get("locator"));
        System.out.println(unit.get("text"));
      }
    }
  }
}
