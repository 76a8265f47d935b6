package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.TextSource;

/**
 * A run that cannot write says which file, and harms nothing: the last state stays whole, and the
 * next run goes on. That a disk is full is played by a limit of the operating system on the size of
 * files, which makes writes fail in the middle.
 */
class FullDiskTest {
  private static final int LONGEST_SECONDS = 120;
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path home = Path.of("");
  private IndexStore store = new IndexStore(home);
  private List<TextSource> sources = List.of();
  private Map<String, String> files = Map.of();
  private Map<String, String> units = Map.of();

  @BeforeEach
  void indexAllButOne() throws IOException {
    Files.createDirectory(home.resolve("none"));
    store = new IndexStore(home.resolve("index"));
    sources = IndexingChild.specimens(home);
    IndexingChild.index(store, sources.subList(1, sources.size()));
    files = IndexContent.files(store);
    units = IndexContent.units(store);
  }

  /** Runs the indexer in a process that can write no file of more than some blocks of 512 bytes. */
  private String indexWithin(int blocks) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(SHELL.toString(), "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    command.addAll(IndexingChild.command(home, store));
    Process child =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("out").toFile())
            .start();
    try {
      assertTrue(child.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "no write failed");
      assertNotEquals(0, child.exitValue());
    } finally {
      child.destroyForcibly();
    }
    return Files.readString(home.resolve("out"));
  }

  private void assertLastStateIsWhole() throws IOException {
    assertEquals(units, IndexContent.units(store));
    Map<String, String> now = IndexContent.files(store);
    files.forEach((name, hash) -> assertEquals(hash, now.get(name), name));
    for (Manifest.Entry entry : store.require().texts().values()) {
      assertEquals(entry.units(), store.load(entry).norms().size());
    }
  }

  private void assertNextRunGoesOn() throws IOException {
    IndexingChild.index(store, sources);
    IndexStore fresh = new IndexStore(home.resolve("fresh"));
    IndexingChild.index(fresh, sources);
    assertEquals(IndexContent.files(fresh), IndexContent.files(store));
    assertEquals(IndexContent.units(fresh), IndexContent.units(store));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 24, 60})
  void fileThatFindsNoRoom_isNamedAndTheLastStateStays(int blocks) throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "no shell to set the limit with");
    String out = indexWithin(blocks);
    assertTrue(
        out.contains("cannot write " + store.folder())
            || out.contains("cannot write to " + store.folder()),
        out);
    assertLastStateIsWhole();
    assertNextRunGoesOn();
  }

  /** The folders into which a run writes. */
  private static Stream<String> folders() {
    return Stream.of("texts", "norms", "links", "lucene");
  }

  @Test
  void folderThatCannotBeWritten_isNamed() throws IOException {
    for (String name : folders().toList()) {
      Path folder = store.folder().resolve(name);
      Path aside = store.folder().resolveSibling(name);
      Files.move(folder, aside);
      Files.writeString(folder, "no folder");
      String message =
          String.valueOf(
              assertThrows(UncheckedIOException.class, () -> IndexingChild.index(store, sources))
                  .getMessage());
      assertTrue(message.contains(folder.toString()), message);
      Files.delete(folder);
      Files.move(aside, folder);
      assertLastStateIsWhole();
    }
    assertNextRunGoesOn();
  }
}
