package org.pacta.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pacta.align.Correspondence.Reason;
import org.pacta.diff.Delta;
import org.pacta.diff.Redline;
import org.pacta.structure.Span;

/**
 * The clauses of a draft, each with what others have signed or enacted on it.
 *
 * @param title of the draft
 * @param language of the draft
 * @param searched how many texts were searched
 * @param clauses the articles of the draft in order
 */
public record Precedents(String title, String language, int searched, List<Clause> clauses) {

  /**
   * An article of the draft.
   *
   * @param locator its address
   * @param citation the same for people
   * @param heading empty where there is none
   * @param text its words
   * @param precedents the nearest counterparts, those on the same subject first, then the likest
   * @param opposed provisions on the same matter with the contrary effect, the likest first
   * @param nearest where there is no precedent, what came nearest; never a counterpart
   * @param sentences how many sentences of some length it has
   * @param unsigned those that stand in none of the texts searched
   * @param signed those that stand somewhere, with the places
   */
  public record Clause(
      String locator,
      String citation,
      String heading,
      String text,
      List<Segment> segments,
      List<Precedent> precedents,
      List<Precedent> opposed,
      List<Miss> nearest,
      int sentences,
      List<Unsigned> unsigned,
      List<Signed> signed) {}

  /**
   * A counterpart.
   *
   * @param text its words
   * @param caveat what the catalogue warns of; empty where nothing
   * @param relation {@code equivalent}, {@code related} or {@code opposed}
   * @param score how like the two clauses are by themselves, in [0, 1]
   * @param subjects the topics that both have as a main one; empty where only the words are alike
   * @param sameAddressee whether both bind states, or both persons
   * @param deviations how the counterpart differs in effect from the draft
   * @param differences the same in words
   * @param redline from the counterpart's words to those of the draft; empty across languages
   */
  public record Precedent(
      Place place,
      String heading,
      String text,
      String caveat,
      String relation,
      double score,
      List<String> subjects,
      boolean sameAddressee,
      List<Delta> deviations,
      List<String> differences,
      List<Redline.Run> redline,
      List<Reason> reasons) {}

  /**
   * What came nearest and is no counterpart.
   *
   * @param likeness in [0, 1], below that of a precedent
   */
  public record Miss(Place place, double likeness) {}

  /**
   * A sentence that none of the texts has.
   *
   * @param span in the extracted text of the draft
   * @param nearest the likest sentence of the precedents in the draft's language; empty where they
   *     have none that is at all alike
   */
  public record Unsigned(String text, Span span, Optional<Near> nearest) {}

  /**
   * A sentence of another text.
   *
   * @param likeness in [0, 1], 1 for the same letters
   */
  public record Near(Place place, String text, double likeness) {}

  /** A sentence that others have, with the places, the earliest first. */
  public record Signed(String text, Span span, List<Place> places) {}

  /**
   * Where something stands.
   *
   * @param signed the date of signature or adoption; empty where unknown
   */
  public record Place(
      String instrument,
      String shortTitle,
      String language,
      String locator,
      String citation,
      String signed) {
    /** Places without a date stand last. */
    static final Comparator<Place> EARLIEST =
        Comparator.comparing((Place p) -> p.signed().isEmpty())
            .thenComparing(Place::signed)
            .thenComparing(Place::instrument)
            .thenComparing(Place::language)
            .thenComparing(Place::locator);
  }
}
