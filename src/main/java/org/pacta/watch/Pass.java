package org.pacta.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.corpus.Adder;
import org.pacta.corpus.Addition;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.Workspace;
import org.pacta.data.Hash;
import org.pacta.extract.ExtractException;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.genealogy.VersionFinder;
import org.pacta.index.Library;
import org.pacta.index.Manifest;
import org.pacta.index.StageVersion;
import org.pacta.structure.InstrumentText;
import org.pacta.watch.WatchState.Entry;
import org.pacta.watch.WatchState.Fate;

/** One pass over the files of a folder: reads, adds, indexes and answers them batch by batch. */
final class Pass {
  /** So many texts are held in memory at once. */
  private static final int BATCH = 16;

  private final Workspace workspace;
  private final Inbox inbox;
  private final Supplier<Catalogue> catalogue;
  private final Desk desk;
  private final WatchState state;
  private final Copies copies;
  private final Consumer<Arrival> heard;
  private final Set<Observed> concluded;
  private final String reader = StageVersion.of("extract", "structure");

  /**
   * A text that is in the catalogue, to be indexed and told.
   *
   * @param versions instruments of which it may be another version
   */
  private record Taken(Candidate candidate, List<LikelyVersion> versions) {
    String name() {
      return candidate.name();
    }

    Language language() {
      return candidate.reading().language();
    }
  }

  /**
   * @param concluded gets the files of which nothing more is to be said
   */
  Pass(
      Workspace workspace,
      Inbox inbox,
      Supplier<Catalogue> catalogue,
      Desk desk,
      Copies copies,
      Consumer<Arrival> heard,
      Set<Observed> concluded) {
    this.workspace = workspace;
    this.inbox = inbox;
    this.catalogue = catalogue;
    this.desk = desk;
    this.state = WatchState.of(workspace);
    this.copies = copies;
    this.heard = heard;
    this.concluded = concluded;
  }

