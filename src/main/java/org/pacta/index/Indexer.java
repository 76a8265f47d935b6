package org.pacta.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.data.Hash;
import org.pacta.data.Json;
import org.pacta.data.WriterLock;
import org.pacta.extract.Extract;
import org.pacta.extract.ExtractException;
import org.pacta.index.Manifest.Entry;
import org.pacta.index.Manifest.Failure;
import org.pacta.index.Manifest.SourceEntry;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;

/**
 * Brings an index up to date with its sources: extracts, parses, annotates and indexes what
 * changed, and takes out what is gone. A failure of one file leaves the others done.
 */
public final class Indexer {
  private static final int KEY_DIGITS = 16;

  private final IndexStore store;
  private final Stages stages;
  private final Catalogue catalogue;
  private final Progress progress;
  private final StageClock clock = new StageClock();
  private final String textVersion = StageVersion.of("extract", "structure");
  private final String normVersion = StageVersion.of("extract", "structure", "language", "norm");
  private final String docsVersion = StageVersion.of("lexicon", "index");

  /** A text that is at hand, with the hashes of its files. */
  private record Planned(
      TextSource source, List<SourceEntry> files, String textKey, String normKey) {
    String key() {
      return source.key();
    }
  }

  /** What became of a planned text. */
  private record Outcome(Optional<IndexedText> text, Optional<Failure> failure) {}

  /**
   * @param catalogue names the instruments that texts cite
   */
  public Indexer(IndexStore store, Stages stages, Catalogue catalogue, Progress progress) {
    this.store = store;
    this.catalogue = catalogue;
    this.stages = stages;
    this.progress = progress;
  }

  /**
   * What {@link #run} would do, by keys of texts; nothing is read but the hashes of the sources.
   */
  public IndexReport check(Collection<TextSource> sources) {
    Manifest before = store.before();
    List<Planned> planned = plan(sources);
    Set<String> stale = keys(planned.stream().filter(p -> !upToDate(before, p)));
    return report(before, planned, stale, List.of(), total(before.texts().values()));
  }

  /**
   * Brings the index up to date.
   *
   * @param sources all texts that the index is to hold, in the order of the catalogue
   */
  public IndexReport run(Collection<TextSource> sources) {
    WriterLock lock = store.lock();
    try {
      Manifest before = store.before();
      List<Planned> planned = clock.time("hash", () -> plan(sources));
      List<Planned> work = planned.stream().filter(p -> !upToDate(before, p)).toList();
      List<Outcome> outcomes = process(work);
      List<Failure> failures =
          outcomes.stream().map(Outcome::failure).flatMap(Optional::stream).toList();
      Manifest linked = linked(manifest(before, planned, outcomes, failures), outcomes);
      Manifest after = linked.withSearch(searchKey(linked));
      Set<String> stale = keys(work.stream());
      IndexReport report = report(before, planned, stale, failures, total(after.texts().values()));
      if (report.changed()
          || !after.equals(before)
          || !DocumentWriter.isWhole(store.lucene(after))) {
        clock.time("index", () -> updateDocuments(before, after, planned, outcomes));
        store.save(after);
      }
      // A run that was killed before its sweep leaves something even where nothing is to be done.
      store.sweep(after);
      return withSeconds(report);
    } finally {
      lock.release();
    }
  }

  private Manifest linked(Manifest manifest, List<Outcome> outcomes) {
    Map<String, InstrumentText> fresh = new TreeMap<>();
    outcomes.stream()
        .flatMap(o -> o.text().stream())
        .forEach(t -> fresh.put(t.manifest().textKey(), t.annotated().text()));
    return clock.time("link", () -> new Linker(store, catalogue).link(manifest, fresh));
  }

  private List<Planned> plan(Collection<TextSource> sources) {
    return sources.parallelStream().map(this::plan).toList();
  }

  private Planned plan(TextSource source) {
    List<SourceEntry> files =
        source.files().stream()
            .map(f -> new SourceEntry(f.name(), Hash.of(f.path()), f.authenticity()))
            .toList();
    String hashes = files.stream().map(f -> f.name() + f.sha256()).collect(Collectors.joining(","));
    String textKey =
        Hash.of(
            source.key(), source.entry().titleIn(source.text().language()), hashes, textVersion);
    return new Planned(source, files, textKey, Hash.of(textKey, normVersion));
  }

  private String docsKey(Planned planned) {
    String entry = Hash.of(Json.bytes(planned.source().entry()));
    return Hash.of(planned.normKey(), entry, docsVersion);
  }

  private boolean upToDate(Manifest before, Planned planned) {
    Entry entry = before.texts().get(planned.key());
    return entry != null && entry.docsKey().equals(docsKey(planned)) && store.isWhole(entry);
  }

  private List<Outcome> process(List<Planned> work) {
    AtomicInteger done = new AtomicInteger();
    return work.parallelStream()
        .map(
            planned -> {
              Outcome outcome = process(planned);
              progress.step(done.incrementAndGet(), work.size(), planned.key());
              return outcome;
            })
        .toList();
  }

