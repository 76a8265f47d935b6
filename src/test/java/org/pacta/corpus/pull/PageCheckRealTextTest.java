package org.pacta.corpus.pull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.quality.RealTexts;

@Tag("real-text")
class PageCheckRealTextTest {
  private final PageCheck check = new PageCheck(PageSigns.standard());

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(RealTexts.mirror())) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private List<String> refused(List<Path> files) throws IOException {
    List<String> refused = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      try {
        check.require(FileKind.of(bytes, ""), bytes, "");
      } catch (ObstacleException e) {
        refused.add(file + " " + e.getMessage());
      }
    }
    return refused;
  }

  @ParameterizedTest
  @ValueSource(strings = {".html", ".xml", ".pdf"})
  void everyFileOfTheMirror_isTakenForAText(String ending) throws IOException {
    List<Path> files = files(ending);
    assertFalse(files.isEmpty());
    assertEquals(List.of(), refused(files));
  }

  /**
   * Extractions by others may be damaged: where words stand in reverse order, no line is a head.
   */
  @Test
  void nearlyEveryPlainText_isTakenForAText() throws IOException {
    List<Path> files = files(".txt");
    assertFalse(files.isEmpty());
    List<String> refused = refused(files);
    assertTrue(refused.size() * 20 <= files.size(), refused.toString());
  }
}
