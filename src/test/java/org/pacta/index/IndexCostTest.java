package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * What runs of the indexer cost beside one another: processor time of the whole process, warm, in
 * one run, so that neither the machine nor its load tells. Norms are left out, whose cost is that
 * of the language models. What a start of the program costs before the run, that of the Java
 * machine and the reading of the catalogue among it, is the same for any corpus and not counted.
 */
class IndexCostTest {
  private static final int FEW = 5;
  private static final int MANY = 20;
  private static final int ROUNDS = 2;
  private static final int ADDITIONS = 4;
  private static final int TIMES = 10;

  /** Reading all texts for the names of what is new, and the like, as a share of a full build. */
  private static final double STARTING = 0.25;

  private static final int OFTEN = 40;

  /**
   * So often is {@link #OFTEN} done before it counts: until the compiler has nothing left to do.
   */
  private static final int WARMING = 12;

  private static final int SHORT_ROUNDS = 5;

  /** Of a run with nothing to do, in hashings of all sources and of all files of the store. */
  private static final double MOST = 1.5;

  @TempDir Path home = Path.of("");
  private List<TextSource> sources = List.of();

  /**
   * All that {@code pacta index} does once it has its catalogue and finds that all is up to date,
   * from the making of the indexer to the release of the lock, beside the SHA-256 of the same files
   * one after the other. Of several rounds in turn the cheapest of each counts.
   */
  @Test
  @Tag("real-text")
  void runWithNothingToDo_costsAWalkWithHashing() throws IOException {
    sources = ModelTexts.of(AgreementSample.measured().ofAllSizes(MANY));
    IndexStore store = built("one", sources);
    Catalogue catalogue = catalogue(sources);
    assertFalse(index(store, catalogue, sources).changed());
    Runnable nothing = () -> often(() -> index(store, catalogue, sources));
    Runnable walk = () -> often(() -> walk(store));
    for (int i = 0; i < WARMING; i++) {
      nothing.run();
      walk.run();
    }
    double leastRun = Double.MAX_VALUE;
    double leastWalk = Double.MAX_VALUE;
    for (int i = 0; i < SHORT_ROUNDS; i++) {
      leastRun = Math.min(leastRun, ProcessorTime.of(nothing));
      leastWalk = Math.min(leastWalk, ProcessorTime.of(walk));
    }
    double ratio = leastRun / leastWalk;
    tell("nothing to do: %.2f times the hashing of sources and store", ratio);
    assertTrue(ratio <= MOST, "nothing to do takes " + ratio + " times the hashing");
  }

  @Test
  @Tag("real-text")
  void oneMoreAgreement_costsItsShareAndAStart() throws IOException {
    sources = ModelTexts.of(AgreementSample.measured().ofAllSizes(MANY));
    List<TextSource> rest = new ArrayList<>(sources);
    TextSource one = rest.removeFirst();
    double share = (double) bytes(List.of(one)) / bytes(sources);
    index(built("warm", rest), sources);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ADDITIONS; round++) {
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
    List<Path> files = AgreementSample.measured().smallest(FEW);
    Path folder = Files.createDirectory(home.resolve("copies"));
    sources = ModelTexts.of(files);
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
    return index(store, catalogue(texts), texts);
  }

  private static IndexReport index(IndexStore store, Catalogue catalogue, List<TextSource> texts) {
    return new Indexer(store, new Untagged(), catalogue, Progress.SILENT).run(texts);
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
    return texts.stream().mapToLong(t -> AgreementSample.size(t.files().getFirst().path())).sum();
  }

  private void tell(String message, double ratio) {
    System.out.println(
        String.format(Locale.ROOT, message, ratio) + " (" + sources.size() + " agreements)");
  }
}
