package org.pacta.norm;

import java.util.Optional;
import org.pacta.corpus.Language;
import org.pacta.structure.Span;

/** Finds who is bound or entitled by the main clause of a unit. */
sealed interface BearerFinder permits EnglishBearerFinder, ChineseBearerFinder {

  /**
   * Who is bound or entitled.
   *
   * @param words the words, in the text of the unit
   * @param rule the id of the rule
   */
  record Bearer(Span words, String rule) {}

  /**
   * The bearer of a norm.
   *
   * @param text the unit
   * @param reading its main clause
   * @return empty where nobody is named, and for definitions and rules of scope, which bind nobody
   */
  Optional<Bearer> find(String text, ModalityTagger.Reading reading);

  /** The finder of a language. */
  static BearerFinder of(Language language) {
    return switch (language) {
      case EN -> new EnglishBearerFinder();
      case ZH -> new ChineseBearerFinder();
    };
  }

  /** Whether a norm of this force binds or entitles anybody. */
  static boolean hasBearer(Modality modality) {
    return switch (modality) {
      case DEFINITION, SCOPE, OTHER, INCONCLUSIVE -> false;
      case OBLIGATION,
          PROHIBITION,
          PERMISSION,
          EXEMPTION,
          RIGHT,
          ENDEAVOUR,
          RECOGNITION,
          EXCEPTION,
          SANCTION ->
          true;
    };
  }
}
