package org.pacta.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How much it says that a unit has a term: the inverse document frequency of BM25 (Robertson and
 * Zaragoza 2009), near 0 for a term that every unit has.
 */
final class Rarity {
  private final IndexReader reader;

  Rarity(IndexReader reader) {
    this.reader = reader;
  }

  /** Greater than 0; the most for a term that no unit has. */
  double of(String field, String term) {
    try {
      int has = reader.docFreq(new Term(field, term));
      return Math.log(1 + (reader.numDocs() - has + 0.5) / (has + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
