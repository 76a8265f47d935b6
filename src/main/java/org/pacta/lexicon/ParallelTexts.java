package org.pacta.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.pacta.data.DataException;

/** Reads the bilingual collections from which the lexicon is learned. */
final class ParallelTexts {
  private ParallelTexts() {}

  /** All pairs below the folder, in a fixed order. */
  static List<ParallelPair> read(Path folder) {
    List<ParallelPair> pairs = new ArrayList<>();
    try {
      statutes(folder.resolve("tw-moj.zh-en.articles.tsv.gz"), pairs);
      compliance(folder.resolve("ms-compliance.zh-en.tsv"), pairs);
      treaties(folder.resolve("un-treaties"), pairs);
    } catch (IOException | UncheckedIOException e) {
      throw new DataException(folder.toString(), 0, "cannot be read: " + e.getMessage());
    }
    return pairs;
  }

  private static void statutes(Path file, List<ParallelPair> pairs) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      in.lines().skip(1).map(l -> l.split("\t", -1)).forEach(c -> addStatute(c, pairs));
    }
  }

  private static void addStatute(String[] columns, List<ParallelPair> pairs) {
    // Where the dates differ the translation follows another version of the article.
    if (columns.length >= 8 && columns[4].equals(columns[5])) {
      pairs.add(new ParallelPair("tw-moj", columns[6], columns[7]));
    }
  }

  private static void compliance(Path file, List<ParallelPair> pairs) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .skip(1)
          .map(l -> l.split("\t", -1))
          .filter(c -> c.length >= 4)
          .forEach(c -> pairs.add(new ParallelPair("ms-compliance", c[2], c[3])));
    }
  }

  private static void treaties(Path folder, List<ParallelPair> pairs) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      collect(new ObjectMapper().readTree(file.toFile()), pairs);
    }
  }

  private static void collect(JsonNode node, List<ParallelPair> pairs) {
    if (node.hasNonNull("content_zh") && node.hasNonNull("content_en")) {
      String zh = node.get("content_zh").asText();
      pairs.add(new ParallelPair("un-treaties", zh, node.get("content_en").asText()));
      return;
    }
    node.forEach(child -> collect(child, pairs));
  }
}
