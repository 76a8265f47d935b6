package org.pacta.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pacta.norm.Norm;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;

/** The subjects of provisions. */
final class Subjects {
  /** Every instrument has clauses of the frame, so that to share them means nothing. */
  private static final Set<String> TELLING =
      Taxonomy.builtin().topics().stream()
          .filter(t -> !t.group().equals("frame"))
          .map(Topic::id)
          .collect(Collectors.toSet());

  private Subjects() {}

  /** The main topics that units of both sides have, those of the frame left out. */
  static Set<String> shared(List<Norm> one, List<Norm> other) {
    Set<String> shared = of(one);
    shared.retainAll(of(other));
    return shared;
  }

  private static Set<String> of(List<Norm> norms) {
    return norms.stream()
        .flatMap(n -> n.topics().stream().limit(1))
        .map(Norm.TopicTag::topic)
        .filter(TELLING::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
