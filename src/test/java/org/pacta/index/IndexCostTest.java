package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.data.Hash;
import org.pacta.data.SafeFiles;
import org.pacta.quality.RealTexts;

/**
 * What runs of the indexer cost beside one another: processor time of the whole process, warm, in
 * one run, so that neither the machine nor its load tells. Norms are left out, whose cost is that
 * of the language models. {@code -Dpacta.measure.all=true} takes the larger agreements, too.
 */
class IndexCostTest {
  private static final boolean ALL = Boolean.getBoolean("pacta.measure.all");
  private static final int AGREEMENTS = ALL ? 40 : 5;
  private static final int ROUNDS = 3;
  private static final int TIMES = 10;

  @TempDir Path home = Path.of("");
  private List<TextSource> sources = List.of();

  /** The smallest agreements that are no mere letters, or many of all sizes. */
  @BeforeEach
  void agreements() throws IOException {
    try (Stream<Path> all = Files.list(RealTexts.measure().resolve("tota/xml"))) {
      List<Path> bySize =
          all.filter(f -> f.toString().endsWith(".xml"))
              .sorted(Comparator.comparingLong(IndexCostTest::size).thenComparing(f -> f))
              .toList();
      int from = bySize.size() / 4;
      int step = ALL ? bySize.size() * 3 / 4 / AGREEMENTS : 1;
      List<Path> sample = new ArrayList<>();
      for (int i = 0; i < AGREEMENTS; i++) {
        sample.add(bySize.get(from + i * step));
      }
      sources = ModelTexts.of(sample);
    }
  }

  @Test
  @Tag("real-text")
  void runWithNothingToDo_costsAWalkWithHashing() throws IOException {
    IndexStore store = built("one", sources);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      double nothing = cost(() -> index(store, sources));
      double walk = cost(() -> walk(store));
      best = Math.min(best, nothing / walk);
    }
    tell("nothing to do: %.2f times the hashing of sources and store", best);
    assertTrue(best <= 1.5, "nothing to do takes " + best + " times the hashing");
  }

  @Test
  @Tag("real-text")
  void oneMoreAgreement_costsItsShareAndARunWithNothingToDo() throws IOException {
    built("warm", sources);
    double best = Double.MAX_VALUE;
    List<TextSource> rest = sources.subList(1, sources.size());
    double share = (double) bytes(sources.subList(0, 1)) / bytes(sources);
    for (int round = 0; round < ROUNDS; round++) {
      double full = cost(new IndexStore(home.resolve("full-" + round)), sources);
      IndexStore store = built("grown-" + round, rest);
      double nothing = cost(() -> index(store, rest));
      double added = cost(store, sources);
      best = Math.min(best, added / (share * full + nothing));
    }
    tell("one more agreement: %.2f times its share and a run with nothing to do", best);
    assertTrue(best <= 1.5, "an addition takes " + best + " times its share");
  }

  @Test
  @Tag("real-text")
  void tenTimesTheTexts_costAsMuchForEachProvision() throws IOException {
    List<Path> files = sources.stream().map(s -> s.files().getFirst().path()).toList();
    Path folder = Files.createDirectory(home.resolve("copies"));
    List<TextSource> many = ModelTexts.of(AlteredCopies.write(files, TIMES, folder, 7));
    built("warm", many.subList(0, AGREEMENTS * 2));
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      IndexStore few = new IndexStore(home.resolve("few-" + round));
      double one = cost(few, many.subList(0, AGREEMENTS)) / provisions(few);
      IndexStore all = new IndexStore(home.resolve("all-" + round));
      double ten = cost(all, many) / provisions(all);
      assertEquals(many.size(), all.require().texts().size());
      best = Math.min(best, ten / one);
    }
    tell("ten times the texts: %.2f times the cost of a provision", best);
    assertTrue(best <= 1.1, "a provision costs " + best + " times as much");
  }

  private IndexStore built(String name, List<TextSource> texts) {
    IndexStore store = new IndexStore(home.resolve(name));
    index(store, texts);
    return store;
  }

  private static IndexReport index(IndexStore store, List<TextSource> texts) {
    return new Indexer(store, new Untagged(), catalogue(store, texts), Progress.SILENT).run(texts);
  }

  /** A catalogue with the texts in it: one more changes what all others may cite. */
  private static Catalogue catalogue(IndexStore store, List<TextSource> texts) {
    byte[] yaml = Catalogue.yaml(texts.stream().map(TextSource::entry).toList());
    Path file = store.folder().resolveSibling("catalogue.yaml");
    SafeFiles.write(file, yaml);
    return Catalogue.builder().add(Catalogue.builtin()).add(file).build();
  }

  private static double cost(IndexStore store, List<TextSource> texts) {
    return cost(() -> index(store, texts));
  }

  private static double cost(Runnable work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long from = system.getProcessCpuTime();
    work.run();
    return system.getProcessCpuTime() - from;
  }

  private void walk(IndexStore store) {
    try (Stream<Path> stored = Files.walk(store.folder())) {
      Stream<Path> files =
          sources.stream().flatMap(s -> s.files().stream()).map(TextSource.SourceFile::path);
      long hashed =
          Stream.concat(files, stored.filter(Files::isRegularFile))
              .map(Hash::of)
              .distinct()
              .count();
      assertTrue(hashed > sources.size());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static int provisions(IndexStore store) {
    return store.require().texts().values().stream().mapToInt(Manifest.Entry::provisions).sum();
  }

  private static long bytes(List<TextSource> texts) {
    return texts.stream().mapToLong(t -> size(t.files().getFirst().path())).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void tell(String message, double ratio) {
    System.out.println(
        String.format(Locale.ROOT, message, ratio) + " (" + sources.size() + " agreements)");
  }
}
