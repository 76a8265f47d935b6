package org.pacta.cli;

import java.util.List;
import org.pacta.corpus.KnownDifferences;
import org.pacta.corpus.Language;
import org.pacta.diff.Collation;
import org.pacta.diff.Variant;
import org.pacta.structure.Locator;

/**
 * Two copies of one text and what differs between them.
 *
 * @param text the id and language, for instance {@code gdpr.en}
 * @param language the language of both
 * @param left the files of the first copy, as the catalogue names them
 * @param right the files of the other copy
 * @param collation what differs
 * @param reasons why, where that is known
 */
record CopyPair(
    String text,
    Language language,
    String left,
    String right,
    Collation collation,
    List<Reason> reasons) {

  /**
   * Why a place differs.
   *
   * @param locator the place
   * @param kind in what it differs
   * @param reason one sentence
   */
  record Reason(Locator locator, Variant.Kind kind, String reason) {}

  CopyPair {
    reasons = List.copyOf(reasons);
  }

  /** The pair with the reasons that are known. */
  static CopyPair of(
      String text,
      String left,
      String right,
      Language language,
      Collation c,
      KnownDifferences known) {
    List<Reason> reasons =
        c.variants().stream()
            .flatMap(
                v ->
                    known.reason(right, v.kind().code(), v.locator().value()).stream()
                        .map(r -> new Reason(v.locator(), v.kind(), r)))
            .toList();
    return new CopyPair(text, language, left, right, c, reasons);
  }

  /** The reason of a variant; empty where none is known. */
  String reason(Variant variant) {
    return reasons.stream()
        .filter(r -> r.locator().equals(variant.locator()) && r.kind() == variant.kind())
        .map(Reason::reason)
        .findFirst()
        .orElse("");
  }
}
