package org.pacta.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  @Test
  void everySource_isFormatted() throws Exception {
    List<Path> sources = SourceFormat.sources(Path.of("src"));
    assertFalse(sources.isEmpty());
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      if (!SourceFormat.format(text).equals(text)) {
        unformatted.add(source);
      }
    }
    assertEquals(List.of(), unformatted, "run mvn -Pformat process-test-classes");
  }
}
