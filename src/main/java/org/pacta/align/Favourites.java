package org.pacta.align;

/**
 * Which provision of the other side is the most like each provision, and what the favourites of its
 * neighbours tell: counterparts stand in rows, for who borrows or translates a rule keeps the order
 * of the next.
 */
final class Favourites {
  /** A neighbour may stand so far from its place, since articles are left out and put in. */
  private static final int FARTHEST = 2;

  private static final int[][] STEPS = {{1, 1}, {2, 1}, {1, 2}};
  private static final int[] DIRECTIONS = {-1, 1};

  private final int[] ofLeft;
  private final int[] ofRight;

  /**
   * @param ofLeft for each left provision the number of its favourite; -1 where it has none
   * @param ofRight the same for each right provision
   */
  Favourites(int[] ofLeft, int[] ofRight) {
    this.ofLeft = ofLeft.clone();
    this.ofRight = ofRight.clone();
  }

  /** Whether each of two provisions is the favourite of the other. */
  boolean mutual(int l, int r) {
    return l >= 0
        && l < ofLeft.length
        && r >= 0
        && r < ofRight.length
        && ofLeft[l] == r
        && ofRight[r] == l;
  }

  /** On how many sides, before and behind, two neighbours are mutual favourites: 0, 0.5 or 1. */
  double row(int l, int r) {
    double sides = 0;
    for (int direction : DIRECTIONS) {
      boolean met = false;
      for (int[] step : STEPS) {
        met |= mutual(l + direction * step[0], r + direction * step[1]);
      }
      sides += met ? 1 : 0;
    }
    return sides / DIRECTIONS.length;
  }

  /**
   * The share of the four neighbours whose favourite is the other provision itself or stands on the
   * same side of it and near: several provisions may share one counterpart.
   */
  double near(int l, int r) {
    double near = 0;
    for (int direction : DIRECTIONS) {
      near += isNear(ofLeft, l + direction, r, direction) ? 1 : 0;
      near += isNear(ofRight, r + direction, l, direction) ? 1 : 0;
    }
    return near / (2 * DIRECTIONS.length);
  }

  private static boolean isNear(int[] favourites, int neighbour, int other, int direction) {
    if (neighbour < 0 || neighbour >= favourites.length || favourites[neighbour] < 0) {
      return false;
    }
    int away = (favourites[neighbour] - other) * direction;
    return away >= 0 && away <= FARTHEST;
  }
}
