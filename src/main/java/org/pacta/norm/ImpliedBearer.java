package org.pacta.norm;

import java.util.Optional;
import org.pacta.structure.InstrumentText;

/**
 * Whom a text binds where it names the act or the thing and not the person. The evidence is the
 * first place at which the same text names that person.
 */
sealed interface ImpliedBearer permits EnglishImpliedBearer, ChineseImpliedBearer {
  /** The id of what is taken over so. */
  String RULE = "context.implied";

  /** What the unit does not say itself weighs less. */
  double WEIGHT = 0.5;

  /**
   * Whoever does what the words speak of.
   *
   * @param words the unit
   * @param subject the subject of its main clause; blank where none was read
   * @return empty where they speak of nobody's business
   */
  Optional<Evidence> find(String words, String subject);

  /** Whom the rights of the persons concerned bind; empty where the text knows no such person. */
  default Optional<Evidence> debtor() {
    return Optional.empty();
  }

  /** The persons of a text. */
  static ImpliedBearer of(InstrumentText text) {
    return switch (text.language()) {
      case EN -> new EnglishImpliedBearer(text.text());
      case ZH -> new ChineseImpliedBearer(text.text());
    };
  }

  /** Whether a bearer is an act, and no person. */
  static boolean isAct(Evidence bearer) {
    return bearer.rule().endsWith(".act");
  }
}
