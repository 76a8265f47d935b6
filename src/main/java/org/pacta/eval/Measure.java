package org.pacta.eval;

/**
 * One figure of an evaluation.
 *
 * @param name what was measured and on what, {@code tags.tpp.topic-micro}
 * @param value in [0, 1]; higher is better
 * @param n how many gold decisions stand behind it
 */
public record Measure(String name, double value, int n) {
  /** What was measured, without the figures of other things: {@code tags}, {@code left-out}. */
  String family() {
    return name.substring(0, name.indexOf('.'));
  }

  /** Whether it is a figure of topics, of modality and so on. */
  boolean isOf(String field) {
    return name.substring(name.lastIndexOf('.') + 1).startsWith(field);
  }
}
