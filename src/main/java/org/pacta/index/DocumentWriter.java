package org.pacta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.pacta.lexicon.Lexicon;
import org.pacta.norm.Taxonomy;

/** Writes texts into the Lucene index: all in one commit, or nothing. */
final class DocumentWriter {
  private DocumentWriter() {}

  /**
   * Replaces texts and takes others out.
   *
   * @param lucene the folder of the index
   * @param changed texts whose documents are made anew
   * @param gone keys of texts that are no longer there
   */
  static void update(Path lucene, List<IndexedText> changed, List<String> gone) {
    Documents documents = new Documents(Lexicon.builtIn(), Taxonomy.builtin());
    try (Directory directory = FSDirectory.open(lucene);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.get()))) {
      for (String key : gone) {
        writer.deleteDocuments(new Term(Fields.KEY, key));
      }
      for (IndexedText text : changed) {
        writer.updateDocuments(new Term(Fields.KEY, text.key()), documents.of(text));
      }
      writer.forceMerge(1);
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + lucene + ": " + e.getMessage(), e);
    }
  }
}
