package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;

/**
 * How long the structure of trade agreements takes, as a multiple of the time in which Tika reads
 * the same bytes to text and they are hashed: processor time of one thread, both warm, in one run,
 * so that neither the machine nor its load tells. Every tenth file is taken; {@code
 * -Dpacta.measure.all=true} takes all.
 */
class ThroughputTest {
  private static final int SAMPLED = Boolean.getBoolean("pacta.measure.all") ? 1 : 10;
  private static final double MOST = 6;
  private static final int ROUNDS = 3;
  private static final StructureParser PARSER = new StructureParser();
  private static final AutoDetectParser TIKA = new AutoDetectParser();

  @Test
  @Tag("real-text")
  void structureOfTradeAgreements_costsAFewTimesTheirReading() throws Exception {
    List<Path> files = sample();
    List<Extract> extracts = extracts(files);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long reading = readAll(files);
      long parsing = parseAll(extracts);
      best = Math.min(best, (double) parsing / reading);
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "structure of %d agreements: %.1f times their reading",
            files.size(),
            best));
    assertTrue(best <= MOST, "structure takes " + best + " times the reading");
  }

  private static List<Path> sample() throws IOException {
    try (var all = Files.walk(RealTexts.measure().resolve("tota/xml"))) {
      List<Path> files = all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
      List<Path> sample = new ArrayList<>();
      for (int i = 0; i < files.size(); i += SAMPLED) {
        sample.add(files.get(i));
      }
      return sample;
    }
  }

  private static List<Extract> extracts(List<Path> files) {
    Extractor extractor = new Extractor();
    return files.stream().map(f -> extractor.extract(f, "agreement")).toList();
  }

  private static long readAll(List<Path> files) throws Exception {
    long from = processorTime();
    int characters = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      characters += MessageDigest.getInstance("SHA-256").digest(bytes).length;
      BodyContentHandler text = new BodyContentHandler(-1);
      TIKA.parse(new ByteArrayInputStream(bytes), text, new Metadata(), new ParseContext());
      characters += text.toString().length();
    }
    assertTrue(characters > 0);
    return processorTime() - from;
  }

  private static long parseAll(List<Extract> extracts) {
    long from = processorTime();
    for (Extract extract : extracts) {
      assertTrue(!PARSER.parse("a", Language.EN, "A", List.of(extract)).provisions().isEmpty());
    }
    return processorTime() - from;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
