package org.pacta.norm;

import java.util.List;
import java.util.Optional;
import org.pacta.corpus.Language;

/** Finds, of all findings in a sentence, the one that stands in its main clause. */
sealed interface MainClause permits EnglishMainClause, ChineseMainClause {

  /**
   * The sentence as the rules read it: without brackets, quotation marks and script made uniform.
   */
  Surface surface(String sentence);

  /**
   * The finding that governs.
   *
   * @param surface the words of what {@link #surface} gave
   * @param findings by the place where they begin
   * @return empty where none stands in the main clause
   */
  Optional<Governing> governing(String surface, List<Rule.Finding> findings);

  /**
   * A finding and the place where its clause begins.
   *
   * @param finding what governs
   * @param clause first character of the main clause
   */
  record Governing(Rule.Finding finding, int clause) {}

  /** The reader of a language. */
  static MainClause of(Language language) {
    return switch (language) {
      case EN -> new EnglishMainClause();
      case ZH -> new ChineseMainClause();
    };
  }
}
