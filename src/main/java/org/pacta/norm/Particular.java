package org.pacta.norm;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One thing that a unit tells beside its topic, its force and its bearer. It is a finding on the
 * words: what the text does not say in words that a rule knows is not reported.
 *
 * @param aspect what is told
 * @param value the kind within the aspect, as the rule files name it; for an act and an object the
 *     words themselves
 * @param words the words of the text
 * @param evidence where they stand, and the rule that spoke
 */
public record Particular(Aspect aspect, String value, String words, Evidence evidence) {

  /** What can be told. */
  public enum Aspect {
    /** The kind of the bearer: state, authority, body, private. */
    ADDRESSEE,
    /** The main verb of a clause that binds, forbids or allows. */
    ACT,
    /** What the act is about. */
    OBJECT,
    /** Towards whom, or for whose benefit, the bearer acts. */
    COUNTERPARTY,
    /** What has to be given for the clause to speak. */
    CONDITION,
    /** What is left out: procurement, information of governments, a transition period. */
    CARVE_OUT,
    /** Which data. */
    DATA,
    /** What happens to the data, and where. */
    EFFECT,
    /** The instrument of governance: assessment, contract, certification, standard. */
    MEANS,
    /** The aim that the words name. */
    END;

    /** The name in lower case with hyphens, as it stands in machine-readable output. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The aspect of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Aspect of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
