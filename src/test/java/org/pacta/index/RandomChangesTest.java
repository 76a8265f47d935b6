package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;

/** An index that followed its texts through many changes is the index made of them at once. */
class RandomChangesTest {
  private static final int CHANGES = 200;
  private static final int MOST_AT_ONCE = 5;

  @TempDir Path home = Path.of("");

  /** The catalogue changes with the texts, and so does what their citations mean. */
  private static void index(IndexStore store, List<TextSource> texts) {
    Catalogue catalogue = Catalogue.of(texts.stream().map(TextSource::entry).toList());
    new Indexer(store, new Untagged(), catalogue, Progress.SILENT).run(texts);
  }

  @Test
  void twoHundredAdditionsChangesAndRemovals_equalARebuild() throws IOException {
    Random random = new Random(20261125);
    ModelTexts texts = new ModelTexts(Files.createDirectory(home.resolve("texts")), random);
    IndexStore grown = new IndexStore(home.resolve("grown"));
    for (int done = 0; done < CHANGES; ) {
      int now = Math.min(1 + random.nextInt(MOST_AT_ONCE), CHANGES - done);
      for (int i = 0; i < now; i++) {
        texts.change();
      }
      index(grown, texts.now());
      done += now;
    }
    List<TextSource> last = texts.now();
    assertTrue(last.size() > 5, "too few are left to prove anything");
    IndexStore rebuilt = new IndexStore(home.resolve("rebuilt"));
    index(rebuilt, last);
    Library library = new Library(rebuilt, Catalogue.builtin());
    assertFalse(library.citations().isEmpty(), "no text cites another");
    assertEquals(rebuilt.require(), grown.require());
    assertEquals(IndexContent.files(rebuilt), IndexContent.files(grown));
    assertEquals(IndexContent.units(rebuilt), IndexContent.units(grown));
    assertEquals(IndexContent.terms(rebuilt), IndexContent.terms(grown));
  }
}
