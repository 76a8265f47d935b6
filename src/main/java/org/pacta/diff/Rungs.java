package org.pacta.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Puts commitments on rungs: 0 for those that bind to nothing, and one higher than the highest of
 * those that it binds more than. Two on one rung are equal or incomparable.
 */
public final class Rungs {
  private Rungs() {}

  /**
   * The rung of each.
   *
   * @param commitments in any order
   * @param scale that they were read on
   * @return one number for each, in the same order, from 0
   */
  public static List<Integer> of(List<Commitment> commitments, LadderScale scale) {
    BiPredicate<Integer, Integer> more =
        (i, j) ->
            Stringency.of(commitments.get(i), commitments.get(j), scale).order()
                == Stringency.Order.MORE;
    List<Integer> rungs = new ArrayList<>();
    for (Commitment c : commitments) {
      rungs.add(c.hardness() == 0 ? 0 : 1);
    }
    for (int round = 0; raised(rungs, more) && round < rungs.size(); round++) {}
    return List.copyOf(rungs);
  }

  private static boolean raised(List<Integer> rungs, BiPredicate<Integer, Integer> more) {
    boolean raised = false;
    for (int i = 0; i < rungs.size(); i++) {
      for (int j = 0; j < rungs.size(); j++) {
        if (rungs.get(i) <= rungs.get(j) && more.test(i, j)) {
          rungs.set(i, rungs.get(j) + 1);
          raised = true;
        }
      }
    }
    return raised;
  }
}
