package org.pacta.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pacta.corpus.Adder;
import org.pacta.corpus.Addition;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.Hash;
import org.pacta.extract.ExtractException;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.index.Library;
import org.pacta.index.Manifest;
import org.pacta.index.StageVersion;
import org.pacta.structure.InstrumentText;
import org.pacta.watch.WatchState.Entry;
import org.pacta.watch.WatchState.Stage;

/** One pass over the files of a folder: reads, adds, indexes and answers them batch by batch. */
final class Pass {
  /** So many texts are held in memory at once. */
  private static final int BATCH = 16;

  private final Workspace workspace;
  private final Supplier<Catalogue> catalogue;
  private final Desk desk;
  private final WatchState state;
  private final Copies copies;
  private final Consumer<Arrival> heard;
  private final Set<Observed> concluded;
  private final String reader = StageVersion.of("extract", "structure");

  /**
   * @param concluded gets the files of which nothing more is to be said
   */
  Pass(
      Workspace workspace,
      Supplier<Catalogue> catalogue,
      Desk desk,
      Copies copies,
      Consumer<Arrival> heard,
      Set<Observed> concluded) {
    this.workspace = workspace;
    this.catalogue = catalogue;
    this.desk = desk;
    this.state = WatchState.of(workspace);
    this.copies = copies;
    this.heard = heard;
    this.concluded = concluded;
  }

  void run(List<Observed> files) {
    answer(unfinished());
    for (int from = 0; from < files.size(); from += BATCH) {
      answer(read(files.subList(from, Math.min(from + BATCH, files.size()))));
      copies.clear();
    }
  }

  /** What a pass took in that was cut off before its answer. */
  private List<Candidate> unfinished() {
    List<Candidate> unfinished = new ArrayList<>();
    for (Map.Entry<String, Entry> seen : new TreeMap<>(state.files()).entrySet()) {
      if (seen.getValue().stage() != Stage.TAKEN) {
        continue;
      }
      Optional<Path> text = textOf(seen.getKey(), seen.getValue());
      if (text.isEmpty()) {
        state.forget(workspace, seen.getKey());
      } else {
        Entry entry = seen.getValue();
        reading(text.get(), entry.name(), seen.getKey())
            .ifPresent(
                r ->
                    unfinished.add(
                        Candidate.taken(entry.name(), seen.getKey(), text.get(), entry.id(), r)));
      }
    }
    return unfinished;
  }

  /** The file in the corpus with the bytes that were taken; empty where they never came there. */
  private Optional<Path> textOf(String sha256, Entry entry) {
    return catalogue
        .get()
        .find(entry.id())
        .flatMap(e -> entry.language().flatMap(l -> TextSource.find(workspace, e, l)))
        .map(s -> s.files().getFirst().path())
        .filter(p -> Hash.of(p).equals(sha256));
  }

  private List<Candidate> read(List<Observed> files) {
    Names names = new Names(catalogue.get());
    List<Candidate> read = new ArrayList<>();
    for (Observed file : files) {
      candidate(file, names).ifPresent(read::add);
    }
    return read;
  }

  /** The file with what it says of itself; empty where it is known, or cannot be read. */
  private Optional<Candidate> candidate(Observed file, Names names) {
    try {
      if (state.isSettled(Hash.of(file.path()), reader)) {
        concluded.add(file);
        return Optional.empty();
      }
      Path copy = copies.of(file.path());
      String sha256 = Hash.of(copy);
      Optional<Reading> reading = reading(copy, file.name(), sha256);
      reading.ifPresentOrElse(r -> {}, () -> concluded.add(file));
      return reading.map(
          r ->
              new Candidate(
                  Optional.of(file),
                  file.name(),
                  sha256,
                  copy,
                  names.of(file.name(), r.language()),
                  false,
                  r));
    } catch (RuntimeException e) {
      fail(file.name(), e);
      return Optional.empty();
    }
  }

  /** A file that cannot be read is remembered, until what reads it is another version. */
  private Optional<Reading> reading(Path path, String name, String sha256) {
    try {
      return Optional.of(Reading.of(path, name));
    } catch (ExtractException e) {
      String reason = String.valueOf(e.getMessage());
      heard.accept(new Arrival.Failed(name, reason));
      state.note(workspace, sha256, Entry.failed(name, reason, reader));
      return Optional.empty();
    }
  }

