package org.pacta.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.pacta.corpus.Adder;
import org.pacta.corpus.Addition;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Workspace;
import org.pacta.structure.InstrumentText;
import org.pacta.watch.WatchState.Entry;
import org.pacta.watch.WatchState.Fate;

/** Decides which texts come into the catalogue. */
final class Admission {
  private final Workspace workspace;
  private final Supplier<Catalogue> catalogue;
  private final Desk desk;
  private final Ledger ledger;

  Admission(Workspace workspace, Supplier<Catalogue> catalogue, Desk desk, Ledger ledger) {
    this.workspace = workspace;
    this.catalogue = catalogue;
    this.desk = desk;
    this.ledger = ledger;
  }

  /** Takes texts into the catalogue, but for those that repeat a known one. */
  List<Taken> take(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Map.Entry<String, InstrumentText>> texts =
        candidates.stream().map(c -> Map.entry(c.id(), c.reading().text())).toList();
    List<Resemblance> found = Resemblance.of(texts, desk.known());
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (isTaken(candidates.get(i), found.get(i))) {
        taken.add(new Taken(candidates.get(i), found.get(i).versions()));
      }
    }
    return taken;
  }

  /** Whether the file is in the catalogue from here on. */
  private boolean isTaken(Candidate candidate, Resemblance found) {
    if (candidate.taken()) {
      return true;
    }
    try {
      found.same().ifPresentOrElse(same -> repeat(candidate, same), () -> add(candidate));
      return found.same().isEmpty();
    } catch (RuntimeException e) {
      ledger.fail(candidate.name(), e);
      return false;
    }
  }

  private void repeat(Candidate candidate, Resemblance.Known same) {
    Entry entry = Entry.of(candidate.name(), Fate.DUPLICATE, same.id(), same.language());
    ledger.note(candidate.sha256(), entry);
    candidate.seen().ifPresent(ledger::conclude);
    ledger.tell(new Arrival.Duplicate(candidate.name(), same.id(), same.language()));
  }

  private void add(Candidate candidate) {
    Reading reading = candidate.reading();
    ledger.note(
        candidate.sha256(),
        Entry.of(candidate.name(), Fate.TAKEN, candidate.id(), reading.language()));
    new Adder(workspace, catalogue.get())
        .add(
            candidate.copy(),
            new Addition(candidate.id(), reading.language(), candidate.kind(), reading.title()));
  }
}
