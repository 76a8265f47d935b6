package org.pacta.align;

import java.util.List;
import org.pacta.structure.Locator;

/**
 * The candidates for a provision, without the reasons.
 *
 * @param left the provision
 * @param counterparts those that were chosen or are related, the best first; empty where it is
 *     absent
 * @param nearest the {@value #DEPTH} most probable, chosen or not, the best first
 */
public record Ranking(Locator left, List<Candidate> counterparts, List<Candidate> nearest) {
  static final int DEPTH = 5;

  /** A provision of the right text and the probability that it is the counterpart. */
  public record Candidate(Locator right, double probability) {}

  public Ranking {
    counterparts = List.copyOf(counterparts);
    nearest = List.copyOf(nearest);
  }
}
