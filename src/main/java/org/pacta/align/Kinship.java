package org.pacta.align;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pacta.data.Yaml;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;

/**
 * Which topics rule one matter from different sides; {@code kinship.yaml}.
 *
 * @param schema the version of the form, 1
 * @param groups topics that are akin to each other
 */
record Kinship(int schema, List<Set<String>> groups) {
  private static final double AKIN = 0.7;

  Kinship {
    if (schema != 1) {
      throw new IllegalArgumentException("schema must be 1, got " + schema);
    }
    groups =
        Objects.requireNonNull(groups, "groups are missing").stream().map(Set::copyOf).toList();
  }

  /**
   * The groups of the program.
   *
   * @throws IllegalArgumentException if a topic is not in the taxonomy
   */
  static Kinship builtIn() {
    Kinship kinship = Yaml.resource(Kinship.class, "kinship.yaml", Kinship.class);
    Set<String> unknown = new TreeSet<>();
    kinship.groups.forEach(unknown::addAll);
    unknown.removeAll(
        Taxonomy.builtin().topics().stream().map(Topic::id).collect(Collectors.toSet()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("kinship.yaml: no such topics: " + unknown);
    }
    return kinship;
  }

  /** How near two topics are: 1 for the same, {@value #AKIN} for akin ones, 0 for others. */
  double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    return groups.stream().anyMatch(g -> g.contains(one) && g.contains(other)) ? AKIN : 0;
  }
}
