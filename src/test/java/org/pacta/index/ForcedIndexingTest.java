package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.extract.Extract;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;

/** What a user makes anew is made anew, and nothing else; the index is the same as before. */
class ForcedIndexingTest {
  private static final int TEXTS = 6;

  /** Counts how often each stage is asked. */
  private static final class Counted extends Untagged {
    private final AtomicInteger extracted = new AtomicInteger();
    private final AtomicInteger annotated = new AtomicInteger();

    @Override
    public Extract extract(Path file, String name) {
      extracted.incrementAndGet();
      return super.extract(file, name);
    }

    @Override
    public List<Norm> annotate(InstrumentText text) {
      annotated.incrementAndGet();
      return super.annotate(text);
    }

    List<Integer> counts() {
      return List.of(extracted.getAndSet(0), annotated.getAndSet(0));
    }
  }

  @TempDir Path home = Path.of("");
  private final Counted stages = new Counted();
  private IndexStore store = new IndexStore(home);
  private List<TextSource> sources = List.of();
  private Map<String, String> files = Map.of();

  @BeforeEach
  void index() throws IOException {
    store = new IndexStore(home.resolve("index"));
    ModelTexts texts = new ModelTexts(Files.createDirectory(home.resolve("texts")), new Random(7));
    while (texts.now().size() < TEXTS) {
      texts.change();
    }
    sources = texts.now();
    run(Forced.NOTHING);
    files = IndexContent.files(store);
    stages.counts();
  }

  private IndexReport run(Forced forced) {
    return indexer().run(sources, forced);
  }

  private Indexer indexer() {
    return new Indexer(store, stages, Catalogue.builtin(), Progress.SILENT);
  }

  private static Forced all(Stage stage) {
    return new Forced(Optional.of(stage), Set.of());
  }

  private void assertSameTexts() throws IOException {
    Map<String, String> now = IndexContent.files(store);
    now.remove("manifest.json");
    Map<String, String> before = new java.util.TreeMap<>(files);
    before.remove("manifest.json");
    assertEquals(before, now);
  }

  @Test
  void nothing_asksNoStage() {
    assertEquals(0, run(Forced.NOTHING).updated().size());
    assertEquals(List.of(0, 0), stages.counts());
  }

  @Test
  void extract_makesEveryStageAnew() throws IOException {
    assertEquals(TEXTS, run(all(Stage.EXTRACT)).updated().size());
    assertEquals(List.of(TEXTS, TEXTS), stages.counts());
    assertSameTexts();
  }

  @Test
  void tags_leaveTheTrees() throws IOException {
    run(all(Stage.TAGS));
    assertEquals(List.of(0, TEXTS), stages.counts());
    assertSameTexts();
  }

  @Test
  void index_makesTheSearchIndexAnewBesideThatOfTheReaders() throws IOException {
    Map<String, String> units = IndexContent.units(store);
    Path before = store.lucene(store.require());
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(before))) {
      run(all(Stage.INDEX));
      assertEquals(List.of(0, 0), stages.counts());
      assertNotEquals(before, store.lucene(store.require()));
      assertEquals(units.size(), reader.numDocs());
    }
    assertEquals(units, IndexContent.units(store));
    assertEquals(0, run(Forced.NOTHING).updated().size());
    run(all(Stage.INDEX));
    assertEquals(before, store.lucene(store.require()));
  }

  @Test
  void instrumentsNamed_areTheOnlyOnesMadeAnew() {
    String id = sources.getFirst().entry().id();
    IndexReport report = run(new Forced(Optional.of(Stage.TAGS), Set.of(id)));
    assertEquals(List.of(sources.getFirst().key()), report.updated());
    assertEquals(List.of(0, 1), stages.counts());
  }

  /** How often a search index was committed since it began with nothing. */
  private long commits() throws IOException {
    try (Directory lucene = FSDirectory.open(store.lucene(store.require()))) {
      return SegmentInfos.getLastCommitGeneration(lucene);
    }
  }

  @Test
  void instrumentsNamed_leaveTheDocumentsOfTheOthers() throws IOException {
    Map<String, String> units = IndexContent.units(store);
    long commits = commits();
    Path before = store.lucene(store.require());
    run(new Forced(Optional.of(Stage.INDEX), Set.of(sources.getFirst().entry().id())));
    assertNotEquals(before, store.lucene(store.require()));
    assertTrue(commits() > commits, "the search index was begun with nothing");
    assertEquals(units, IndexContent.units(store));
    run(all(Stage.INDEX));
    assertEquals(commits, commits());
  }

  @Test
  void check_saysWhatWouldBeMadeAnewAndWritesNothing() throws IOException {
    IndexReport report = indexer().check(sources, all(Stage.TAGS));
    assertEquals(TEXTS, report.updated().size());
    assertTrue(report.changed());
    assertEquals(List.of(0, 0), stages.counts());
    assertEquals(files, IndexContent.files(store));
  }
}
