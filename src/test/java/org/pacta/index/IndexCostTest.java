package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.data.Hash;
import org.pacta.quality.ProcessorTime;
import org.pacta.quality.RealTexts;

/**
 * What runs of the indexer cost beside one another: processor time of the whole process, warm, in
 * one run, so that neither the machine nor its load tells. Norms are left out, whose cost is that
 * of the language models.
 */
class IndexCostTest {
  private static final int FEW = 5;
  private static final int MANY = 20;
  private static final int ROUNDS = 2;
  private static final int TIMES = 10;

  /** Reading all texts for the names of what is new, and the like, as a share of a full build. */
  private static final double STARTING = 0.25;

  private static final int OFTEN = 20;

  /** Small corpora are dominated by what every run costs, such as hashing the catalogue. */
  private static final double MOST = 2.5;

  @TempDir Path home = Path.of("");
  private List<TextSource> sources = List.of();

  /** Agreements of all sizes but the smallest, which are mere letters. */
  static List<TextSource> agreements(int number) throws IOException {
    try (Stream<Path> all = Files.list(RealTexts.measure().resolve("tota/xml"))) {
      List<Path> bySize =
          all.filter(f -> f.toString().endsWith(".xml"))
              .sorted(Comparator.comparingLong(IndexCostTest::size).thenComparing(f -> f))
              .toList();
      int from = bySize.size() / 4;
      int step = number == FEW ? 1 : bySize.size() * 3 / 4 / number;
      List<Path> sample = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        sample.add(bySize.get(from + i * step));
      }
      return ModelTexts.of(sample);
    }
  }

  @Test
  @Tag("real-text")
  void runWithNothingToDo_costsAWalkWithHashing() throws IOException {
    sources = agreements(MANY);
    IndexStore store = built("one", sources);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      double nothing = ProcessorTime.of(() -> often(() -> index(store, sources)));
      double walk = ProcessorTime.of(() -> often(() -> walk(store)));
      best = Math.min(best, nothing / walk);
    }
    tell("nothing to do: %.2f times the hashing of sources and store", best);
    assertTrue(best <= MOST, "nothing to do takes " + best + " times the hashing");
  }

  @Test
  @Tag("real-text")
  void oneMoreAgreement_costsItsShareAndAStart() throws IOException {
    sources = agreements(MANY);
    built("warm", sources);
    double best = Double.MAX_VALUE;
    List<TextSource> rest = new ArrayList<>(sources);
    TextSource one = rest.remove(MANY / 2);
    double share = (double) bytes(List.of(one)) / bytes(sources);
    for (int round = 0; round < ROUNDS; round++) {
      double full = cost(new IndexStore(home.resolve("full-" + round)), sources);
      IndexStore store = built("grown-" + round, rest);
      best = Math.min(best, cost(store, sources) / full);
    }
    tell("one more agreement: %.3f of the full build", best);
    tell("its share of the bytes: %.3f", share);
    assertTrue(best <= share + STARTING, "an addition takes " + best + " of a full build");
  }

  @Test
  @Tag("real-text")
  void tenTimesTheTexts_costAsMuchForEachProvision() throws IOException {
    sources = agreements(FEW);
    List<Path> files = sources.stream().map(s -> s.files().getFirst().path()).toList();
    Path folder = Files.createDirectory(home.resolve("copies"));
    List<TextSource> many = ModelTexts.of(AlteredCopies.write(files, TIMES, folder, 7));
    built("warm", many.subList(0, FEW * 2));
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      double one = costOfFew(many.subList(0, FEW), round);
      IndexStore all = new IndexStore(home.resolve("all-" + round));
      double ten = cost(all, many) / provisions(all);
      assertEquals(many.size(), all.require().texts().size());
      best = Math.min(best, ten / one);
    }
    tell("ten times the texts: %.2f times the cost of a provision", best);
    assertTrue(best <= 1.1, "a provision costs " + best + " times as much");
  }

  /**
   * Of a provision, built so often that the clock of the system, which counts hundredths, can tell.
   */
  private double costOfFew(List<TextSource> few, int round) throws IOException {
    List<IndexStore> stores =
        IntStream.range(0, TIMES)
            .mapToObj(i -> new IndexStore(home.resolve("few-" + round + "-" + i)))
            .toList();
    double all = ProcessorTime.of(() -> stores.forEach(store -> index(store, few)));
    return all / TIMES / provisions(stores.getFirst());
  }

  private IndexStore built(String name, List<TextSource> texts) {
    IndexStore store = new IndexStore(home.resolve(name));
    index(store, texts);
    return store;
  }

  private static IndexReport index(IndexStore store, List<TextSource> texts) {
    return new Indexer(store, new Untagged(), catalogue(texts), Progress.SILENT).run(texts);
  }

  /** A catalogue with the texts in it: one more changes what all others may cite. */
  static Catalogue catalogue(List<TextSource> texts) {
    return Catalogue.builder()
        .add(Catalogue.builtin())
        .add(Catalogue.of(texts.stream().map(TextSource::entry).toList()))
        .build();
  }

  private static double cost(IndexStore store, List<TextSource> texts) {
    return ProcessorTime.of(() -> index(store, texts));
  }

  /** Short work, so often that the clock of the system, which counts hundredths, can tell. */
  private static void often(Runnable work) {
    for (int i = 0; i < OFTEN; i++) {
      work.run();
    }
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