  private Outcome process(Planned planned) {
    try {
      InstrumentText text = text(planned);
      List<Norm> norms = norms(planned, text);
      Entry entry =
          new Entry(
              planned.source().entry().id(),
              planned.source().text().language(),
              planned.files(),
              planned.textKey(),
              planned.normKey(),
              "",
              docsKey(planned),
              (int) text.stream().count(),
              norms.size());
      AnnotatedText annotated = new AnnotatedText(text, norms);
      IndexedText indexed = new IndexedText(planned.source().entry(), entry, annotated);
      return new Outcome(Optional.of(indexed), Optional.empty());
    } catch (ExtractException e) {
      return new Outcome(Optional.empty(), Optional.of(failure(planned, e)));
    }
  }

  private static Failure failure(Planned planned, ExtractException e) {
    return new Failure(planned.key(), String.valueOf(e.getMessage()));
  }

  private InstrumentText text(Planned planned) {
    return store.text(planned.textKey()).orElseGet(() -> parse(planned));
  }

  private InstrumentText parse(Planned planned) {
    List<Extract> extracts =
        clock.time(
            "extract",
            () ->
                planned.source().files().stream()
                    .map(f -> stages.extract(f.path(), f.name()))
                    .toList());
    InstrumentText text = clock.time("structure", () -> stages.parse(planned.source(), extracts));
    if (text.stream().findAny().isEmpty()) {
      throw new ExtractException(planned.files().getFirst().name(), "no provision was found in it");
    }
    store.save(planned.textKey(), text);
    return text;
  }

  private List<Norm> norms(Planned planned, InstrumentText text) {
    return store
        .norms(planned.normKey())
        .orElseGet(
            () -> {
              List<Norm> norms = clock.time("annotate", () -> stages.annotate(text));
              store.save(planned.normKey(), norms);
              return norms;
            });
  }

  private static Manifest manifest(
      Manifest before, List<Planned> planned, List<Outcome> outcomes, List<Failure> failures) {
    Map<String, Entry> texts = new TreeMap<>();
    for (Planned p : planned) {
      Entry old = before.texts().get(p.key());
      if (old != null) {
        texts.put(p.key(), old);
      }
    }
    // A source that can no longer be read leaves its last good text in place, and is told as
    // failed.
    outcomes.stream()
        .map(Outcome::text)
        .flatMap(Optional::stream)
        .forEach(text -> texts.put(text.key(), text.manifest()));
    return new Manifest(Manifest.SCHEMA, texts, failures, "", "");
  }

  /** Names the search index of a state: what its documents are made by, and what they hold. */
  private String searchKey(Manifest manifest) {
    String texts =
        manifest.texts().entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().docsKey())
            .collect(Collectors.joining(","));
    return searchVersion() + "-" + Hash.of(texts).substring(0, KEY_DIGITS);
  }

  private String searchVersion() {
    return docsVersion.substring(0, KEY_DIGITS);
  }

  private void updateDocuments(
      Manifest before, Manifest after, List<Planned> planned, List<Outcome> outcomes) {
    boolean alike = before.search().startsWith(searchVersion() + "-");
    Optional<Path> from =
        Optional.of(store.lucene(before)).filter(f -> alike && DocumentWriter.isWhole(f));
    List<String> gone =
        before.texts().keySet().stream().filter(k -> !after.texts().containsKey(k)).toList();
    Map<String, IndexedText> fresh = new TreeMap<>();
    outcomes.stream().flatMap(o -> o.text().stream()).forEach(t -> fresh.put(t.key(), t));
    Stream<IndexedText> changed =
        from.isPresent() ? fresh.values().stream() : all(after, planned, fresh);
    DocumentWriter.write(from, store.lucene(after), changed, gone);
  }

  /** All texts of a state: those just read, and the others from the store. */
  private Stream<IndexedText> all(
      Manifest after, List<Planned> planned, Map<String, IndexedText> fresh) {
    return planned.stream()
        .filter(p -> after.texts().containsKey(p.key()))
        .map(
            p -> {
              IndexedText read = fresh.get(p.key());
              return read != null ? read : stored(p, after.texts().get(p.key()));
            });
  }

  private IndexedText stored(Planned planned, @Nullable Entry entry) {
    Entry known = Objects.requireNonNull(entry);
    return new IndexedText(planned.source().entry(), known, store.load(known));
  }

  private static Set<String> keys(Stream<Planned> planned) {
    return planned.map(Planned::key).collect(Collectors.toSet());
  }

  private IndexReport report(
      Manifest before,
      List<Planned> planned,
      Set<String> stale,
      List<Failure> failures,
      int provisions) {
    List<String> added = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    List<String> failed = failures.stream().map(Failure::file).toList();
    for (Planned p : planned) {
      if (failed.contains(p.key())) {
        continue;
      }
      if (!before.texts().containsKey(p.key())) {
        added.add(p.key());
      } else {
        (stale.contains(p.key()) ? updated : unchanged).add(p.key());
      }
    }
    List<String> keys = planned.stream().map(Planned::key).toList();
    List<String> removed = before.texts().keySet().stream().filter(k -> !keys.contains(k)).toList();
    return new IndexReport(added, updated, removed, unchanged, failures, provisions, Map.of());
  }

  private IndexReport withSeconds(IndexReport r) {
    return new IndexReport(
        r.added(),
        r.updated(),
        r.removed(),
        r.unchanged(),
        r.failed(),
        r.provisions(),
        clock.seconds());
  }

  private static int total(Collection<Entry> entries) {
    return entries.stream().mapToInt(Entry::provisions).sum();
  }
}
