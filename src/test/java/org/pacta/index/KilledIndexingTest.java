package org.pacta.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.Provision;

/** A hundred runs of the indexer are killed; each leaves a whole state, and the next goes on. */
class KilledIndexingTest {
  private static final int KILLS = 100;
  private static final int TEXTS = 8;
  private static final int LATEST_MILLIS = 2500;

  @TempDir Path home = Path.of("");

  @Test
  void killedAtAnyInstant_leavesAWholeState() throws IOException {
    Files.createDirectory(home.resolve("none"));
    Random random = new Random(20261125);
    int[] delays = random.ints(KILLS, 0, LATEST_MILLIS).toArray();
    List<IndexStore> stores =
        Stream.of("one", "two").map(n -> new IndexStore(home.resolve(n))).toList();
    IntStream.range(0, stores.size())
        .parallel()
        .forEach(s -> killAgainAndAgain(stores.get(s), every(delays, s, stores.size())));
    IndexStore fresh = new IndexStore(home.resolve("fresh"));
    IndexingChild.index(fresh, IndexingChild.specimens(home));
    for (IndexStore store : stores) {
      IndexingChild.index(store, IndexingChild.specimens(home));
      assertEquals(fresh.require(), store.require());
      assertEquals(IndexContent.files(fresh), IndexContent.files(store));
    }
  }

  private static int[] every(int[] delays, int first, int step) {
    return IntStream.range(0, delays.length)
        .filter(i -> i % step == first)
        .map(i -> delays[i])
        .toArray();
  }

  private void killAgainAndAgain(IndexStore store, int[] delays) {
    IndexingChild.index(store, IndexingChild.specimens(home));
    int moved = 0;
    for (int delay : delays) {
      try {
        kill(store, delay);
        moved += whole(store) ? 1 : 0;
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    System.out.println(
        moved + " of " + delays.length + " kills came after a new state was in place");
  }

  /** Starts a process that indexes, and kills it some time after it has begun. */
  private void kill(IndexStore store, int delay) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(IndexingChild.command(home, store)).redirectErrorStream(true).start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals("ready")) {
        line = out.readLine();
      }
      assertEquals("ready", line);
      TimeUnit.MILLISECONDS.sleep(delay);
      assertTrue(child.isAlive(), "the child ended by itself");
      child.destroyForcibly().waitFor();
    }
  }

  /** Checks every span and every count; whether all texts are there, or all but one. */
  private static boolean whole(IndexStore store) throws IOException {
    Manifest manifest = store.require();
    assertTrue(manifest.texts().size() >= TEXTS - 1, "texts were lost");
    int units = 0;
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(store.lucene(manifest)))) {
      for (Map.Entry<String, Manifest.Entry> text : manifest.texts().entrySet()) {
        AnnotatedText annotated = store.load(text.getValue());
        assertEquals(text.getValue().provisions(), annotated.text().stream().count());
        assertEquals(text.getValue().units(), annotated.norms().size());
        annotated.text().stream().forEach(p -> slices(annotated, p));
        assertEquals(text.getValue().units(), reader.docFreq(new Term(Fields.KEY, text.getKey())));
        units += text.getValue().units();
      }
      assertEquals(units, reader.numDocs());
    }
    return manifest.texts().size() == TEXTS;
  }

  private static void slices(AnnotatedText annotated, Provision provision) {
    String text = annotated.text().text();
    assertEquals(provision.span().of(text), annotated.text().textOf(provision));
  }
}
