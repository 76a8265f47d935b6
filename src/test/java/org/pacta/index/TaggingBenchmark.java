package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.TextSource;

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

  /** Characters that are tagged at once: all of a long agreement would fill the memory. */
  private static final int PIECE = 20_000;

  @Test
  void fullBuild_besideTheTaggingOfTheSameText(@TempDir Path home) throws IOException {
    List<TextSource> sources = IndexCostTest.agreements(TEXTS);
    build(new IndexStore(home.resolve("warm")), sources.subList(0, WARM));
    IndexStore store = new IndexStore(home.resolve("full"));
    double full = IndexCostTest.cost(() -> build(store, sources));
    assertEquals(TEXTS, store.require().texts().size());
    List<String> pieces =
        store.require().texts().values().stream()
            .flatMap(e -> pieces(store.load(e).text().text()).stream())
            .toList();
    StanfordCoreNLP tagger = tagger();
    tag(tagger, pieces.subList(0, pieces.size() / WARM));
    double tagging = IndexCostTest.cost(() -> tag(tagger, pieces));
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

  private static StanfordCoreNLP tagger() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    return new StanfordCoreNLP(properties);
  }

  private static void tag(StanfordCoreNLP tagger, List<String> pieces) {
    pieces.parallelStream().forEach(p -> tagger.annotate(new CoreDocument(p)));
  }

  /** The text in pieces that end with a line. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', Math.min(from + PIECE, text.length()));
      int to = end < 0 ? text.length() : end + 1;
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
