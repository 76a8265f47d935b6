package org.pacta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * The report of a run.
   *
   * @param before the state before
   * @param planned all texts at hand
   * @param stale keys of those that had to be made
   * @param failed those that could not be
   * @param after the state whose provisions are counted
   */
  static IndexReport of(
      Manifest before,
      List<Planned> planned,
      Set<String> stale,
      List<Manifest.Failure> failed,
      Manifest after) {
    Set<String> unread = failed.stream().map(Manifest.Failure::file).collect(Collectors.toSet());
    Set<String> there = planned.stream().map(Planned::key).collect(Collectors.toSet());
    List<String> added = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (Planned p : planned) {
      if (unread.contains(p.key())) {
        continue;
      }
      if (!before.texts().containsKey(p.key())) {
        added.add(p.key());
      } else {
        (stale.contains(p.key()) ? updated : unchanged).add(p.key());
      }
    }
    List<String> removed =
        before.texts().keySet().stream().filter(k -> !there.contains(k)).toList();
    int provisions = after.texts().values().stream().mapToInt(Manifest.Entry::provisions).sum();
    return new IndexReport(added, updated, removed, unchanged, failed, provisions, Map.of());
  }

  /** Whether there was, or would be, anything to do. */
  public boolean changed() {
    return !added.isEmpty() || !updated.isEmpty() || !removed.isEmpty();
  }

  /** The same with the time that it took. */
  IndexReport withSeconds(Map<String, Double> spent) {
    return new IndexReport(added, updated, removed, unchanged, failed, provisions, spent);
  }
}
