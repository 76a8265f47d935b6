package org.pacta.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.data.WriterLock;
import org.pacta.index.Manifest.Entry;
import org.pacta.index.Manifest.Failure;
import org.pacta.index.TextPipeline.Outcome;
import org.pacta.structure.InstrumentText;

/**
 * Brings an index up to date with its sources: extracts, parses, annotates and indexes what
 * changed, and takes out what is gone. A failure of one file leaves the others done.
 */
public final class Indexer {
  private final IndexStore store;
  private final Catalogue catalogue;
  private final StageClock clock = new StageClock();
  private final Planned.Planner planner = new Planned.Planner();
  private final TextPipeline pipeline;
  private final SearchUpdate search;

  /**
   * Prepares runs.
   *
   * @param catalogue names the instruments that texts cite
   */
  public Indexer(IndexStore store, Stages stages, Catalogue catalogue, Progress progress) {
    this.store = store;
    this.catalogue = catalogue;
    this.pipeline = new TextPipeline(store, stages, clock, progress);
    this.search = new SearchUpdate(store, planner.docsVersion());
  }

  /**
   * What {@link #run} would do, by keys of texts; nothing is read but the hashes of the sources.
   */
  public IndexReport check(Collection<TextSource> sources, Forced forced) {
    Manifest before = store.before();
    List<Planned> planned = planner.plan(sources);
    List<Planned> work = stale(planned, before, forced);
    return IndexReport.of(before, planned, keys(work.stream()), List.of(), before);
  }

  /** Brings the index up to date, and makes nothing anew that is. */
  public IndexReport run(Collection<TextSource> sources) {
    return run(sources, Forced.NOTHING);
  }

  /**
   * Brings the index up to date.
   *
   * @param sources all texts that the index is to hold, in the order of the catalogue
   * @param forced what is made anew even where it is up to date
   */
  public IndexReport run(Collection<TextSource> sources, Forced forced) {
    WriterLock lock = store.lock();
    try {
      Manifest before = store.before();
      List<Planned> planned = clock.time("hash", () -> planner.plan(sources));
      List<Planned> work = stale(planned, before, forced);
      List<Outcome> outcomes = pipeline.run(work, forced);
      List<Failure> failures = outcomes.stream().flatMap(o -> o.failure().stream()).toList();
      Map<String, IndexedText> fresh = new TreeMap<>();
      outcomes.stream().flatMap(o -> o.text().stream()).forEach(t -> fresh.put(t.key(), t));
      SearchUpdate.Extent extent = extent(planned, forced);
      Manifest linked = linked(before, manifest(before, planned, fresh, failures), fresh);
      Manifest after = linked.withSearch(search.folder(before, linked, extent));
      IndexReport report = IndexReport.of(before, planned, keys(work.stream()), failures, after);
      if (report.changed()
          || !after.equals(before)
          || !DocumentWriter.isWhole(store.lucene(after))) {
        clock.time("index", () -> search.write(before, after, planned, fresh, extent));
        store.save(after);
      }
      // A run that was killed before its sweep leaves something even where nothing is to be done.
      store.sweep(after);
      return report.withSeconds(clock.seconds());
    } finally {
      lock.release();
    }
  }

  private static SearchUpdate.Extent extent(List<Planned> planned, Forced forced) {
    long redone = planned.stream().filter(p -> forced.redoes(Stage.INDEX, p)).count();
    if (redone == 0) {
      return SearchUpdate.Extent.CHANGED;
    }
    return redone == planned.size() ? SearchUpdate.Extent.ALL : SearchUpdate.Extent.FORCED;
  }

  private List<Planned> stale(List<Planned> planned, Manifest before, Forced forced) {
    return planned.parallelStream()
        .filter(p -> forced.redoes(Stage.INDEX, p) || !isUpToDate(before, p))
        .toList();
  }

  private boolean isUpToDate(Manifest before, Planned planned) {
    Entry entry = before.texts().get(planned.key());
    return entry != null && entry.docsKey().equals(planned.docsKey()) && store.isWhole(entry);
  }

  /**
   * The texts of the new state. A source that can no longer be read leaves its last good text in
   * place, and is told as failed.
   */
  private static Manifest manifest(
      Manifest before,
      List<Planned> planned,
      Map<String, IndexedText> fresh,
      List<Failure> failures) {
    Map<String, Entry> texts = new TreeMap<>();
    for (Planned p : planned) {
      Optional.ofNullable(fresh.get(p.key()))
          .map(IndexedText::manifest)
          .or(() -> Optional.ofNullable(before.texts().get(p.key())))
          .ifPresent(e -> texts.put(p.key(), e));
    }
    return new Manifest(Manifest.SCHEMA, texts, failures, "", "", "");
  }

  private Manifest linked(Manifest before, Manifest manifest, Map<String, IndexedText> fresh) {
    Map<String, InstrumentText> texts = new TreeMap<>();
    fresh.values().forEach(t -> texts.put(t.manifest().textKey(), t.annotated().text()));
    return clock.time(
        "link", () -> new Linker(store, catalogue).link(before.catalogueKey(), manifest, texts));
  }

  private static Set<String> keys(Stream<Planned> planned) {
    return planned.map(Planned::key).collect(Collectors.toSet());
  }
}
