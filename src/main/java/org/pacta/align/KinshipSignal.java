package org.pacta.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How near the main topics of two provisions are. The rarer a topic is in both texts, the more it
 * tells.
 */
final class KinshipSignal implements Signal {
  static final String NAME = "kinship";

  /** A topic of one provision in fifty tells all. */
  private static final double RARE = 4;

  private final Kinship kinship;
  private final List<Set<String>> left;
  private final List<Set<String>> right;
  private final Map<String, Double> told = new TreeMap<>();

  KinshipSignal(PreparedSide left, PreparedSide right, Kinship kinship) {
    this.kinship = kinship;
    this.left = left.profiles().stream().map(Profile::mainTopics).toList();
    this.right = right.profiles().stream().map(Profile::mainTopics).toList();
    Map<String, Double> shares = new TreeMap<>();
    share(this.left, shares);
    share(this.right, shares);
    shares.forEach((topic, share) -> told.put(topic, share / 2));
  }

  private static void share(List<Set<String>> side, Map<String, Double> shares) {
    side.forEach(topics -> topics.forEach(t -> shares.merge(t, 1.0 / side.size(), Double::sum)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public double score(int l, int r) {
    double best = 0;
    for (String one : left.get(l)) {
      for (String other : right.get(r)) {
        best = Math.max(best, score(one, other));
      }
    }
    return best;
  }

  private double score(String one, String other) {
    double near = kinship.of(one, other);
    double share = (told.getOrDefault(one, 1.0) + told.getOrDefault(other, 1.0)) / 2;
    return near == 0 ? 0 : near * Math.min(1, -Math.log(share) / RARE);
  }

  @Override
  public String explanation(int l, int r) {
    return String.join(", ", left.get(l)) + " : " + String.join(", ", right.get(r));
  }
}
