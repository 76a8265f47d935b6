package org.pacta.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.index.EffectiveText;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Quotation;

/** Fills the cell of one topic and one instrument. */
final class CellBuilder {
  private final String topic;
  private final Texts texts;
  private final Quoter quoter;

  /** A norm that carries the topic, with where it stands. */
  private record Hit(EffectiveText.Part part, Norm norm, TopicTag tag, boolean main) {}

  CellBuilder(String topic, Texts texts) {
    this.topic = topic;
    this.texts = texts;
    this.quoter = new Quoter(texts);
  }

  Cell cell(EffectiveText column) {
    List<Hit> hits =
        column.parts().stream()
            .flatMap(this::hits)
            .sorted(
                Comparator.comparing((Hit h) -> h.part().suspends(h.norm().locator()))
                    .thenComparing(h -> !h.main())
                    .thenComparing(h -> !operative(h.norm().modality()))
                    .thenComparingDouble(h -> -h.tag().score()))
            .toList();
    String id = column.entry().id();
    if (hits.isEmpty()) {
      return new Cell(id, "absent", List.of(), texts.get("absent.note", column.units()));
    }
    List<Quotation> quotations =
        hits.stream()
            .flatMap(
                h -> quoter.quote(h.part(), h.norm(), h.tag().evidence(), h.tag().score()).stream())
            .toList();
    return new Cell(id, "found", quotations, "");
  }

  private Stream<Hit> hits(EffectiveText.Part part) {
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
}
