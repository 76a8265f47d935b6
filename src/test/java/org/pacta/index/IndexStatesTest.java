package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.extract.Extract;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Units;

/** An index passes from one whole state to the next, whatever happens in between. */
class IndexStatesTest {
  @TempDir Path home = Path.of("");
  private List<TextSource> sources = List.of();
  private IndexStore store = new IndexStore(home);

  /** The stages with norms that say nothing, which need no language model. */
  private static final class Untagged implements Stages {
    private final StandardStages standard = new StandardStages();

    @Override
    public Extract extract(Path file, String name) {
      return standard.extract(file, name);
    }

    @Override
    public InstrumentText parse(TextSource source, List<Extract> extracts) {
      return standard.parse(source, extracts);
    }

    @Override
    public List<Norm> annotate(InstrumentText text) {
      return Units.of(text).stream().map(Untagged::unread).toList();
    }

    private static Norm unread(Provision unit) {
      return new Norm(
          unit.locator(),
          List.of(),
          Modality.INCONCLUSIVE,
          List.of(),
          "",
          List.of(),
          List.of(),
          Norm.Enforceability.UNKNOWN,
          List.of());
    }
  }

  @BeforeEach
  void specimens() throws IOException {
    Path none = Files.createDirectory(home.resolve("none"));
    Workspace workspace = Workspace.of(home, Optional.of(none));
    store = new IndexStore(home.resolve("index"));
    sources =
        workspace.catalogue(List.of()).entries().stream()
            .filter(e -> e.specimen())
            .flatMap(e -> TextSource.all(workspace, e).stream())
            .toList();
  }

  private IndexReport index(List<TextSource> texts) {
    return new Indexer(store, new Untagged(), Catalogue.builtin(), (done, total, what) -> {})
        .run(texts);
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
}
