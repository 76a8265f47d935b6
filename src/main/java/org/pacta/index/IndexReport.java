package org.pacta.index;

import java.util.List;
import java.util.Map;

/**
 * What a run of the indexer did, or would do.
 *
 * @param added keys of texts that are new
 * @param updated keys of texts whose source or whose treatment changed
 * @param removed keys of texts that are no longer there
 * @param unchanged keys of texts that needed no work
 * @param failed files that could not be read
 * @param provisions nodes of all trees in the index
 * @param seconds time spent by stage
 */
public record IndexReport(
    List<String> added,
    List<String> updated,
    List<String> removed,
    List<String> unchanged,
    List<Manifest.Failure> failed,
    int provisions,
    Map<String, Double> seconds) {

  /** Whether there was, or would be, anything to do. */
  public boolean changed() {
    return !added.isEmpty() || !updated.isEmpty() || !removed.isEmpty();
  }
}
