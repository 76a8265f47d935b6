package org.pacta.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the characters behind bytes: byte order mark, strict UTF-8, UTF-16, then whichever of
 * GB18030, Big5, windows-1252 and Mac Roman gives the most plausible text.
 */
final class CharsetGuess {
  private static final List<Charset> LEGACY =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("x-MacRoman"),
          Charset.forName("GB18030"),
          Charset.forName("Big5"));

  private CharsetGuess() {}

  /** The text, where nothing declares its encoding. */
  static String decode(byte[] bytes) {
    return byMark(bytes)
        .or(() -> strict(bytes, StandardCharsets.UTF_8))
        .or(() -> utf16(bytes))
        .orElseGet(() -> legacy(bytes));
  }

  /** The text, where the document declares {@code charset}; a wrong declaration is overruled. */
  static String decode(byte[] bytes, String charset) {
    return byMark(bytes)
        .or(() -> named(charset).flatMap(c -> strict(bytes, c)))
        .orElseGet(() -> decode(bytes));
  }

  private static Optional<String> byMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** GB2312 and GBK are parts of GB18030, and files that claim the former often use the latter. */
  private static Optional<Charset> named(String charset) {
    if (charset.matches("gb2312|gbk|gb_2312-80|x-gbk")) {
      return Optional.of(Charset.forName("GB18030"));
    }
    try {
      return charset.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(charset));
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark: text in which every second byte of line ends and spaces is zero. */
  private static Optional<String> utf16(byte[] bytes) {
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .flatMap(charset -> strict(bytes, charset).stream())
        .filter(text -> Plausibility.of(text) > Plausibility.LIKELY)
        .max(Comparator.comparingDouble(Plausibility::of));
  }

  private static String legacy(byte[] bytes) {
    return LEGACY.stream()
        .flatMap(charset -> strict(bytes, charset).stream())
        .max(Comparator.comparingDouble(Plausibility::of))
        .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }
}
