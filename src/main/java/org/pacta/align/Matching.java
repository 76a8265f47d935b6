package org.pacta.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Chooses the counterparts: first one to one, so that the sum of what the pairs stand above the
 * threshold is the greatest (assignment problem, Kuhn 1955), then further ones that are as good as
 * certain, for an article may be spread over several.
 */
final class Matching {
  private Matching() {}

  /** A chosen pair, by the numbers of the provisions. */
  record Pair(int left, int right, double probability) {}

  /** The chosen pairs, ordered by left and right number. */
  static List<Pair> of(Candidates candidates) {
    Weights.Decision decision = candidates.decision();
    return of(atLeast(candidates, decision.threshold()), decision);
  }

  /** The same where a reader has decided some pairs: these stand, and the others give way. */
  static List<Pair> of(Candidates candidates, Decided decided) {
    Weights.Decision decision = candidates.decision();
    List<Pair> fixed = decided.counterparts().toList();
    List<Pair> open =
        atLeast(candidates, decision.threshold()).stream()
            .filter(p -> decided.of(p.left(), p.right()).isEmpty())
            .toList();
    return chosen(fixed, open, decision);
  }

  /** The chosen ones of pairs that are at least as probable as the threshold. */
  static List<Pair> of(List<Pair> above, Weights.Decision decision) {
    return chosen(List.of(), above, decision);
  }

  private static List<Pair> chosen(List<Pair> fixed, List<Pair> open, Weights.Decision decision) {
    BitSet lefts = new BitSet();
    BitSet rights = new BitSet();
    fixed.forEach(p -> lefts.set(p.left()));
    fixed.forEach(p -> rights.set(p.right()));
    List<Pair> free =
        open.stream().filter(p -> !lefts.get(p.left()) && !rights.get(p.right())).toList();
    Set<Pair> chosen =
        new TreeSet<>(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right));
    chosen.addAll(fixed);
    chosen.addAll(oneToOne(free, decision.threshold()));
    open.stream().filter(p -> p.probability() >= decision.further()).forEach(chosen::add);
    return List.copyOf(chosen);
  }

  /** All pairs that are at least so probable. */
  static List<Pair> atLeast(Candidates candidates, double threshold) {
    List<Pair> above = new ArrayList<>();
    for (int l = 0; l < candidates.lefts(); l++) {
      for (int r = 0; r < candidates.rights(); r++) {
        double p = candidates.probability(l, r);
        if (p >= threshold) {
          above.add(new Pair(l, r, p));
        }
      }
    }
    return above;
  }

  private static List<Pair> oneToOne(List<Pair> pairs, double threshold) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> lefts = new TreeSet<>();
    Set<Integer> rights = new TreeSet<>();
    for (Pair pair : pairs) {
      // Vertices of the right side are the negative numbers.
      lefts.add(pair.left());
      rights.add(-1 - pair.right());
    }
    lefts.forEach(graph::addVertex);
    rights.forEach(graph::addVertex);
    for (Pair pair : pairs) {
      DefaultWeightedEdge edge = graph.addEdge(pair.left(), -1 - pair.right());
      graph.setEdgeWeight(edge, pair.probability() - threshold + 1e-9);
    }
    Set<DefaultWeightedEdge> matched =
        new HashSet<>(
            new MaximumWeightBipartiteMatching<>(graph, lefts, rights).getMatching().getEdges());
    return pairs.stream()
        .filter(p -> matched.contains(graph.getEdge(p.left(), -1 - p.right())))
        .toList();
  }
}
