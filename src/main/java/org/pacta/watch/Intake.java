package org.pacta.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Workspace;
import org.pacta.data.Hash;
import org.pacta.extract.ExtractException;
import org.pacta.index.StageVersion;
import org.pacta.watch.WatchState.Entry;
import org.pacta.watch.WatchState.Fate;

/** Reads the files that are new, and those that an earlier pass did not finish. */
final class Intake {
  private final Workspace workspace;
  private final Inbox inbox;
  private final Supplier<Catalogue> catalogue;
  private final Copies copies;
  private final Ledger ledger;
  private final String reader = StageVersion.of("extract", "structure");

  Intake(
      Workspace workspace,
      Inbox inbox,
      Supplier<Catalogue> catalogue,
      Copies copies,
      Ledger ledger) {
    this.workspace = workspace;
    this.inbox = inbox;
    this.catalogue = catalogue;
    this.copies = copies;
    this.ledger = ledger;
  }

  /** The texts that are in the catalogue, but were never answered. */
  List<Candidate> unfinished() {
    List<Candidate> unfinished = new ArrayList<>();
    for (Unfinished u : Unfinished.of(ledger.state(), workspace, catalogue.get())) {
      String name = u.entry().name();
      reading(u.text(), name, u.sha256())
          .map(r -> Candidate.taken(name, u.sha256(), u.text(), u.entry().id(), r))
          .ifPresent(unfinished::add);
    }
    return unfinished;
  }

  /**
   * Reads files.
   *
   * @param twins gets those with the same bytes as another one before
   */
  List<Candidate> receive(List<Observed> files, List<Observed> twins) {
    Names names = new Names(catalogue.get());
    Set<String> hashes = new HashSet<>();
    List<Candidate> received = new ArrayList<>();
    for (Observed file : files) {
      try {
        String sha256 = Hash.of(file.path());
        if (hashes.add(sha256)) {
          receive(file, sha256, names).ifPresent(received::add);
        } else {
          twins.add(file);
        }
      } catch (RuntimeException e) {
        ledger.fail(file.name(), e);
      }
    }
    return received;
  }

  /** The file with what it says of itself; empty where it is known, or cannot be read. */
  private Optional<Candidate> receive(Observed file, String sha256, Names names) {
    Optional<Entry> known = ledger.find(sha256);
    if (known.filter(e -> e.isSettled(reader)).isPresent()) {
      seeAgain(file, sha256, known.get());
      ledger.conclude(file);
      return Optional.empty();
    }
    if (known.filter(e -> e.fate() == Fate.TAKEN).isPresent()) {
      // It is in the catalogue already, and its answer was tried by this pass or is by the next.
      return Optional.empty();
    }
    Path copy = copies.of(file.path());
    if (!file.isAtRest()) {
      ledger.tell(new Arrival.Unsettled(file.name()));
      return Optional.empty();
    }
    Optional<Reading> reading = reading(copy, file.name(), sha256);
    if (reading.isEmpty()) {
      ledger.conclude(file);
    }
    return reading.map(
        r -> {
          String id = names.of(file.name(), r.language());
          return new Candidate(Optional.of(file), file.name(), sha256, copy, id, false, r);
        });
  }

  /** Known bytes under a new name are a copy where the old file is still there, else renamed. */
  private void seeAgain(Observed file, String sha256, Entry known) {
    if (known.names().anyMatch(file.name()::equals)) {
      return;
    }
    boolean copied = known.names().anyMatch(n -> inbox.holds(n, sha256));
    ledger.note(sha256, known.alsoAt(file.name()));
    if (copied) {
      ledger.tell(known.again(file.name()));
    }
  }

  /** A file that cannot be read is remembered, until what reads it is another version. */
  private Optional<Reading> reading(Path path, String name, String sha256) {
    try {
      return Optional.of(Reading.of(path, name));
    } catch (ExtractException e) {
      String reason = String.valueOf(e.getMessage());
      ledger.tell(new Arrival.Failed(name, reason));
      ledger.note(sha256, Entry.failed(name, reason, reader));
      return Optional.empty();
    }
  }
}
