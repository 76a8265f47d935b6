package org.pacta.eval;

/**
 * One figure of an evaluation.
 *
 * @param name what was measured and on what, {@code tags.tpp.topic-micro}
 * @param value in [0, 1]; higher is better
 * @param n how many gold decisions stand behind it
 */
public record Measure(String name, double value, int n) {}
