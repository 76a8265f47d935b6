package org.pacta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Multiplies a corpus: each copy of a text has its markup, its numbers and its short words, and
 * every tenth of its longer words is another one, made up by chance, so that no two copies share
 * many sentences while the structure stays.
 */
final class AlteredCopies {
  private static final Pattern WORD = Pattern.compile("(?<![<&/\\w])[a-z]{6,}(?![\\w=;>])");
  private static final int ONE_IN = 10;
  private static final String LETTERS = "abcdefghiklmnoprstuvw";

  private AlteredCopies() {}

  /** Writes copies of the files into a folder; the same seed gives the same copies. */
  static List<Path> write(List<Path> files, int times, Path folder, long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> copies = new ArrayList<>();
    for (int copy = 0; copy < times; copy++) {
      for (Path file : files) {
        Path to = folder.resolve("copy-" + copy + "-" + file.getFileName());
        copies.add(Files.writeString(to, altered(Files.readString(file, UTF_8), random)));
      }
    }
    return copies;
  }

  private static String altered(String text, Random random) {
    Matcher words = WORD.matcher(text);
    return words.replaceAll(
        w -> random.nextInt(ONE_IN) == 0 ? word(w.group().length(), random) : w.group());
  }

  private static String word(int length, Random random) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
