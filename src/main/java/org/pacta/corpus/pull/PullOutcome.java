package org.pacta.corpus.pull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.pacta.corpus.Language;

/**
 * What became of a text that was to be pulled.
 *
 * @param instrument the id in the catalogue
 * @param language the language of the text
 * @param status what happened
 * @param path the file, under the folder of texts; empty where there is none
 * @param address the address that gave the text; empty where none did
 * @param refusals the addresses that gave none, in the order in which they were asked
 */
public record PullOutcome(
    String instrument,
    Language language,
    Status status,
    String path,
    String address,
    List<Refusal> refusals) {

  /** What happened. */
  public enum Status {
    /** The text was not there before. */
    NEW,
    /** The address gives other bytes than it did before. */
    CHANGED,
    /** The address gives the same bytes. */
    UNCHANGED,
    /** No address gave a text; what was pulled before stays. */
    FAILED;

    /** The name as it stands in reports: {@code new}. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An address that gave no text.
   *
   * @param address as the catalogue names it
   * @param obstacle why
   * @param detail a code, number, host or words, after the obstacle; may be empty
   */
  public record Refusal(String address, Obstacle obstacle, String detail) {}

  public PullOutcome {
    refusals = List.copyOf(refusals);
  }
}
