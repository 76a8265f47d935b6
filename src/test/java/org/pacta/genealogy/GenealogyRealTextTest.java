package org.pacta.genealogy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.quality.RealTexts;

/** The published finding on the descent of the investment chapter of the TPP. */
@Tag("real-text")
class GenealogyRealTextTest {

  /** The treaties of the United States, and one in fifteen of the others to rival them. */
  private static List<Path> sample() throws IOException {
    try (var files = Files.list(RealTexts.measure().resolve("tota/xml"))) {
      List<Path> all = files.sorted().toList();
      List<Path> sample = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (i % 15 == 0 || Files.readString(all.get(i)).contains(">USA<")) {
          sample.add(all.get(i));
        }
      }
      return sample;
    }
  }

  @Test
  void investmentChapterOfTheTpp_isNearestToThoseWithColombiaAndPeru() throws IOException {
    TreatyFolder folder = TreatyFolder.read(sample());
    assertEquals(List.of(), folder.failures());
    Genealogy genealogy = new Genealogy(folder.treaties());
    String tpp =
        genealogy.treaties().stream()
            .filter(t -> t.name().startsWith("Trans-Pacific Partnership"))
            .findFirst()
            .orElseThrow()
            .id();
    List<ChapterKin> nearest =
        genealogy.nearest(tpp, true, 2).stream()
            .filter(k -> k.chapter().endsWith("Investment"))
            .toList();
    assertEquals(
        Set.of("US - Colombia", "US - Peru"),
        nearest.stream().map(ChapterKin::treatyName).collect(Collectors.toSet()));
    for (ChapterKin kin : nearest) {
      assertTrue(kin.jaccard() >= 0.76 && kin.jaccard() <= 0.81, kin.toString());
    }
  }
}
