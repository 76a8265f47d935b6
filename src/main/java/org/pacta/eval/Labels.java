package org.pacta.eval;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A unit and its labels, of a reader or of the program.
 *
 * @param locator the unit
 * @param topics comma-separated, as in the tables
 * @param modality one modality, empty where unknown
 * @param bearer who is bound or entitled; {@code -} or empty where nobody is
 */
public record Labels(String locator, String topics, String modality, String bearer) {
  private static final Set<String> NO_TOPIC = Set.of("", "none", "-", "inconclusive");

  /** Labels that say nothing of a bearer. */
  public Labels(String locator, String topics, String modality) {
    this(locator, topics, modality, "");
  }

  /** The topics as a set; {@code none} and {@code inconclusive} are no topics. */
  public Set<String> topicSet() {
    return Arrays.stream(topics.split("[,;]"))
        .map(String::strip)
        .filter(t -> !NO_TOPIC.contains(t))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same labels of a unit whose address carries its instrument. */
  Labels in(String instrument) {
    return new Labels(instrument + ":" + locator, topics, modality, bearer);
  }

  /** Whether another reader gives the same topics and the same modality. */
  boolean agreesWith(Labels other) {
    return topicSet().equals(other.topicSet()) && modality.equals(other.modality());
  }
}
