package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
 * same text: processor time of the whole process, both warm, in one run. It takes minutes and is no
 * part of the build: {@code mvn test -Dtest=TaggingBenchmark}; {@code -Dpacta.benchmark.texts=N}
 * takes N agreements of all sizes.
 */
@Tag("benchmark")
class TaggingBenchmark {
  private static final int TEXTS = Integer.getInteger("pacta.benchmark.texts", 12);
  private static final int WARM = 3;

  @Test
  void fullBuild_besideTheTaggingOfTheSameText(@TempDir Path home) throws IOException {
    List<TextSource> sources = IndexCostTest.agreements(TEXTS);
    build(new IndexStore(home.resolve("warm")), sources.subList(0, WARM));
    IndexStore store = new IndexStore(home.resolve("full"));
    double full = ProcessorTime.of(() -> build(store, sources));
    assertEquals(TEXTS, store.require().texts().size());
    List<String> pieces =
        store.require().texts().values().stream()
            .flatMap(e -> BenchmarkTagger.pieces(store.load(e).text().text()).stream())
            .toList();
    BenchmarkTagger tagger = new BenchmarkTagger("tokenize,pos");
    tagger.read(pieces.subList(0, pieces.size() / WARM));
    double tagging = ProcessorTime.of(() -> tagger.read(pieces));
    System.out.println(
        String.format(
            Locale.ROOT,
            "full build: %.2f times the tagging alone (%d agreements, %.1f s beside %.1f s)",
            full / tagging,
            TEXTS,
            full / 1e9,
            tagging / 1e9));
  }

  private static void build(IndexStore store, List<TextSource> sources) {
    new Indexer(store, new StandardStages(), IndexCostTest.catalogue(sources), Progress.SILENT)
        .run(sources);
  }
}
