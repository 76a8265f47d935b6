package org.pacta.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;

/**
 * Oddities of the texts that were looked into, each with its reason: what a check finds there is
 * the doing of the source, or of its law.
 */
public final class KnownFindings {
  private static final String NAME = "known-findings.yaml";

  /**
   * Findings that have one reason.
   *
   * @param text the id and language, {@code tpp.en}
   * @param code the sort of the findings
   * @param where a regular expression that fits the whole locators
   * @param reason one sentence
   */
  public record Known(String text, String code, Pattern where, String reason) {
    public Known {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a known finding needs a reason: " + text + " " + code);
      }
    }

    /** Whether this explains a finding of the code at the place in the text. */
    public boolean explains(String otherText, String otherCode, String place) {
      return text.equals(otherText) && code.equals(otherCode) && where.matcher(place).matches();
    }
  }

  private record KnownFile(int schema, List<Known> findings) {}

  private final List<Known> findings;

  private KnownFindings(List<Known> findings) {
    this.findings = List.copyOf(findings);
  }

  /**
   * The findings that come with the program.
   *
   * @throws DataException if the file breaks the schema; the message names the line
   */
  public static KnownFindings builtin() {
    return new KnownFindings(Yaml.read(BuiltinFile.bytes(NAME), NAME, KnownFile.class).findings());
  }

  /** All of them, in the order of the file. */
  public List<Known> all() {
    return findings;
  }

  /** The reason of a finding; empty where none is known. */
  public Optional<String> reason(String text, String code, String where) {
    return findings.stream()
        .filter(k -> k.explains(text, code, where))
        .map(Known::reason)
        .findFirst();
  }
}
