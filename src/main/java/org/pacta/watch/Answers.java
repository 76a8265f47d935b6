package org.pacta.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.genealogy.VersionFinder;
import org.pacta.index.Library;
import org.pacta.index.Manifest;
import org.pacta.watch.WatchState.Entry;
import org.pacta.watch.WatchState.Fate;

/** Answers what has come into the catalogue: each instrument once, each of its texts told. */
final class Answers {
  private final Desk desk;
  private final Ledger ledger;

  Answers(Desk desk, Ledger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  /** Indexes texts and answers their instruments. */
  void index(List<Taken> taken) {
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
      taken.forEach(t -> ledger.fail(t.name(), e));
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
      indexed.forEach(t -> ledger.fail(t.name(), e));
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
    ledger.note(
        candidate.sha256(), Entry.of(candidate.name(), Fate.DONE, candidate.id(), language));
    candidate.seen().ifPresent(ledger::conclude);
    ledger.tell(
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
    ledger.fail(taken.name(), new WatchException(reason));
    return false;
  }
}
