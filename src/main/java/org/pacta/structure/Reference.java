package org.pacta.structure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A citation in the text of an instrument: the provision that cites, its words, and what they mean.
 *
 * @param from the innermost provision that holds the words
 * @param span the words in the extracted text
 * @param text the slice at the span
 * @param target what is cited
 */
public record Reference(Locator from, Span span, String text, Target target)
    implements Comparable<Reference> {

  /** What a citation means. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Internal.class, name = "internal"),
    @JsonSubTypes.Type(value = External.class, name = "external"),
    @JsonSubTypes.Type(value = Unresolved.class, name = "unresolved")
  })
  public sealed interface Target {}

  /**
   * Provisions of the same text.
   *
   * @param locators in the order of the citation, ranges spelt out; at least one
   */
  public record Internal(List<Locator> locators) implements Target {
    public Internal {
      locators = List.copyOf(locators);
      if (locators.isEmpty()) {
        throw new IllegalArgumentException("an internal target needs a locator");
      }
    }
  }

  /**
   * Another instrument, or provisions of it.
   *
   * @param name as printed, or in full where the text introduced a short name
   * @param instrument the id in the catalogue; empty where the catalogue does not know the name
   * @param locators built from the words of the citation, not compared with the text of the other
   *     instrument; empty where the whole is cited
   */
  public record External(String name, String instrument, List<Locator> locators) implements Target {
    public External {
      locators = List.copyOf(locators);
    }
  }

  /** Why a citation leads nowhere. */
  public enum Cause {
    /** It names a division of which the text at hand has none, as an annex that was not copied. */
    NOT_IN_FILE,
    /** It has a number as the text at hand numbers nothing: another instrument is meant. */
    NOT_OF_THIS,
    /** The text at hand should have it, or has several. */
    UNCLEAR
  }

  /**
   * A citation that leads nowhere.
   *
   * @param reason one sentence
   * @param cause of what sort it is
   */
  public record Unresolved(String reason, Cause cause) implements Target {}

  @Override
  public int compareTo(Reference other) {
    return span.compareTo(other.span);
  }
}
