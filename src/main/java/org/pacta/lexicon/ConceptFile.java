package org.pacta.lexicon;

import java.util.List;

/**
 * A file of curated concepts.
 *
 * @param schema the version of the form, 1
 * @param concepts the concepts
 */
record ConceptFile(int schema, List<Concept> concepts) {
  ConceptFile {
    if (schema != 1) {
      throw new IllegalArgumentException("schema must be 1, got " + schema);
    }
    concepts = List.copyOf(concepts);
  }
}
