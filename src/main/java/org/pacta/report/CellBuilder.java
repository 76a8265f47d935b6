package org.pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.norm.Evidence;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Pinpoint;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/** Fills the cell of one topic and one instrument. */
final class CellBuilder {
  private final String topic;
  private final Texts texts;

  /** A norm that carries the topic, with where it stands. */
  private record Hit(ColumnTexts.Part part, Norm norm, TopicTag tag, boolean main) {}

  CellBuilder(String topic, Texts texts) {
    this.topic = topic;
    this.texts = texts;
  }

  Cell cell(ColumnTexts column) {
    List<Hit> hits =
        column.parts().stream()
            .flatMap(this::hits)
            .sorted(
                Comparator.comparing((Hit h) -> !h.main())
                    .thenComparing(h -> !operative(h.norm().modality()))
                    .thenComparingDouble(h -> -h.tag().score()))
            .toList();
    String id = column.entry().id();
    if (hits.isEmpty()) {
      return new Cell(id, "absent", List.of(), texts.get("absent.note", column.units()));
    }
    List<Quotation> quotations =
        hits.stream().map(this::quotation).flatMap(Optional::stream).toList();
    return new Cell(id, "found", quotations, "");
  }

  private Stream<Hit> hits(ColumnTexts.Part part) {
    return part.text().norms().stream()
        .filter(n -> part.takesOver(n.locator()))
        .flatMap(
            norm ->
                norm.topics().stream()
                    .filter(t -> t.topic().equals(topic))
                    .map(t -> new Hit(part, norm, t, norm.topics().getFirst().equals(t))));
  }

  private static boolean operative(Modality modality) {
    return switch (modality) {
      case OBLIGATION, PROHIBITION, RIGHT, PERMISSION, ENDEAVOUR -> true;
      case EXEMPTION, RECOGNITION, DEFINITION, SCOPE, EXCEPTION, SANCTION, OTHER, INCONCLUSIVE ->
          false;
    };
  }

  private Optional<Quotation> quotation(Hit hit) {
    InstrumentText text = hit.part().text().text();
    return text.find(hit.norm().locator()).map(unit -> quotation(hit, text, unit));
  }

  private Quotation quotation(Hit hit, InstrumentText text, Provision unit) {
    Norm norm = hit.norm();
    List<Span> evidence = hit.tag().evidence().stream().map(Evidence::span).toList();
    Span span = Excerpt.of(unit, evidence, text.text());
    List<Span> marks =
        Stream.concat(evidence.stream(), norm.modalityEvidence().stream().map(Evidence::span))
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
        Segment.merged(marks),
        norm.modality().code(),
        norm.bearer(),
        hit.tag().score(),
        hit.tag().evidence().stream().map(Evidence::rule).distinct().toList(),
        exceptions(hit),
        norm.enforceability().state(),
        enforceability(hit, text),
        note(hit));
  }

  private static String heading(InstrumentText text, Norm norm) {
    return text.find(norm.locator().article()).map(Provision::heading).orElse("");
  }

  private List<String> exceptions(Hit hit) {
    List<String> lines = new ArrayList<>();
    for (Norm norm : hit.part().text().normsWithin(hit.norm().locator().article())) {
      String where = Pinpoint.of(norm.locator(), hit.part().text().text().language());
      for (Norm.ExceptionClause e : norm.exceptions()) {
        lines.add(where + ": " + exception(e));
      }
    }
    return lines.stream().distinct().toList();
  }

  private String exception(Norm.ExceptionClause e) {
    return texts.get(
        "exception.line",
        texts.word("objective", e.objective()),
        texts.word("necessity", e.necessity()),
        e.selfJudging() ? texts.get("exception.self") : "",
        e.nonDiscrimination() ? texts.get("exception.discrimination") : "");
  }

  private String enforceability(Hit hit, InstrumentText text) {
    Norm.Enforceability e = hit.norm().enforceability();
    if (e.locator().isEmpty()) {
      return "";
    }
    String clause = Pinpoint.of(new org.pacta.structure.Locator(e.locator()), text.language());
    return texts.get("enforceability." + e.state(), clause);
  }

  private String note(Hit hit) {
    if (hit.part().incorporation().isEmpty()) {
      return "";
    }
    String other = hit.part().entry().shortTitleIn(texts.language());
    String key = hit.part().suspends(hit.norm().locator()) ? "suspended.note" : "incorporated.note";
    return texts.get(key, other);
  }
}
