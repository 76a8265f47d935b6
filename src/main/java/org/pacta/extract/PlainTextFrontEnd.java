package org.pacta.extract;

import java.util.stream.Stream;

/** Plain text in any encoding, with line ends of any system. Form feeds part paragraphs. */
final class PlainTextFrontEnd implements FrontEnd {
  private static final double MOST_CONTROLS = 0.01;

  @Override
  public void read(Source source, Blocks blocks) {
    lines(source).forEach(line -> add(line, blocks));
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
