package org.pacta.search;

import java.util.List;
import java.util.Locale;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;

/**
 * A yardstick: BM25 (Robertson and Zaragoza 2009) over the words of the query alone, in texts of
 * its language, without lexicon, headings or operators.
 */
public enum Baseline {
  /** English stems, Chinese pairs of neighbouring characters. */
  PAIRS,
  /** Words as written; in Chinese single characters. */
  WRITTEN,
  /** Both, added. */
  BOTH;

  List<String> fields(Language language) {
    return switch (this) {
      case PAIRS -> List.of(Fields.folded(language));
      case WRITTEN -> List.of(Fields.exact(language));
      case BOTH -> List.of(Fields.folded(language), Fields.exact(language));
    };
  }

  /** As figures are named after it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
