package org.pacta.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.pacta.structure.Locator;

/**
 * A comparison that a reader has judged, wholly or in part. Judgements on provisions that the texts
 * do not hold are passed over. A provision without any judgement is unjudged, not absent.
 */
public final class Judged {
  /** What was judged of a pair. */
  enum Verdict {
    /** Equivalent or opposed: to be found. */
    COUNTERPART,
    /** Related: neither right nor wrong. */
    NEUTRAL,
    /** One of the two was judged, and this pair is not among its counterparts. */
    STRANGERS,
    /** Neither of the two was judged. */
    UNJUDGED
  }

  private final Comparison comparison;
  private final double weight;
  private final BitSet counterparts = new BitSet();
  private final BitSet neutral = new BitSet();
  private final BitSet knownFirst = new BitSet();
  private final BitSet knownSecond = new BitSet();
  private final BitSet metFirst = new BitSet();
  private final BitSet metSecond = new BitSet();

  /**
   * Takes the judgements of a reader.
   *
   * @param weight how much each counts when weights are learned, above 0
   */
  public Judged(Comparison comparison, List<Judgement> judgements, double weight) {
    this.comparison = comparison;
    this.weight = weight;
    Map<Locator, Integer> firsts = numbers(comparison.first());
    Map<Locator, Integer> seconds = numbers(comparison.second());
    for (Judgement judgement : judgements) {
      Optional<Integer> l = judgement.first().map(firsts::get);
      Optional<Integer> r = judgement.second().map(seconds::get);
      if (l.isPresent() == judgement.first().isPresent()
          && r.isPresent() == judgement.second().isPresent()) {
        add(l, r, judgement.relation());
      }
    }
    neutral.andNot(counterparts);
  }

  private void add(Optional<Integer> l, Optional<Integer> r, Relation relation) {
    l.ifPresent(knownFirst::set);
    r.ifPresent(knownSecond::set);
    if (relation != Relation.ABSENT) {
      boolean found = relation != Relation.RELATED;
      (found ? counterparts : neutral).set(cell(l.orElseThrow(), r.orElseThrow()));
      metFirst.set(l.orElseThrow());
      metSecond.set(r.orElseThrow());
    }
  }

  Comparison comparison() {
    return comparison;
  }

  double weight() {
    return weight;
  }

  boolean knownFirst(int l) {
    return knownFirst.get(l);
  }

  boolean knownSecond(int r) {
    return knownSecond.get(r);
  }

  /** The provisions of the first side without counterpart, not even a related one. */
  BitSet absentFirst() {
    return without(knownFirst, metFirst);
  }

  /** The same of the second side. */
  BitSet absentSecond() {
    return without(knownSecond, metSecond);
  }

  /** How many pairs have to be found. */
  int counterparts() {
    return counterparts.cardinality();
  }

  /** The numbers of both provisions of each pair that has to be found. */
  List<int[]> pairs() {
    int width = comparison.second().size();
    List<int[]> pairs = new ArrayList<>();
    counterparts.stream().forEach(c -> pairs.add(new int[] {c / width, c % width}));
    return pairs;
  }

  /** The first provisions that have related ones only. */
  BitSet relatedOnlyFirst() {
    return without(metFirst, projected(cell -> cell / comparison.second().size()));
  }

  /** The same of the second side. */
  BitSet relatedOnlySecond() {
    return without(metSecond, projected(cell -> cell % comparison.second().size()));
  }

  /** How many pairs are related. */
  int related() {
    return neutral.cardinality();
  }

  private BitSet projected(IntUnaryOperator side) {
    BitSet numbers = new BitSet();
    counterparts.stream().map(side).forEach(numbers::set);
    return numbers;
  }

  Verdict verdict(int l, int r) {
    if (counterparts.get(cell(l, r))) {
      return Verdict.COUNTERPART;
    }
    if (neutral.get(cell(l, r))) {
      return Verdict.NEUTRAL;
    }
    return knownFirst(l) || knownSecond(r) ? Verdict.STRANGERS : Verdict.UNJUDGED;
  }

  private int cell(int l, int r) {
    return l * comparison.second().size() + r;
  }

  private static BitSet without(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }

  private static Map<Locator, Integer> numbers(PreparedSide side) {
    Map<Locator, Integer> numbers = new HashMap<>();
    for (int i = 0; i < side.size(); i++) {
      numbers.put(side.profile(i).provision().locator(), i);
    }
    return numbers;
  }
}