  private void answer(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return;
    }
    List<Map.Entry<String, InstrumentText>> texts =
        candidates.stream().map(c -> Map.entry(c.id(), c.reading().text())).toList();
    List<Kinship> kinships = Kinship.of(texts, desk.known());
    Map<Candidate, List<LikelyVersion>> taken = new HashMap<>();
    List<Candidate> order = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (take(candidates.get(i), kinships.get(i))) {
        order.add(candidates.get(i));
        taken.put(candidates.get(i), kinships.get(i).versions());
      }
    }
    answer(order, taken);
  }

  /** Whether the file is in the catalogue from here on, to be answered. */
  private boolean take(Candidate candidate, Kinship kinship) {
    if (candidate.taken()) {
      return true;
    }
    if (kinship.same().isPresent()) {
      Kinship.Known same = kinship.same().get();
      Entry entry = Entry.of(candidate.name(), Stage.DUPLICATE, same.id(), same.language());
      if (state.find(candidate.sha256()).isEmpty()) {
        state.note(workspace, candidate.sha256(), entry);
      }
      candidate.seen().ifPresent(concluded::add);
      heard.accept(new Arrival.Duplicate(candidate.name(), same.id(), same.language()));
      return false;
    }
    try {
      add(candidate);
      return true;
    } catch (RuntimeException e) {
      fail(candidate.name(), e);
      return false;
    }
  }

  private void add(Candidate candidate) {
    Reading reading = candidate.reading();
    state.note(
        workspace,
        candidate.sha256(),
        Entry.of(candidate.name(), Stage.TAKEN, candidate.id(), reading.language()));
    new Adder(workspace, catalogue.get())
        .add(
            candidate.copy(),
            new Addition(candidate.id(), reading.language(), candidate.kind(), reading.title()));
  }

  private void answer(List<Candidate> taken, Map<Candidate, List<LikelyVersion>> versions) {
    if (taken.isEmpty()) {
      return;
    }
    try {
      Set<String> ids =
          taken.stream().map(Candidate::id).collect(Collectors.toCollection(TreeSet::new));
      Library library = desk.take(ids);
      taken.forEach(c -> answer(c, library, versions.getOrDefault(c, List.of())));
    } catch (RuntimeException e) {
      taken.forEach(c -> fail(c.name(), e));
    }
  }

  private void answer(Candidate candidate, Library library, List<LikelyVersion> versions) {
    try {
      CatalogueEntry entry = library.catalogue().find(candidate.id()).orElseThrow();
      Manifest.Entry indexed = indexed(candidate, library);
      Desk.Answer answer = desk.answer(library, entry, versions);
      Reading reading = candidate.reading();
      state.note(
          workspace,
          candidate.sha256(),
          Entry.of(candidate.name(), Stage.DONE, candidate.id(), reading.language()));
      candidate.seen().ifPresent(concluded::add);
      heard.accept(
          new Arrival.Added(
              candidate.name(),
              candidate.id(),
              reading.language(),
              candidate.kind(),
              reading.kind().isPresent(),
              reading.title(),
              indexed.provisions(),
              answer.inField(),
              versions,
              answer.matches(),
              answer.files()));
    } catch (RuntimeException e) {
      fail(candidate.name(), e);
    }
  }

  private static Manifest.Entry indexed(Candidate candidate, Library library) {
    String key = candidate.id() + "." + candidate.reading().language().code();
    return library
        .manifest()
        .find(candidate.id(), candidate.reading().language())
        .orElseThrow(
            () ->
                new WatchException(
                    library.manifest().failures().stream()
                        .filter(f -> f.file().equals(key))
                        .map(Manifest.Failure::reason)
                        .findFirst()
                        .orElse(key + " did not come into the index")));
  }

  /** What failed for a reason outside of the file is tried again by the next pass. */
  private void fail(String name, RuntimeException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String told = reason.contains(name) ? reason : name + ": " + reason;
    heard.accept(new Arrival.Failed(name, told));
  }
}
