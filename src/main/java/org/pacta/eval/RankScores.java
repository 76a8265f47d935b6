package org.pacta.eval;

/**
 * How far up the right counterparts stand among all candidates, whether they were chosen or not.
 *
 * @param lefts left articles that have a counterpart
 * @param first of these, how many have one at the first rank
 * @param five how many have one among the first five
 */
record RankScores(int lefts, int first, int five) {
  RankScores plus(RankScores o) {
    return new RankScores(lefts + o.lefts, first + o.first, five + o.five);
  }

  /** In [0, 1]; 1 where there is nothing to rank. */
  double atFirst() {
    return lefts == 0 ? 1 : (double) first / lefts;
  }

  /** In [0, 1]; 1 where there is nothing to rank. */
  double inFive() {
    return lefts == 0 ? 1 : (double) five / lefts;
  }
}
