package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.extract.Extractor;
import org.pacta.quality.BenchmarkTagger;
import org.pacta.quality.ProcessorTime;
import org.pacta.quality.RealTexts;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/**
 * The norms of trade agreements and of Chinese laws beside what CoreNLP takes to tag and parse the
 * English of them: processor time of the whole process, warm, in one run. It takes minutes and is
 * no part of the build: {@code mvn test -Dtest=NormBenchmark}; {@code -Dpacta.benchmark.share=N}
 * takes every Nth text, 1 all of them.
 */
@Tag("benchmark")
class NormBenchmark {
  private static final int SHARE = Integer.getInteger("pacta.benchmark.share", 20);
  private static final double LEAST = 10;

  @Test
  void norms_besideTaggingAndParsing() throws IOException {
    List<InstrumentText> english = texts("tota/xml", ".xml", Language.EN);
    List<InstrumentText> chinese = texts("prc-laws", ".md", Language.ZH);
    List<String> pieces =
        english.stream().flatMap(t -> BenchmarkTagger.pieces(t.text()).stream()).toList();
    NormTagger tagger = new NormTagger(Topics.builtin()::tag);
    norms(tagger, english.subList(0, 1 + english.size() / 4));
    norms(tagger, chinese.subList(0, 1 + chinese.size() / 4));
    double norms =
        ProcessorTime.of(
            () -> {
              norms(tagger, english);
              norms(tagger, chinese);
            });
    BenchmarkTagger parser = new BenchmarkTagger("tokenize,ssplit,pos,lemma,depparse");
    parser.read(pieces.subList(0, 1 + pieces.size() / 20));
    double parsing = ProcessorTime.of(() -> parser.read(pieces));
    System.out.println(
        String.format(
            Locale.ROOT,
            "norms: %.1f times as fast as tagging and parsing the English (%d agreements, %d laws,"
                + " %.1f s beside %.1f s)",
            parsing / norms,
            english.size(),
            chinese.size(),
            norms / 1e9,
            parsing / 1e9));
    assertTrue(parsing / norms >= LEAST, () -> "only " + parsing / norms + " times as fast");
  }

  private static void norms(NormTagger tagger, List<InstrumentText> texts) {
    texts.parallelStream().forEach(tagger::tag);
  }

  private static List<InstrumentText> texts(String folder, String ending, Language language)
      throws IOException {
    Extractor extractor = new Extractor();
    StructureParser parser = new StructureParser();
    try (Stream<Path> all = Files.walk(RealTexts.measure().resolve(folder))) {
      List<Path> files =
          all.filter(f -> f.toString().endsWith(ending) && !f.endsWith("_index.md"))
              .sorted()
              .toList();
      List<InstrumentText> texts = new ArrayList<>();
      for (int i = 0; i < files.size(); i += SHARE) {
        String name = String.valueOf(files.get(i).getFileName());
        texts.add(
            parser.parse(
                "text-" + i, language, name, List.of(extractor.extract(files.get(i), name))));
      }
      return texts;
    }
  }
}
