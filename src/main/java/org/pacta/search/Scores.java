package org.pacta.search;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The units that match a query, with their scores. */
final class Scores {
  private final float[] scores;
  private final FixedBitSet matching;
  private float highest;

  /** No unit of so many. */
  Scores(int units) {
    this.scores = new float[units];
    this.matching = new FixedBitSet(units);
  }

  void add(int unit, float score) {
    scores[unit] = score;
    matching.set(unit);
    highest = Math.max(highest, score);
  }

  /** 0 for a unit that does not match. */
  float of(int unit) {
    return scores[unit];
  }

  /** 0 where nothing matches. */
  float highest() {
    return highest;
  }

  /** The units that match, in their order. */
  PrimitiveIterator.OfInt units() {
    return new Units(matching);
  }

  /** The units that match one of some queries, in their order. */
  static PrimitiveIterator.OfInt units(Scores first, Scores... others) {
    FixedBitSet any = first.matching.clone();
    for (Scores other : others) {
      any.or(other.matching);
    }
    return new Units(any);
  }

  private static final class Units implements PrimitiveIterator.OfInt {
    private final FixedBitSet set;
    private int next;

    Units(FixedBitSet set) {
      this.set = set;
      this.next = after(-1);
    }

    @Override
    public boolean hasNext() {
      return next != DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public int nextInt() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int unit = next;
      next = after(unit);
      return unit;
    }

    private int after(int unit) {
      return unit + 1 < set.length() ? set.nextSetBit(unit + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }
}
