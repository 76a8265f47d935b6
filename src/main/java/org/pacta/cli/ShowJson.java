package org.pacta.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;
import org.pacta.structure.check.TextChecks;

/**
 * The shape of {@code show --format json} that scripts rely on. Spans count UTF-16 code units of
 * {@code extracted}, the text of the whole instrument as read; the text of a provision is the slice
 * at its span.
 */
record ShowJson(
    String id,
    String version,
    String language,
    String title,
    Source source,
    List<Source> sources,
    List<Node> provisions,
    List<InstrumentText.Finding> findings,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<TakenOver> incorporated,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ShowLinks> links,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String extracted) {

  /** A file that was read; {@code span} is the part of the extracted text that comes from it. */
  record Source(String file, String sha256, List<Integer> span) {}

  /** A provision. */
  record Node(
      String locator,
      String kind,
      String number,
      String heading,
      String text,
      List<Integer> span,
      int page,
      List<Node> children,
      List<Node> footnotes) {}

  /**
   * The shape of a text, or of one provision of it.
   *
   * @param version the label in the catalogue
   * @param only the provision; empty for the whole, with the extracted text
   */
  static ShowJson of(InstrumentText text, String version, Optional<Provision> only) {
    List<Source> sources =
        text.sources().stream().map(s -> new Source(s.file(), s.sha256(), span(s.span()))).toList();
    List<Provision> provisions = only.map(List::of).orElse(text.provisions());
    return new ShowJson(
        text.instrument(),
        version,
        text.language().code(),
        text.title(),
        sources.getFirst(),
        sources,
        nodes(text, provisions),
        only.isPresent() ? List.of() : TextChecks.ofTree(text),
        Optional.empty(),
        Optional.empty(),
        only.isPresent() ? "" : text.text());
  }

  /** The same with what is told of one provision only. */
  ShowJson with(Optional<TakenOver> takenOver, Optional<ShowLinks> provisionLinks) {
    return new ShowJson(
        id,
        version,
        language,
        title,
        source,
        sources,
        provisions,
        findings,
        takenOver,
        provisionLinks,
        extracted);
  }

  private static List<Node> nodes(InstrumentText text, List<Provision> provisions) {
    return provisions.stream().map(p -> node(text, p)).toList();
  }

  private static Node node(InstrumentText text, Provision p) {
    return new Node(
        p.locator().value(),
        p.kind().code(),
        p.number(),
        p.heading(),
        text.textOf(p),
        span(p.span()),
        p.page(),
        nodes(text, p.children()),
        nodes(text, p.footnotes()));
  }

  private static List<Integer> span(Span span) {
    return List.of(span.from(), span.to());
  }
}
