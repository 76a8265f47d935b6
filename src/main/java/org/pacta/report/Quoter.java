package org.pacta.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.index.EffectiveText;
import org.pacta.norm.Evidence;
import org.pacta.norm.Norm;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Pinpoint;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/** Quotes the unit of a norm with what has to stand beside it. */
final class Quoter {
  private final Texts texts;

  Quoter(Texts texts) {
    this.texts = texts;
  }

  /**
   * The quotation of a norm.
   *
   * @param part the text that it stands in
   * @param evidence the words to mark, besides those of the modality
   * @param score confidence in [0, 1]
   * @return empty where the text has no such unit
   */
  Optional<Quotation> quote(
      EffectiveText.Part part, Norm norm, List<Evidence> evidence, double score) {
    InstrumentText text = part.text().text();
    return text.find(norm.locator()).map(unit -> quotation(part, norm, unit, evidence, score));
  }

  private Quotation quotation(
      EffectiveText.Part part, Norm norm, Provision unit, List<Evidence> evidence, double score) {
    InstrumentText text = part.text().text();
    List<Span> shown = evidence.stream().map(Evidence::span).toList();
    Span span = Excerpt.of(unit, shown, text.text());
    List<Span> marks =
        Stream.concat(shown.stream(), norm.modalityEvidence().stream().map(Evidence::span))
            .filter(span::contains)
            .map(s -> new Span(s.from() - span.from(), s.to() - span.from()))
            .toList();
    return new Quotation(
        norm.locator().value(),
        Pinpoint.of(norm.locator(), text.language()),
        heading(text, norm),
        span.of(text.text()),
        span,
        span.equals(unit.span()),
        part.suspends(norm.locator()),
        Span.merged(marks),
        norm.modality().code(),
        norm.bearer(),
        score,
        evidence.stream().map(Evidence::rule).distinct().toList(),
        exceptions(part, norm),
        norm.enforceability().state(),
        enforceability(norm, text),
        note(part, norm));
  }

  private static String heading(InstrumentText text, Norm norm) {
    return text.find(norm.locator().article()).map(Provision::heading).orElse("");
  }

  /** The exceptions that stand in the article of a norm, in words. */
  List<String> exceptions(EffectiveText.Part part, Norm unit) {
    return part.text().normsWithin(unit.locator().article()).stream()
        .flatMap(n -> exceptionsOf(part, n).stream())
        .distinct()
        .toList();
  }

  /** The exceptions that a norm itself states, in words. */
  List<String> exceptionsOf(EffectiveText.Part part, Norm norm) {
    String where = Pinpoint.of(norm.locator(), part.text().text().language());
    return norm.exceptions().stream().map(e -> where + ": " + exception(e)).toList();
  }

  private String exception(Norm.ExceptionClause e) {
    return texts.get(
        "exception.line",
        texts.word("objective", e.objective()),
        texts.word("necessity", e.necessity()),
        e.selfJudging() ? texts.get("exception.self") : "",
        e.nonDiscrimination() ? texts.get("exception.discrimination") : "");
  }

  private String enforceability(Norm norm, InstrumentText text) {
    Norm.Enforceability e = norm.enforceability();
    if (e.locator().isEmpty()) {
      return "";
    }
    String clause = Pinpoint.of(new Locator(e.locator()), text.language());
    return texts.get("enforceability." + e.state(), clause);
  }

  private String note(EffectiveText.Part part, Norm norm) {
    if (part.incorporation().isEmpty()) {
      return "";
    }
    String other = part.entry().shortTitleIn(texts.language());
    String key = part.suspends(norm.locator()) ? "suspended.note" : "incorporated.note";
    return texts.get(key, other);
  }
}
