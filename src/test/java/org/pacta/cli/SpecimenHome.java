package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A workspace without any text but the specimens.
 *
 * @param folder where it lies
 */
record SpecimenHome(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A workspace in an empty folder, with the specimens indexed. */
  static SpecimenHome indexed(Path folder) throws IOException {
    SpecimenHome home = new SpecimenHome(folder);
    Files.createDirectory(home.mirror());
    Command indexed = home.run(List.of("index"));
    assertEquals(ExitCode.DONE, indexed.exit(), indexed.err());
    return home;
  }

  private Path mirror() {
    return folder.resolve("none");
  }

  Command run(List<String> args) {
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of("--home", folder.toString(), "--mirror", mirror().toString()));
    return Command.of(all);
  }

  /** What a command prints with {@code --format json}. */
  JsonNode json(List<String> args) throws IOException {
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of("--format", "json"));
    return JSON.readTree(run(all).out());
  }
}
