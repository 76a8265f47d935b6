package org.pacta.watch;

import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.genealogy.LikelyVersion;

/**
 * A text that is in the catalogue, to be indexed and told.
 *
 * @param versions instruments of which it may be another version
 */
record Taken(Candidate candidate, List<LikelyVersion> versions) {
  String name() {
    return candidate.name();
  }

  Language language() {
    return candidate.reading().language();
  }
}
