package org.pacta.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.pacta.data.SafeFiles;
import org.pacta.data.Trees;
import org.pacta.lexicon.Lexicon;
import org.pacta.norm.Taxonomy;

/**
 * Writes search indexes. Each state has a folder of its own, which comes into being in one step and
 * never changes: a reader sees one state or another, and a crash leaves the last one.
 */
final class DocumentWriter {
  private static final String PART = "part";

  private DocumentWriter() {}

  /**
   * Makes the search index of a state from that of an earlier one; nothing is done where it is
   * there.
   *
   * @param from the folder to begin with; empty to begin with nothing
   * @param to the folder to make
   * @param changed texts whose documents are made anew; they are read one by one
   * @param gone keys of texts that are no longer there
   */
  static void write(Optional<Path> from, Path to, Stream<IndexedText> changed, List<String> gone) {
    if (isWhole(to)) {
      return;
    }
    Path part = to.resolveSibling(PART);
    try {
      Trees.delete(to);
      Trees.delete(part);
      Files.createDirectories(part);
      if (from.isPresent()) {
        Trees.link(from.get(), part);
      }
      update(part, changed, gone);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw SafeFiles.failure("cannot write to " + to, e);
    }
  }

  /** Whether a search index is there with the bytes that were written, by Lucene's checksums. */
  static boolean isWhole(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      // Whatever cannot be read is made again.
      return false;
    }
  }

  private static void update(Path folder, Stream<IndexedText> changed, List<String> gone)
      throws IOException {
    Documents documents = new Documents(Lexicon.builtIn(), Taxonomy.builtin());
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.get()))) {
      for (String key : gone) {
        writer.deleteDocuments(new Term(Fields.KEY, key));
      }
      for (IndexedText text : (Iterable<IndexedText>) changed::iterator) {
        replace(writer, text.key(), documents.of(text));
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  /** Puts documents in the place of those of a text; one without units has none. */
  private static void replace(IndexWriter writer, String key, List<Document> documents)
      throws IOException {
    Term text = new Term(Fields.KEY, key);
    if (documents.isEmpty()) {
      writer.deleteDocuments(text);
    } else {
      writer.updateDocuments(text, documents);
    }
  }
}
