package org.pacta.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TsvTest {
  @TempDir Path folder;

  @Test
  void quotationMarks_areCharactersLikeOthers() throws Exception {
    Path file = folder.resolve("t.tsv");
    Files.writeString(file, "a\tb\n\"x\t“第”\n");
    assertEquals(List.of(Map.of("a", "\"x", "b", "“第”")), Tsv.read(file));
  }

  @Test
  void missingFields_areEmpty() throws Exception {
    Path file = folder.resolve("t.tsv");
    Files.writeString(file, "a\tb\nx\n");
    assertEquals("", Tsv.read(file).getFirst().get("b"));
  }

  @Test
  void tabsAndLineEnds_becomeBlanks() {
    assertEquals("a b\tc d\n", Tsv.line(List.of("a\tb", "c\r\nd")));
  }

  @Test
  void emptyFile_isRefused() throws Exception {
    Path file = folder.resolve("t.tsv");
    Files.writeString(file, "");
    assertThrows(DataException.class, () -> Tsv.read(file));
  }
}
