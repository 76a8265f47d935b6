package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.TextSource;
import org.pacta.quality.BenchmarkTagger;
import org.pacta.quality.ProcessorTime;

/**
 * A full build of trade agreements beside what CoreNLP takes only to tag the parts of speech of the
 * same text: processor time of the whole process in one run, in two rounds, of which the second
 * begins with the other one. Both are warm by the same other agreements, read three times. It takes
 * minutes and is no part of the build: {@code mvn test -Dtest=TaggingBenchmark}; {@code
 * -Dpacta.benchmark.texts=N} takes N agreements of all sizes, those of a smaller N among them.
 */
@Tag("benchmark")
class TaggingBenchmark {
  private static final int TEXTS = Integer.getInteger("pacta.benchmark.texts", 12);
  private static final int WARMING = 16;
  private static final int TIMES = 3;
  private static final double MOST = 1.5;

  @TempDir Path home = Path.of("");
  private final BenchmarkTagger tagger = new BenchmarkTagger("tokenize,pos");
  private int builds;

  @Test
  void fullBuild_besideTheTaggingOfTheSameText() throws IOException {
    List<TextSource> warming = ModelTexts.of(AgreementSample.warming().ofAllSizes(WARMING));
    for (int i = 0; i < TIMES; i++) {
      tagger.read(pieces(BuildCosts.of(newStore(), warming).store()));
    }
    List<TextSource> sources = ModelTexts.of(AgreementSample.measured().ofAllSizes(TEXTS));
    sources.forEach(TaggingBenchmark::tell);
    BuildCosts first = costs(sources);
    List<String> pieces = pieces(first.store());
    double buildFirst = ratio("build first", first, tagging(pieces), pieces);
    double tagging = tagging(pieces);
    double taggingFirst = ratio("tagging first", costs(sources), tagging, pieces);
    double ratio = Math.max(buildFirst, taggingFirst);
    assertTrue(ratio <= MOST, "a full build takes " + ratio + " times the tagging");
  }

  private double tagging(List<String> pieces) {
    return ProcessorTime.of(() -> tagger.read(pieces));
  }

  private static double ratio(String order, BuildCosts build, double tagging, List<String> pieces) {
    double ratio = build.all() / tagging;
    System.out.println(
        String.format(
            Locale.ROOT,
            "full build: %.2f times the tagging alone (%s; %d agreements, %d characters,"
                + " %.1f s beside %.1f s: %s)",
            ratio,
            order,
            TEXTS,
            pieces.stream().mapToInt(String::length).sum(),
            build.all() / 1e9,
            tagging / 1e9,
            build.told()));
    return ratio;
  }

  private static void tell(TextSource source) {
    Path file = source.files().getFirst().path();
    System.out.println(file.getFileName() + " " + AgreementSample.size(file) + " bytes");
  }

  private BuildCosts costs(List<TextSource> sources) {
    BuildCosts costs = BuildCosts.of(newStore(), sources);
    assertEquals(TEXTS, costs.store().require().texts().size());
    return costs;
  }

  private IndexStore newStore() {
    return new IndexStore(home.resolve("build-" + builds++));
  }

  private static List<String> pieces(IndexStore store) {
    return store.require().texts().values().stream()
        .flatMap(e -> BenchmarkTagger.pieces(store.load(e).text().text()).stream())
        .toList();
  }
}
