package org.pacta.watch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Workspace;
import org.pacta.data.WriterLock;

/**
 * Passes over a folder: what is new or changed is recognised, taken into the catalogue and the
 * index, and answered by a brief. Nothing that is there is ever replaced: a changed file becomes an
 * instrument of its own, which is reported as a likely version of the other. A pass that was cut
 * off is taken up by the next.
 */
public final class Watcher {
  private final Workspace workspace;
  private final Path folder;
  private final Supplier<Catalogue> catalogue;
  private final Desk desk;
  private final Settling settling;

  /** Files of which nothing more is to be said, as long as their size and time stay. */
  private final Set<Observed> concluded = new HashSet<>();

  /**
   * Prepares passes over a folder.
   *
   * @param catalogue the catalogue as it is now
   */
  public Watcher(
      Workspace workspace,
      Path folder,
      Supplier<Catalogue> catalogue,
      Desk desk,
      Settling settling) {
    this.workspace = workspace;
    this.folder = folder;
    this.catalogue = catalogue;
    this.desk = desk;
    this.settling = settling;
  }

  /**
   * Passes over the folder once. The first pass reads every file to hash it; later ones only those
   * whose size or time is another.
   *
   * @param heard hears what became of each file that was not known, as soon as it is clear
   * @throws WatchException if there is no such folder, or another process takes in files for this
   *     workspace
   */
  public void pass(Consumer<Arrival> heard) {
    Inbox inbox = Inbox.of(folder, workspace);
    WriterLock lock = lock();
    try (Copies copies = Copies.in(workspace)) {
      Inbox.Listing listing = inbox.list();
      listing.unreadable().forEach((name, why) -> heard.accept(new Arrival.Failed(name, why)));
      List<Observed> open = listing.files().stream().filter(f -> !concluded.contains(f)).toList();
      Settling.Settled files = settling.settle(open);
      files.moving().forEach(f -> heard.accept(new Arrival.Unsettled(f.name())));
      new Pass(workspace, inbox, catalogue, desk, copies, heard, concluded).run(files.still());
    } finally {
      lock.release();
    }
  }

  private WriterLock lock() {
    return WriterLock.acquire(
        workspace.corpus().resolve(".watch.lock"),
        owner ->
            new WatchException(
                workspace.home() + ": process " + owner + " takes in new files; wait for it"));
  }
}
