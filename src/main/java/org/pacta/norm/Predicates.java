package org.pacta.norm;

import java.util.Optional;
import org.pacta.corpus.Language;
import org.pacta.structure.Span;

/** Finds the act that a main clause binds, forbids or allows, and what it is about. */
sealed interface Predicates permits EnglishPredicates, ChinesePredicates {

  /**
   * An act and its object.
   *
   * @param act the main verb, in the text of the unit
   * @param object the words after it; empty where none follow
   */
  record Predicate(Span act, Optional<Span> object) {}

  /**
   * The predicate of a unit.
   *
   * @param text the unit
   * @param reading its main clause
   * @return empty where the verb stands in the points, and for clauses that bind to no act
   */
  Optional<Predicate> find(String text, ModalityTagger.Reading reading);

  /** The reader of a language. */
  static Predicates of(Language language) {
    return switch (language) {
      case EN -> new EnglishPredicates();
      case ZH -> new ChinesePredicates();
    };
  }

  /** Whether a clause of this force binds, forbids or allows an act. */
  static boolean hasAct(Modality modality) {
    return switch (modality) {
      case OBLIGATION, PROHIBITION, PERMISSION, EXEMPTION, RIGHT, ENDEAVOUR -> true;
      case DEFINITION, SCOPE, OTHER, INCONCLUSIVE, RECOGNITION, EXCEPTION, SANCTION -> false;
    };
  }
}
