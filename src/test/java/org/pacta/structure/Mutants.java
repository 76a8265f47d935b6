package org.pacta.structure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils sources as scanners, converters and ill will do. */
final class Mutants {
  private static final int LONGEST_RUN = 3_000;
  private static final List<String> RUNS =
      List.of(
          "(a)", "(i) ", "1. ", "第一条", "（一）", "“", "\"", "[1] ", "(", "《", ".", " ", "\n", "9",
          "x");
  private static final List<String> ODD_NUMBERS =
      List.of(
          "Article 0: Nothing",
          "Article 99999999999: Much",
          "Article 1.2.3.4.5.6: Deep",
          "Article IIII: Odd",
          "Article 1bisterquater",
          "第〇条 无",
          "第一百千万亿条 奇",
          "第零零一条之之二",
          "(a)(1)(A)(i)(I)(aa) words",
          "10. 9. 8. (zz) (mmmm)",
          "١. ٢. ３．４",
          "§§ 1-9-8.7.6 ff",
          "[999] [0] [1][1]",
          "Annex -- : ()",
          "CHAPTER XLIIIIV");

  private Mutants() {}

  /** A text with one to six faults. */
  static String text(String source, Random random) {
    String mutant = source;
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      mutant = fault(mutant, random);
    }
    return mutant;
  }

  private static String fault(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = at + random.nextInt(text.length() - at + 1);
    String before = text.substring(0, at);
    String part = text.substring(at, to);
    String after = text.substring(to);
    return switch (random.nextInt(8)) {
      case 0 -> before + after;
      case 1 -> before + part + part.substring(0, Math.min(part.length(), LONGEST_RUN)) + after;
      case 2 -> after.substring(0, Math.min(after.length(), LONGEST_RUN)) + before + part;
      case 3 -> before + run(random) + part + after;
      case 4 -> before + "\n" + oneOf(ODD_NUMBERS, random) + "\n" + part + after;
      case 5 -> before + anyUnits(random) + part + after;
      case 6 -> before + part.replace('\n', ' ') + after;
      default -> before + part.replace(". ", ".\n").replace("。", "。\n") + after;
    };
  }

  private static String run(Random random) {
    String piece = oneOf(RUNS, random);
    return piece.repeat(1 + random.nextInt(LONGEST_RUN / piece.length()));
  }

  /** Any UTF-16 units, halves of pairs and characters that mean nothing among them. */
  private static String anyUnits(Random random) {
    StringBuilder units = new StringBuilder();
    for (int n = random.nextInt(60); n > 0; n--) {
      units.append((char) random.nextInt(0x10000));
    }
    return units.toString();
  }

  /** Bytes with one to six faults. */
  static byte[] bytes(byte[] source, Random random) {
    byte[] mutant = source.clone();
    for (int n = random.nextInt(6); n > 0; n--) {
      int at = random.nextInt(mutant.length);
      int length = Math.min(mutant.length - at, 1 + random.nextInt(40));
      int from = random.nextInt(mutant.length - length + 1);
      if (random.nextBoolean()) {
        System.arraycopy(mutant.clone(), from, mutant, at, length);
      } else {
        mutant[at] = (byte) random.nextInt(256);
      }
    }
    return random.nextInt(4) == 0 ? cut(mutant, random) : mutant;
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
  }

  /** Bytes of a text with faults of both kinds. */
  static byte[] bytes(String source, Random random) {
    return bytes(text(source, random).concat(" ").getBytes(StandardCharsets.UTF_8), random);
  }

  static <T> T oneOf(List<T> choice, Random random) {
    return choice.get(random.nextInt(choice.size()));
  }
}
