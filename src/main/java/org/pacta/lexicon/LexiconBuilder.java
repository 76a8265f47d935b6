package org.pacta.lexicon;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pacta.data.Gzip;

/**
 * Learns the word translations that ship as {@code learned-lexicon.tsv.gz}. Usage: {@code
 * LexiconBuilder FOLDER FILE}, where FOLDER holds the bilingual collections. The same collections
 * give the same bytes.
 */
public final class LexiconBuilder {
  private static final int ITERATIONS = 4;
  private static final int FEWEST_TEXTS = 4;
  private static final int MOST_PAIRS = 320;
  private static final int MOST_STEMS = 160;
  private static final double LEAST_PROBABILITY = 0.03;

  private LexiconBuilder() {}

  /** Learns and writes; see the class. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: LexiconBuilder FOLDER FILE");
    }
    write(learn(ParallelTexts.read(Path.of(args[0]))), Path.of(args[1]));
  }

  /** Learns P(English stem | Chinese pair of characters) from the pairs of text. */
  static LearnedLexicon learn(List<ParallelPair> pairs) {
    Vocabulary zh = new Vocabulary();
    Vocabulary en = new Vocabulary();
    List<List<String>> zhTexts = new ArrayList<>();
    List<List<String>> enTexts = new ArrayList<>();
    for (ParallelPair pair : pairs) {
      List<String> z = distinct(ChineseBigrams.of(pair.zh()));
      List<String> e = distinct(EnglishWords.subjectStems(pair.en()));
      if (!z.isEmpty() && !e.isEmpty() && z.size() <= MOST_PAIRS && e.size() <= MOST_STEMS) {
        zhTexts.add(zh.count(z));
        enTexts.add(en.count(e));
      }
    }
    List<int[]> left = zh.numbers(zhTexts);
    List<int[]> right = en.numbers(enTexts);
    ModelOne model = ModelOne.train(left, right, zh.size(), en.size(), ITERATIONS);
    return lexicon(zh.words(), en.words(), model);
  }

  private static List<String> distinct(List<String> words) {
    return List.copyOf(new TreeSet<>(words));
  }

  private static LearnedLexicon lexicon(List<String> zh, List<String> en, ModelOne model) {
    SequencedMap<String, List<LearnedLexicon.Translation>> rows = new TreeMap<>();
    for (int z = 0; z < zh.size(); z++) {
      List<LearnedLexicon.Translation> row = new ArrayList<>();
      for (int e : model.candidates(z)) {
        double p = model.probability(z, e);
        if (p >= LEAST_PROBABILITY) {
          row.add(new LearnedLexicon.Translation(en.get(e), p));
        }
      }
      if (!row.isEmpty()) {
        rows.put(zh.get(z), row);
      }
    }
    return LearnedLexicon.of(rows);
  }

  private static void write(LearnedLexicon lexicon, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Gzip gzip = new Gzip(out);
        Writer writer = new OutputStreamWriter(gzip, StandardCharsets.UTF_8)) {
      lexicon.write(writer);
    }
  }

  /**
   * The words of one language that occur in enough texts, numbered in the order of the alphabet.
   */
  private static final class Vocabulary {
    private final Map<String, Integer> counts = new TreeMap<>();
    private List<String> words = List.of();

    List<String> count(List<String> text) {
      text.forEach(w -> counts.merge(w, 1, Integer::sum));
      return text;
    }

    List<int[]> numbers(List<List<String>> texts) {
      words =
          counts.entrySet().stream()
              .filter(e -> e.getValue() >= FEWEST_TEXTS)
              .map(Map.Entry::getKey)
              .toList();
      Map<String, Integer> number = new HashMap<>();
      words.forEach(w -> number.put(w, number.size()));
      return texts.stream()
          .map(t -> t.stream().filter(number::containsKey).mapToInt(number::get).toArray())
          .toList();
    }

    int size() {
      return words.size();
    }

    List<String> words() {
      return words;
    }
  }
}
