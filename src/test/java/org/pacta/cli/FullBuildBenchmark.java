package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.data.Trees;
import org.pacta.index.IndexStore;
import org.pacta.quality.BenchmarkTagger;
import org.pacta.quality.MeasuredTexts;
import org.pacta.quality.ProcessorTime;
import org.pacta.quality.RealTexts;

/**
 * What a full build takes: the whole mirror, all trade agreements of ToTA and all laws for
 * measuring, made one index by {@code pacta index --verbose} in a process of its own, with the heap
 * and the collector that the script gives it; beside it what CoreNLP takes only to tag the parts of
 * speech of the English of them. The processor time of the build is that of its whole process, the
 * start and the loading of the models included; that of the tagging begins when the models are
 * loaded. It takes many minutes and is no part of the build: {@code mvn test
 * -Dtest=FullBuildBenchmark}. The index is made in {@code target/full-build}, or where {@code
 * -Dpacta.benchmark.home} says; one that is there is deleted first.
 */
@Tag("benchmark")
class FullBuildBenchmark {
  private static final Path HOME =
      Path.of(System.getProperty("pacta.benchmark.home", "target/full-build"));
  private static final int MOST_MIB = 3 * 1024;
  private static final double MOST = 1.5;

  private static List<String> told = List.of();

  @BeforeAll
  static void build() throws IOException {
    List<TextSource> measured = MeasuredTexts.all();
    Trees.delete(HOME.resolve("indexes"));
    Path corpus = Files.createDirectories(HOME.resolve("corpus"));
    Path catalogue = corpus.resolve("measured.yaml");
    Files.write(catalogue, Catalogue.yaml(measured.stream().map(TextSource::entry).toList()));
    Path texts = corpus.resolve("texts");
    if (!Files.isSymbolicLink(texts)) {
      Files.createSymbolicLink(texts, RealTexts.measure().toRealPath());
    }
    Path log = HOME.resolve("index.log");
    Path report = HOME.resolve("index.json");
    long start = System.nanoTime();
    assertEquals(ExitCode.DONE, index(catalogue, report, log), () -> "see " + log);
    double minutes = (System.nanoTime() - start) / 60e9;
    told = Files.readAllLines(log, UTF_8);
    told.stream().filter(l -> l.contains(": ")).forEach(System.out::println);
    JsonNode done = new ObjectMapper().readTree(report.toFile());
    System.out.println(
        String.format(
            Locale.ROOT,
            "full build: %d texts, %d provisions, %.1f minutes",
            done.get("added").size(),
            done.get("provisions").asInt(),
            minutes));
  }

  @Test
  void memory_staysBelowThreeGibibytes() {
    long peak = told("memory at its peak: ");
    assertTrue(peak < MOST_MIB, "the peak was " + peak + " MiB");
  }

  /**
   * English alone is compared: for the Spanish and French agreements of ToTA, which stand in the
   * index as English, the tagger takes ten times as long.
   */
  @Test
  void build_besideTheTaggingOfItsEnglish() throws IOException {
    Set<String> foreign = MeasuredTexts.foreign();
    IndexStore store = new IndexStore(HOME.resolve("indexes").resolve("default"));
    List<String> english = new ArrayList<>();
    store.require().texts().values().stream()
        .filter(e -> e.language() == Language.EN && !foreign.contains(e.instrument()))
        .forEach(e -> english.addAll(BenchmarkTagger.pieces(store.load(e).text().text())));
    BenchmarkTagger tagger = new BenchmarkTagger("tokenize,pos");
    double tagging = ProcessorTime.of(() -> tagger.read(english)) / 1e9;
    long build = told("processor time: ");
    System.out.println(
        String.format(
            Locale.ROOT,
            "full build: %.2f times the tagging of its English alone (%d characters, %d s beside"
                + " %.0f s; %d agreements in other languages not tagged)",
            build / tagging,
            english.stream().mapToInt(String::length).sum(),
            build,
            tagging,
            foreign.size()));
    assertTrue(
        build / tagging < MOST, "a full build takes " + build / tagging + " times the tagging");
  }

  private static long told(String what) {
    return told.stream()
        .filter(l -> l.startsWith(what))
        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /** The exit code of a run whose report and log go to files. */
  private static int index(Path catalogue, Path report, Path log) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx3g",
            "-XX:+UseParallelGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            "-classpath",
            System.getProperty("java.class.path"),
            Pacta.class.getName(),
            "index",
            "--verbose",
            "--format=json",
            "--home=" + HOME,
            "--mirror=" + RealTexts.mirror(),
            "--catalogue=" + catalogue);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(report.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
