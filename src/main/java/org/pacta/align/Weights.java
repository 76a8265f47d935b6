package org.pacta.align;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pacta.data.Yaml;

/**
 * How the signals are weighed, as learned from judged pairs; {@code weights.yaml}.
 *
 * @param schema the version of the form, 1
 * @param sameLanguage for two texts in one language
 * @param crossLanguage for an English and a Chinese text
 */
public record Weights(int schema, Model sameLanguage, Model crossLanguage) {
  private static final String FILE = "weights.yaml";

  public Weights {
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
  public record Model(
      Linear likeness, Linear equivalence, Decision states, Decision persons, Decision mixed) {
    public Model {
      Objects.requireNonNull(likeness, "likeness is missing");
      Objects.requireNonNull(equivalence, "equivalence is missing");
      Objects.requireNonNull(states, "states is missing");
      Objects.requireNonNull(persons, "persons is missing");
      Objects.requireNonNull(mixed, "mixed is missing");
    }

    String yaml() {
      return "  likeness: "
          + likeness.yaml()
          + "\n  equivalence: "
          + equivalence.yaml()
          + states.yaml("states")
          + persons.yaml("persons")
          + mixed.yaml("mixed")
          + "\n";
    }

    Decision decision(Addressees addressees) {
      return switch (addressees) {
        case STATES -> states;
        case PERSONS -> persons;
        case MIXED -> mixed;
      };
    }
  }

  /**
   * When one provision is the counterpart of another.
   *
   * @param counterpart from likeness and its lead over the rivals on both sides
   * @param threshold the least probability of a counterpart
   * @param further the least probability of a second counterpart
   * @param related whether two provisions rule the same matter at least
   * @param leastRelated the least probability at which a provision without counterpart is related
   */
  public record Decision(
      Linear counterpart, double threshold, double further, Linear related, double leastRelated) {
    private static final Linear NEVER = new Linear(-9, Map.of());

    public Decision {
      Objects.requireNonNull(counterpart, "counterpart is missing");
      Objects.requireNonNull(related, "related is missing");
    }

    /** A decision that finds nothing related. */
    static Decision of(Linear counterpart, double threshold, double further) {
      return new Decision(counterpart, threshold, further, NEVER, 1);
    }

    /** The same with another rule on what is related. */
    Decision relating(Linear others, double least) {
      return new Decision(counterpart, threshold, further, others, least);
    }

    String yaml(String name) {
      return String.format(
          Locale.ROOT,
          "\n  %s:\n    counterpart: %s\n    threshold: %s\n    further: %s\n"
              + "    related: %s\n    least-related: %s",
          name,
          counterpart.yaml(),
          threshold,
          further,
          related.yaml(),
          leastRelated);
    }
  }

  /** The model for two texts. */
  Model model(Comparison comparison) {
    return comparison.sameLanguage() ? sameLanguage : crossLanguage;
  }

  /** The weights of the program. */
  public static Weights builtIn() {
    return Yaml.resource(Weights.class, FILE, Weights.class);
  }

  /** The file that {@link #builtIn} reads. */
  public static String builtInText() {
    return Yaml.text(Weights.class, FILE);
  }

  /** The weights as {@link #builtIn} reads them; equal weights give equal text. */
  public String yaml() {
    return "schema: "
        + schema
        + "\nsame-language:\n"
        + sameLanguage.yaml()
        + "cross-language:\n"
        + crossLanguage.yaml();
  }
}
