package org.pacta.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.pacta.data.Hash;

/** All that an index holds, to be compared with another. */
final class IndexContent {
  private IndexContent() {}

  /** The hashes of the stored files but the search index and the lock. */
  static Map<String, String> files(IndexStore store) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(store.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = store.folder().relativize(file).toString();
        if (!name.startsWith("lucene") && !name.equals("write.lock")) {
          hashes.put(name, Hash.of(file));
        }
      }
    }
    return hashes;
  }

  /** What the search index stores of each unit, by text and locator. */
  static Map<String, String> units(IndexStore store) throws IOException {
    Map<String, String> units = new TreeMap<>();
    try (DirectoryReader reader = open(store)) {
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        Document document = reader.storedFields().document(doc);
        StringBuilder fields = new StringBuilder();
        for (IndexableField field : document) {
          fields.append(field.name()).append('=').append(field.stringValue()).append('\n');
        }
        String unit = document.get(Fields.INSTRUMENT) + "." + document.get(Fields.LANGUAGE);
        String twice = units.put(unit + ":" + document.get(Fields.LOCATOR), fields.toString());
        if (twice != null) {
          throw new IllegalStateException(unit + " is there twice");
        }
      }
    }
    return units;
  }

  /** In how many units each term of each field stands, and how often. */
  static Map<String, String> terms(IndexStore store) throws IOException {
    Map<String, String> counts = new TreeMap<>();
    try (DirectoryReader reader = open(store)) {
      for (String field : FieldInfos.getIndexedFields(reader)) {
        Terms terms = MultiTerms.getTerms(reader, field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        while (each.next() != null) {
          String count = each.docFreq() + " " + each.totalTermFreq();
          counts.put(field + ":" + each.term().utf8ToString(), count);
        }
      }
    }
    return counts;
  }

  private static DirectoryReader open(IndexStore store) throws IOException {
    return DirectoryReader.open(FSDirectory.open(store.lucene(store.require())));
  }
}