  void run(List<Observed> files) {
    index(take(unfinished()));
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Observed> batch = files.subList(from, Math.min(from + BATCH, files.size()));
      List<Observed> twins = new ArrayList<>();
      index(take(receive(batch, twins)));
      // Their bytes are known by now, or are to be tried again.
      index(take(receive(twins, new ArrayList<>())));
      copies.clear();
    }
  }

  private List<Candidate> unfinished() {
    List<Candidate> unfinished = new ArrayList<>();
    for (Unfinished u : Unfinished.of(state, workspace, catalogue.get())) {
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
  private List<Candidate> receive(List<Observed> files, List<Observed> twins) {
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
        fail(file.name(), e);
      }
    }
    return received;
  }

  /** The file with what it says of itself; empty where it is known, or cannot be read. */
  private Optional<Candidate> receive(Observed file, String sha256, Names names) {
    Optional<Entry> known = state.find(sha256);
    if (known.filter(e -> e.isSettled(reader)).isPresent()) {
      seeAgain(file, sha256, known.get());
      concluded.add(file);
      return Optional.empty();
    }
    if (known.filter(e -> e.fate() == Fate.TAKEN).isPresent()) {
      // It is in the catalogue already, and its answer was tried by this pass or is by the next.
      return Optional.empty();
    }
    Path copy = copies.of(file.path());
    if (!file.isAtRest()) {
      heard.accept(new Arrival.Unsettled(file.name()));
      return Optional.empty();
    }
    Optional<Reading> reading = reading(copy, file.name(), sha256);
    if (reading.isEmpty()) {
      concluded.add(file);
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
    state.note(workspace, sha256, known.alsoAt(file.name()));
    if (copied) {
      heard.accept(known.again(file.name()));
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

  /** Takes texts into the catalogue, but for those that repeat a known one. */
  private List<Taken> take(List<Candidate> candidates) {
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
      fail(candidate.name(), e);
      return false;
    }
  }

  private void repeat(Candidate candidate, Resemblance.Known same) {
    Entry entry = Entry.of(candidate.name(), Fate.DUPLICATE, same.id(), same.language());
    state.note(workspace, candidate.sha256(), entry);
    candidate.seen().ifPresent(concluded::add);
    heard.accept(new Arrival.Duplicate(candidate.name(), same.id(), same.language()));
  }

  private void add(Candidate candidate) {
    Reading reading = candidate.reading();
    state.note(
        workspace,
        candidate.sha256(),
        Entry.of(candidate.name(), Fate.TAKEN, candidate.id(), reading.language()));
    new Adder(workspace, catalogue.get())
        .add(
            candidate.copy(),
            new Addition(candidate.id(), reading.language(), candidate.kind(), reading.title()));
  }

  private void index(List<Taken> taken) {
    if (taken.isEmpty()) {
      return;
    }
    Map<String, List<Taken>> byInstrument =
        taken.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.candidate().id(), LinkedHashMap::new, Collectors.toList()));
    try {
      Library library = desk.take(new TreeSet<>(byInstrument.keySet()));
      byInstrument.values().forEach(texts -> answer(texts, library));
    } catch (RuntimeException e) {
      taken.forEach(t -> fail(t.name(), e));
    }
  }

  /** Answers an instrument once, whatever number of its texts is new. */
  private void answer(List<Taken> texts, Library library) {
    List<Taken> indexed = texts.stream().filter(t -> isIndexed(t, library)).toList();
    if (indexed.isEmpty()) {
      return;
    }
    try {
      CatalogueEntry entry =
          library.catalogue().find(indexed.getFirst().candidate().id()).orElseThrow();
      Desk.Answer answer = desk.answer(library, entry, versions(entry, indexed, library));
      indexed.forEach(t -> tell(t, answer, library));
    } catch (RuntimeException e) {
      indexed.forEach(t -> fail(t.name(), e));
    }
  }

  /** The versions of all texts of an instrument, of those that were there before as well. */
  private static List<LikelyVersion> versions(
      CatalogueEntry entry, List<Taken> texts, Library library) {
    Set<Language> fresh = texts.stream().map(Taken::language).collect(Collectors.toSet());
    return VersionFinder.merged(
        Stream.concat(
            texts.stream().flatMap(t -> t.versions().stream()),
            library
                .languages(entry)
                .filter(l -> !fresh.contains(l))
                .flatMap(l -> VersionFinder.in(library, entry, l).stream())));
  }

  private void tell(Taken taken, Desk.Answer answer, Library library) {
    Candidate candidate = taken.candidate();
    Language language = taken.language();
    state.note(
        workspace,
        candidate.sha256(),
        Entry.of(candidate.name(), Fate.DONE, candidate.id(), language));
    candidate.seen().ifPresent(concluded::add);
    heard.accept(
        new Arrival.Added(
            candidate.name(),
            candidate.id(),
            language,
            candidate.kind(),
            candidate.reading().kind().isPresent(),
            candidate.reading().title(),
            library.manifest().find(candidate.id(), language).orElseThrow().provisions(),
            answer.inField(),
            taken.versions(),
            answer.matches(language),
            answer.files()));
  }

  private boolean isIndexed(Taken taken, Library library) {
    String id = taken.candidate().id();
    if (library.manifest().find(id, taken.language()).isPresent()) {
      return true;
    }
    String key = id + "." + taken.language().code();
    String reason =
        library.manifest().failures().stream()
            .filter(f -> f.file().equals(key))
            .map(Manifest.Failure::reason)
            .findFirst()
            .orElse(key + " did not come into the index");
    fail(taken.name(), new WatchException(reason));
    return false;
  }

  /** What failed for a reason outside of the file is tried again by the next pass. */
  private void fail(String name, RuntimeException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String told = reason.contains(name) ? reason : name + ": " + reason;
    heard.accept(new Arrival.Failed(name, told));
  }
}
