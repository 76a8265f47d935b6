package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.TextSource;
import org.pacta.data.Trees;
import org.pacta.data.WriterLock;

/** An index passes from one whole state to the next, whatever happens in between. */
class IndexStatesTest {
  @TempDir Path home = Path.of("");
  private List<TextSource> sources = List.of();
  private IndexStore store = new IndexStore(home);

  @BeforeEach
  void specimens() throws IOException {
    Files.createDirectory(home.resolve("none"));
    store = new IndexStore(home.resolve("index"));
    sources = IndexingChild.specimens(home);
  }

  private IndexReport index(List<TextSource> texts) {
    return IndexingChild.index(store, texts);
  }

  private List<TextSource> without(TextSource one) {
    return sources.stream().filter(s -> s != one).toList();
  }

  /** How many documents the search index holds of a text. */
  private int documents(String key) throws IOException {
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(store.lucene(store.require())))) {
      return reader.docFreq(new Term(Fields.KEY, key));
    }
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> files = Files.list(store.lucene())) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  @Test
  void removedText_leavesNoDocumentsAndNoFolder() throws IOException {
    index(sources);
    String gone = sources.getFirst().key();
    assertTrue(documents(gone) > 0);
    IndexReport report = index(without(sources.getFirst()));
    assertEquals(List.of(gone), report.removed());
    assertEquals(0, documents(gone));
    assertEquals(List.of(store.require().search()), folders());
  }

  @Test
  void manifestCutOffInTheMiddle_isSweptByARunWithNothingToDo() throws IOException {
    index(sources);
    Path part = store.folder().resolve(".manifest.json.4711-1.part");
    Files.writeString(part, "{ \"sche");
    IndexReport report = index(sources);
    assertEquals(List.of(), report.updated());
    assertFalse(Files.exists(part));
  }

  @Test
  void textsOneByOne_giveTheStateOfAllAtOnce() throws IOException {
    index(sources);
    Manifest atOnce = store.require();
    int documents = documents(sources.getLast().key());
    index(without(sources.getFirst()));
    index(sources);
    assertEquals(atOnce, store.require());
    assertEquals(documents, documents(sources.getLast().key()));
  }

  @Test
  void readerOfAnEarlierState_readsOn() throws IOException {
    index(sources);
    String gone = sources.getFirst().key();
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(store.lucene(store.require())))) {
      int before = reader.docFreq(new Term(Fields.KEY, gone));
      index(without(sources.getFirst()));
      assertEquals(before, reader.docFreq(new Term(Fields.KEY, gone)));
      assertTrue(reader.storedFields().document(0).getFields().size() > 0);
    }
  }

  @Test
  void runCutOffBeforeTheManifest_leavesTheLastStateAndTheNextRunGoesOn() throws IOException {
    index(without(sources.getFirst()));
    Path manifest = store.folder().resolve("manifest.json");
    byte[] last = Files.readAllBytes(manifest);
    Path kept = Files.createDirectory(home.resolve("kept"));
    Trees.link(store.lucene(store.require()), kept.resolve(store.require().search()));
    index(sources);
    Manifest whole = store.require();
    Files.write(manifest, last);
    Trees.link(
        kept.resolve(store.require().search()), store.lucene().resolve(store.require().search()));
    Files.createDirectory(store.lucene().resolve("part"));
    Files.writeString(store.lucene().resolve("part/segments_1"), "cut off");
    assertEquals(0, documents(sources.getFirst().key()));
    index(sources);
    assertEquals(whole, store.require());
    assertTrue(documents(sources.getFirst().key()) > 0);
    assertEquals(List.of(whole.search()), folders());
  }

  @Test
  void indexOfAnotherVersion_isMadeAnewByAWriterAndRefusedByAReader() throws IOException {
    Path manifest = store.folder().resolve("manifest.json");
    index(sources);
    Manifest made = store.require();
    String older = Files.readString(manifest).replaceFirst("\"schema\" : \\d+", "\"schema\" : 1");
    Files.writeString(manifest, older);
    Files.writeString(store.lucene().resolve("segments_9"), "of another version");
    assertThrows(IndexException.class, store::require);
    assertTrue(store.isOfAnotherVersion());
    index(sources);
    assertFalse(store.isOfAnotherVersion());
    assertEquals(made, store.require());
    assertEquals(List.of(made.search()), folders());
  }

  @Test
  void lostSearchIndex_isMadeAgain() throws IOException {
    index(sources);
    int before = documents(sources.getLast().key());
    Trees.delete(store.lucene(store.require()));
    IndexReport report = index(sources);
    assertEquals(List.of(), report.updated());
    assertEquals(before, documents(sources.getLast().key()));
  }

  @Test
  void nothingToDo_writesNothing() throws IOException {
    index(sources);
    Path manifest = store.folder().resolve("manifest.json");
    var before = Files.getLastModifiedTime(manifest);
    IndexReport report = index(sources);
    assertFalse(report.changed());
    assertEquals(before, Files.getLastModifiedTime(manifest));
  }

  /** Every file of the store but the lock. */
  private List<Path> storeFiles() throws IOException {
    try (Stream<Path> files = Files.walk(store.folder())) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.endsWith("write.lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void anyFileCutOff_isFoundAndMadeAgain() throws IOException {
    index(sources);
    Map<String, String> whole = IndexContent.files(store);
    Manifest made = store.require();
    for (Path file : storeFiles()) {
      if (file.endsWith("manifest.json") || !Files.isRegularFile(file)) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
      index(sources);
      assertEquals(whole, IndexContent.files(store), "after " + file.getFileName());
      assertEquals(made, store.require());
      assertTrue(documents(sources.getFirst().key()) > 0, "after " + file.getFileName());
    }
  }

  @Test
  void oneChangedCharacter_isRefusedByAReaderAndMadeAgainByAWriter() throws IOException {
    index(sources);
    Map<String, String> whole = IndexContent.files(store);
    Manifest.Entry entry = store.require().texts().values().iterator().next();
    Path tree = store.folder().resolve("texts").resolve(entry.textKey() + ".json");
    Files.writeString(tree, Files.readString(tree).replaceFirst("Party|数据", "Porty"));
    assertThrows(IndexException.class, () -> store.load(entry));
    IndexReport report = index(sources);
    assertEquals(1, report.updated().size());
    assertEquals(whole, IndexContent.files(store));
    assertFalse(store.load(entry).text().text().isEmpty());
  }

  @Test
  void secondWriter_isToldWhoWritesWhereAndSinceWhen() {
    WriterLock lock = store.lock();
    try {
      String message =
          String.valueOf(assertThrows(IndexException.class, () -> index(sources)).getMessage());
      long pid = ProcessHandle.current().pid();
      assertTrue(
          message.matches(".* process " + pid + " on [^ ,;]+(?: [^,;]+)?, begun .*"), message);
      assertTrue(message.contains("begun 20"), message);
    } finally {
      lock.release();
    }
  }
}
