package org.pacta.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a character stands for where fonts and editors write another one: radicals for ideographs,
 * ligatures for letters, spaces of many widths, marks without width.
 */
final class Characters {
  private static final Map<Character, Character> RADICALS = radicals();

  /** Where a word may be broken; at the end of a line, where it was. */
  static final char SOFT_HYPHEN = '\u00AD';

  private Characters() {}

  /** The same text in plain characters; line breaks and tabs and soft hyphens stay. */
  static String clean(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      clean(raw.charAt(i), out);
    }
    return out.toString();
  }

  /** White space that carries no meaning; the ideographic space is kept as a character. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Whether no space is written before and after the character. */
  static boolean isChinese(char c) {
    return Character.isIdeographic(c)
        || (c >= '\u3000' && c <= '\u303F')
        || (c >= '\uFF01' && c <= '\uFF60');
  }

  private static void clean(char c, StringBuilder out) {
    if (c < 0x80) {
      if (c >= ' ' || isSpace(c)) {
        out.append(c);
      }
    } else if (Character.getType(c) == Character.SPACE_SEPARATOR && c != '\u3000') {
      out.append(' ');
    } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
      out.append('\n');
    } else if (!isWithoutWidth(c)) {
      appendPlain(c, out);
    }
  }

  private static boolean isWithoutWidth(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }

  private static void appendPlain(char c, StringBuilder out) {
    if (c >= '\u2E80' && c <= '\u2EFF') {
      out.append(RADICALS.getOrDefault(c, c).charValue());
    } else if (isCompatibility(c)) {
      out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    } else {
      out.append(c);
    }
  }

  private static boolean isCompatibility(char c) {
    return (c >= '\u2F00' && c <= '\u2FDF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFB00' && c <= '\uFB06');
  }

  private static Map<Character, Character> radicals() {
    Map<Character, Character> table = new HashMap<>();
    try (InputStream in = Characters.class.getResourceAsStream("radicals.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> table.put(line.charAt(0), line.charAt(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }
}
