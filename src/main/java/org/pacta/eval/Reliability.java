package org.pacta.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.pacta.align.Ranking;

/**
 * Whether the scores of an alignment mean what they say: of the pairs found with a score in a band,
 * the share that is right. Of a score that can be trusted, the share lies within the band (a
 * reliability table; Murphy and Winkler 1977). Pairs that are neither right nor wrong do not count.
 */
final class Reliability {
  private static final int[] PERCENT = {0, 50, 70, 90};

  private final AlignScores[] bands = new AlignScores[PERCENT.length];

  Reliability() {
    Arrays.fill(bands, AlignScores.NONE);
  }

  /** Adds what was found for a pair of instruments; the function scores a part of it. */
  void add(List<Ranking> found, Function<List<Ranking>, AlignScores> scores) {
    for (int band = 0; band < bands.length; band++) {
      bands[band] = bands[band].plus(scores.apply(within(found, band)));
    }
  }

  /** The share of each band that is right, from the lowest; bands without pairs are left out. */
  List<Measure> measures(String prefix) {
    List<Measure> measures = new ArrayList<>();
    for (int band = 0; band < bands.length; band++) {
      int found = bands[band].right() + bands[band].wrong();
      if (found > 0) {
        String name = prefix + ".all.right-from-" + PERCENT[band];
        measures.add(new Measure(name, (double) bands[band].right() / found, found));
      }
    }
    return measures;
  }

  private static List<Ranking> within(List<Ranking> found, int band) {
    return found.stream()
        .map(
            r ->
                new Ranking(
                    r.left(),
                    r.counterparts().stream().filter(c -> band(c.probability()) == band).toList(),
                    r.nearest()))
        .toList();
  }

  private static int band(double score) {
    int band = PERCENT.length - 1;
    while (score < PERCENT[band] / 100.0) {
      band--;
    }
    return band;
  }
}
