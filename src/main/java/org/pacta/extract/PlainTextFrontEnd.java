package org.pacta.extract;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Plain text in any encoding, with line ends of any system. Form feeds part paragraphs. */
final class PlainTextFrontEnd implements FrontEnd {
  private static final double MOST_CONTROLS = 0.01;

  @Override
  public void read(Source source, Blocks blocks) {
    List<String> lines = lines(source).toList();
    BitSet begins = FirstLineIndents.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (begins.get(i)) {
        blocks.gap();
      }
      add(lines.get(i), blocks);
    }
  }

  /** The lines of the text, without their ends. */
  static Stream<String> lines(Source source) {
    String text = CharsetGuess.decode(source.bytes());
    if (isBinary(text)) {
      throw source.refusal("is not text: it holds binary data");
    }
    return text.replace("\f", "\n\n").lines();
  }

  private static void add(String line, Blocks blocks) {
    if (line.isBlank()) {
      blocks.gap();
    } else {
      blocks.line(line);
    }
  }

  private static boolean isBinary(String text) {
    long odd = text.chars().filter(PlainTextFrontEnd::isOdd).count();
    return odd > text.length() * MOST_CONTROLS;
  }

  private static boolean isOdd(int c) {
    boolean control = c < ' ' && !Characters.isSpace((char) c);
    return control || c == 0x7F || (c >= 0x80 && c < 0xA0 && c != 0x85) || c == 0xFFFD;
  }
}
