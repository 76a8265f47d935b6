package org.pacta.extract;

import java.util.List;
import java.util.Optional;

/**
 * What the markup of a source says of its structure, in reading order. Formats that mark pages and
 * paragraphs only say nothing here.
 *
 * @param faithful whether the ids are our own locators and every character counts, as in files that
 *     Pacta wrote
 * @param parts the top of the tree; empty where the source does not mark its structure
 */
public record Markup(boolean faithful, List<Part> parts) {
  /** No markup of the structure. */
  public static final Markup NONE = new Markup(false, List.of());

  /** A member of a unit. */
  public sealed interface Part {}

  /**
   * A paragraph or a line.
   *
   * @param text the words; a line break where the source marks one
   * @param notes the footnotes called in it, in order
   * @param runIn whether the source says that what follows stands on the same line, or begins on a
   *     new one, against the rule
   */
  public record Words(String text, List<Note> notes, boolean runIn) implements Part {
    /** No words. */
    public static final Words NONE = new Words("", List.of(), false);

    public Words {
      notes = List.copyOf(notes);
    }

    /** Whether there is neither a word nor a footnote. */
    public boolean isEmpty() {
      return text.isEmpty() && notes.isEmpty();
    }
  }

  /**
   * A footnote.
   *
   * @param offset where it is called in the words, in UTF-16 units
   * @param marker as printed; may be empty
   * @param text its words
   */
  public record Note(int offset, String marker, String text) {}

  /**
   * A level of the hierarchy.
   *
   * @param name of the element, or the name that a generic element bears
   * @param id as the source gives it; empty where it gives none
   * @param number as printed with the word for the level; empty where there is none
   * @param heading as printed; empty where there is none
   * @param subheadings lines below the heading that are not yet words of the unit
   * @param parts what it holds
   */
  public record Unit(
      String name,
      String id,
      Words number,
      Words heading,
      List<Words> subheadings,
      List<Part> parts)
      implements Part {
    public Unit {
      subheadings = List.copyOf(subheadings);
      parts = List.copyOf(parts);
    }

    /** The last words of the head; empty where the head is. */
    public Optional<Words> headEnd() {
      return heading.isEmpty()
          ? Optional.of(number).filter(n -> !n.isEmpty())
          : Optional.of(heading);
    }
  }

  public Markup {
    parts = List.copyOf(parts);
  }
}
