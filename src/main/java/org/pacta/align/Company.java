package org.pacta.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many provisions of two chapters are the favourites of each other. Where many are, a further
 * pair out of the same chapters is less likely to be met by chance.
 */
final class Company {
  private final int[] left;
  private final int[] right;
  private final int[] leftSizes;
  private final int[] rightSizes;
  private final int[][] pairs;
  private final Favourites favourites;

  Company(PreparedSide first, PreparedSide second, Favourites favourites) {
    this.favourites = favourites;
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    left = numbers(first, lefts);
    right = numbers(second, rights);
    leftSizes = sizes(left, lefts.size());
    rightSizes = sizes(right, rights.size());
    pairs = new int[lefts.size()][rights.size()];
    for (int l = 0; l < left.length; l++) {
      for (int r = 0; r < right.length; r++) {
        pairs[left[l]][right[r]] += favourites.mutual(l, r) ? 1 : 0;
      }
    }
  }

  private static int[] numbers(PreparedSide side, List<String> divisions) {
    Map<String, Integer> known = new LinkedHashMap<>();
    int[] numbers =
        side.profiles().stream()
            .mapToInt(p -> known.computeIfAbsent(p.division(), d -> known.size()))
            .toArray();
    divisions.addAll(known.keySet());
    return numbers;
  }

  private static int[] sizes(int[] numbers, int divisions) {
    int[] sizes = new int[divisions];
    for (int n : numbers) {
      sizes[n]++;
    }
    return sizes;
  }

  /** The share of the smaller chapter that is met by the other, the pair itself left out. */
  double of(int l, int r) {
    if (pairs.length == 1 || pairs[0].length == 1) {
      return 0;
    }
    int met = pairs[left[l]][right[r]] - (favourites.mutual(l, r) ? 1 : 0);
    int all = Math.min(leftSizes[left[l]], rightSizes[right[r]]) - 1;
    return all <= 0 ? 0 : (double) met / all;
  }
}
