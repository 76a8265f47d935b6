package org.pacta.align;

import java.util.Objects;
import org.pacta.data.Yaml;

/**
 * How the signals are weighed, as learned from judged pairs; {@code weights.yaml}.
 *
 * @param schema the version of the form, 1
 * @param sameLanguage for two texts in one language
 * @param crossLanguage for an English and a Chinese text
 */
record Weights(int schema, Model sameLanguage, Model crossLanguage) {
  Weights {
    if (schema != 1) {
      throw new IllegalArgumentException("schema must be 1, got " + schema);
    }
    Objects.requireNonNull(sameLanguage, "same-language is missing");
    Objects.requireNonNull(crossLanguage, "cross-language is missing");
  }

  /**
   * How pairs of texts are judged.
   *
   * @param likeness from the signals: how much two provisions are alike
   * @param equivalence from the signals: whether counterparts have the same legal effect
   * @param states the decision where both texts bind states
   * @param persons the decision where both bind persons
   * @param mixed the decision where one binds states and the other persons
   */
  record Model(
      Linear likeness, Linear equivalence, Decision states, Decision persons, Decision mixed) {
    Model {
      Objects.requireNonNull(likeness, "likeness is missing");
      Objects.requireNonNull(equivalence, "equivalence is missing");
      Objects.requireNonNull(states, "states is missing");
      Objects.requireNonNull(persons, "persons is missing");
      Objects.requireNonNull(mixed, "mixed is missing");
    }

    Decision decision(boolean leftBindsStates, boolean rightBindsStates) {
      if (leftBindsStates != rightBindsStates) {
        return mixed;
      }
      return leftBindsStates ? states : persons;
    }
  }

  /**
   * When one provision is the counterpart of another.
   *
   * @param counterpart from likeness and its lead over the rivals on both sides
   * @param threshold the least probability of a counterpart
   * @param further the least probability of a second counterpart
   */
  record Decision(Linear counterpart, double threshold, double further) {
    Decision {
      Objects.requireNonNull(counterpart, "counterpart is missing");
    }
  }

  /** The weights of the program. */
  static Weights builtIn() {
    return Yaml.resource(Weights.class, "weights.yaml", Weights.class);
  }
}
