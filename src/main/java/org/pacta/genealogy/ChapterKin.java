package org.pacta.genealogy;

import java.util.Comparator;

/**
 * How near another treaty's chapter is to one.
 *
 * @param chapter the name of the chapter that was asked for
 * @param treaty the id of the other treaty
 * @param treatyName its name
 * @param signed its date of signature; empty where unknown
 * @param otherChapter the name of its chapter
 * @param jaccard the share of runs of five characters that both have, in [0, 1]
 */
public record ChapterKin(
    String chapter,
    String treaty,
    String treatyName,
    String signed,
    String otherChapter,
    double jaccard) {

  /** The nearest first; of those equally near the earliest. */
  static final Comparator<ChapterKin> NEAREST =
      Comparator.comparingDouble((ChapterKin k) -> -k.jaccard())
          .thenComparing(ChapterKin::signed)
          .thenComparing(ChapterKin::treaty)
          .thenComparing(ChapterKin::otherChapter);
}
