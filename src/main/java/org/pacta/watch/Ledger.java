package org.pacta.watch;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pacta.corpus.Workspace;
import org.pacta.watch.WatchState.Entry;

/**
 * What a pass keeps and tells of the files: lasting notes by content, and arrivals as they come.
 */
final class Ledger {
  private final Workspace workspace;
  private final WatchState state;
  private final Consumer<Arrival> heard;
  private final Set<Observed> concluded;

  /**
   * @param concluded gets the files of which nothing more is to be said
   */
  Ledger(Workspace workspace, Consumer<Arrival> heard, Set<Observed> concluded) {
    this.workspace = workspace;
    this.state = WatchState.of(workspace);
    this.heard = heard;
    this.concluded = concluded;
  }

  WatchState state() {
    return state;
  }

  Optional<Entry> find(String sha256) {
    return state.find(sha256);
  }

  void note(String sha256, Entry entry) {
    state.note(workspace, sha256, entry);
  }

  void tell(Arrival arrival) {
    heard.accept(arrival);
  }

  void conclude(Observed file) {
    concluded.add(file);
  }

  /** What failed for a reason outside of the file is tried again by the next pass. */
  void fail(String name, RuntimeException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String told = reason.contains(name) ? reason : name + ": " + reason;
    heard.accept(new Arrival.Failed(name, told));
  }
}
