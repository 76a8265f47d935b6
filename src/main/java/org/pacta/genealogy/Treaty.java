package org.pacta.genealogy;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;

/**
 * A treaty as its words are traced.
 *
 * @param id short and unique
 * @param name as a reader knows it
 * @param signed the date of signature, {@code 2016-02-04}; empty where unknown
 * @param chapters in order
 */
public record Treaty(String id, String name, String signed, List<Chapter> chapters) {

  /**
   * A chapter.
   *
   * @param name as printed; empty where it has none
   * @param text its articles
   */
  public record Chapter(String name, String text) {}

  private static final Set<ProvisionKind> CHAPTERS =
      EnumSet.of(ProvisionKind.CHAPTER, ProvisionKind.MODULE, ProvisionKind.ANNEX);

  /** The earliest first; those without a date last. */
  public static final Comparator<Treaty> BY_DATE =
      Comparator.comparing((Treaty t) -> t.signed().isEmpty())
          .thenComparing(Treaty::signed)
          .thenComparing(Treaty::id);

  private static final int MONTH = 31;

  public Treaty {
    chapters = List.copyOf(chapters);
  }

  /** Whether this treaty was signed before the other; not known where a date is missing. */
  public boolean precedes(Treaty other) {
    return !signed.isEmpty() && !other.signed().isEmpty() && signed.compareTo(other.signed()) < 0;
  }

  /**
   * Whether both were signed within a month: sources differ in the date of one signature. False
   * where a date is missing.
   */
  boolean isSignedWith(Treaty other) {
    return !signed.isEmpty()
        && !other.signed().isEmpty()
        && Math.abs(DAYS.between(LocalDate.parse(signed), LocalDate.parse(other.signed())))
            <= MONTH;
  }

  /**
   * An instrument of an index; its chapters are those of the tree, or the whole text where it has
   * none.
   *
   * @param signed the date of signature; empty where unknown
   */
  public static Treaty of(InstrumentText text, String name, String signed) {
    List<Provision> parts = text.stream().filter(p -> CHAPTERS.contains(p.kind())).toList();
    List<Chapter> chapters =
        parts.isEmpty()
            ? List.of(new Chapter("", text.text()))
            : parts.stream().map(p -> new Chapter(title(p), text.textOf(p))).toList();
    return new Treaty(text.instrument(), name, signed, chapters);
  }

  private static String title(Provision chapter) {
    return (chapter.number() + " " + chapter.heading()).strip();
  }
}
