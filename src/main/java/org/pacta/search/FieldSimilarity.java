package org.pacta.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.pacta.index.Fields;

/**
 * BM25 (Robertson and Zaragoza 2009) for units of law: a long paragraph is not less relevant
 * because it lists many cases, and naming a concept twice says little more than naming it once.
 */
final class FieldSimilarity extends PerFieldSimilarityWrapper {
  private static final Similarity WORDS = new BM25Similarity(1.2f, 0.4f);
  private static final Similarity CONCEPTS = new BM25Similarity(0.3f, 0.15f);

  /** A concept that is all of a short heading says more than one among five. */
  private static final Similarity HEADINGS = new BM25Similarity(0.3f, 0.75f);

  @Override
  public Similarity get(String field) {
    return switch (field) {
      case Fields.CONCEPT -> CONCEPTS;
      case Fields.HEADING_CONCEPT -> HEADINGS;
      default -> WORDS;
    };
  }
}
