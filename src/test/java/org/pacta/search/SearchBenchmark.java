package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.data.Tsv;
import org.pacta.index.Fields;
import org.pacta.index.IndexStore;
import org.pacta.index.Indexer;
import org.pacta.index.Progress;
import org.pacta.index.StandardStages;
import org.pacta.quality.MeasuredTexts;
import org.pacta.quality.RealTexts;

/**
 * How long a search takes on an index of all trade agreements of ToTA and all laws for measuring.
 * The index is made in {@code target/benchmark}, or where {@code -Dpacta.benchmark.home} says,
 * which takes minutes; once made it is taken as it is. It is no part of the build: {@code mvn
 * -DskipTests package}, then {@code mvn test -Dtest=SearchBenchmark -Dtest.heap=3g}. The clock on
 * the wall counts, so nothing else should run.
 */
@Tag("benchmark")
class SearchBenchmark {
  private static final Path HOME =
      Path.of(System.getProperty("pacta.benchmark.home", "target/benchmark"));
  private static final Path PROGRAM = Path.of("target", "pacta");
  private static final String QUERY = "location of computing facilities";
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 10;
  private static final int STARTS = 9;

  private static IndexStore store = new IndexStore(HOME);

  @BeforeAll
  static void index() throws IOException {
    List<TextSource> sources = MeasuredTexts.all();
    store = new IndexStore(HOME.resolve("indexes").resolve("default"));
    Catalogue catalogue =
        Catalogue.builder()
            .add(Catalogue.builtin())
            .add(Catalogue.of(sources.stream().map(TextSource::entry).toList()))
            .build();
    new Indexer(store, new StandardStages(), catalogue, Progress.SILENT).run(sources);
    assertEquals(sources.size(), store.require().texts().size());
  }

  @Test
  void warmQuery_takesMilliseconds() throws IOException {
    requireProgram();
    List<String> queries =
        Tsv.read(RealTexts.gold().resolve("queries.tsv")).stream()
            .map(row -> row.getOrDefault("query", ""))
            .toList();
    List<String> all =
        Collections.nCopies(WARM_UP + ROUNDS, queries).stream().flatMap(List::stream).toList();
    Path batch = Files.write(HOME.resolve("queries.txt"), all);
    Path answers = HOME.resolve("answers.json");
    start(pacta("--batch", batch.toString(), "--format", "json"), Redirect.to(answers.toFile()));
    JsonNode results = new ObjectMapper().readTree(answers.toFile());
    assertEquals(all.size(), results.size());
    List<Double> times = new ArrayList<>();
    for (int i = WARM_UP * queries.size(); i < all.size(); i++) {
      JsonNode result = results.get(i);
      assertTrue(result.get("total").asInt() > 0, all.get(i));
      times.add(result.get("took_ms").asDouble());
    }
    double median = quantile(times, 0.5);
    double slow = quantile(times, 0.99);
    tell("warm search, median of " + times.size(), median);
    tell("warm search, 99th percentile", slow);
    assertTrue(median < 10, "the median is " + median + " ms");
    assertTrue(slow < 50, "the 99th percentile is " + slow + " ms");
  }

  @Test
  void coldSearch_takesLittleMoreThanABareJvmWithLucene() throws IOException {
    requireProgram();
    List<String> pacta = pacta(QUERY);
    List<String> noArchive = java(flags(), search());
    List<String> bare = java(List.of(), bare());
    List<String> bareSameFlags = java(flags(), bare());
    start(pacta);
    List<List<String>> commands = List.of(pacta, bare, bareSameFlags, noArchive);
    List<List<Double>> times = List.of(list(), list(), list(), list());
    for (int i = 0; i < STARTS; i++) {
      for (int c = 0; c < commands.size(); c++) {
        times.get(c).add(start(commands.get(c)));
      }
    }
    List<Double> medians = times.stream().map(t -> quantile(t, 0.5)).toList();
    tell("cold pacta search", medians.get(0));
    tell("bare JVM", medians.get(1));
    tell("bare JVM with the options of pacta", medians.get(2));
    tell("cold pacta search without the archive of its classes", medians.get(3));
    double ratio = medians.get(0) / medians.get(1);
    assertTrue(ratio <= 2, "a cold search takes " + ratio + " times a bare JVM");
  }

  private static void requireProgram() {
    assumeTrue(Files.isDirectory(PROGRAM), "mvn -DskipTests package makes the program first");
  }

  private static List<String> pacta(String... arguments) {
    List<String> command = new ArrayList<>(List.of("./pacta", "search", "--home", HOME.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The options with which the script starts short commands, without the archive of classes. */
  private static List<String> flags() {
    return List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }

  private static List<String> search() {
    return List.of(
        PROGRAM.resolve("pacta.jar") + File.pathSeparator + PROGRAM.resolve("lib") + "/*",
        "org.pacta.cli.Pacta",
        "search",
        QUERY,
        "--home",
        HOME.toString());
  }

  private static List<String> bare() {
    return List.of(
        Path.of("target", "test-classes") + File.pathSeparator + PROGRAM.resolve("lib") + "/*",
        BareSearch.class.getName(),
        store.lucene(store.require()).toString(),
        Fields.folded(Language.EN),
        QUERY);
  }

  private static List<String> java(List<String> flags, List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(flags);
    command.add("-classpath");
    command.addAll(program);
    return command;
  }

  /** Milliseconds from the start of a process to its end. */
  private static double start(List<String> command) throws IOException {
    return start(command, Redirect.DISCARD);
  }

  private static double start(List<String> command, Redirect output) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectOutput(output).redirectError(Redirect.DISCARD).start();
    try {
      assertEquals(0, process.waitFor(), String.join(" ", command));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static List<Double> list() {
    return new ArrayList<>();
  }

  private static double quantile(List<Double> times, double share) {
    double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  }

  private static void tell(String what, double milliseconds) {
    System.out.println(String.format(Locale.ROOT, "%s: %.1f ms", what, milliseconds));
  }
}
