package org.pacta.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.search.LikeQuery;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/** Makes of a provision the question for more like it. */
final class Likeness {
  private Likeness() {}

  /**
   * The question for an address {@code ID:LOCATOR}.
   *
   * @throws UsageException if there is no such provision, or none is named
   */
  static LikeQuery of(Library library, String address) {
    Target target = Target.of(library, address);
    Locator locator =
        target
            .locator()
            .orElseThrow(() -> new UsageException(Messages.get("diff.locator", address)));
    AnnotatedText annotated = target.text(library, Optional.empty());
    Provision provision = annotated.text().find(locator).orElseThrow();
    String heading = annotated.text().find(locator.article()).map(Provision::heading).orElse("");
    return new LikeQuery(
        annotated.text().instrument() + ":" + locator.article(),
        annotated.text().language(),
        heading,
        annotated.text().textOf(provision),
        topics(annotated, locator));
  }

  /** The topics of the provision and of what stands in it, the weightiest first. */
  private static List<String> topics(AnnotatedText annotated, Locator locator) {
    Map<String, Double> weights = new TreeMap<>();
    annotated.normsWithin(locator).stream()
        .flatMap(n -> n.topics().stream())
        .forEach(t -> weights.merge(t.topic(), t.score(), Double::sum));
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
