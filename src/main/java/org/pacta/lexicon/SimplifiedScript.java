package org.pacta.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.pacta.data.DataException;

/**
 * Folds traditional Chinese characters to simplified ones, character by character, so that offsets
 * stay. The table follows the transform Traditional-Simplified of Unicode CLDR.
 */
public final class SimplifiedScript {
  private static final String TABLE = "simplified-script.txt";

  private SimplifiedScript() {}

  private static final class Table {
    static final char[] FOLDED = read();

    private static char[] read() {
      String[] lines = lines();
      if (lines.length < 2 || lines[0].length() != lines[1].length()) {
        throw new DataException(TABLE, 1, "two lines of equal length expected");
      }
      char[] folded = new char[Character.MAX_VALUE + 1];
      for (int c = 0; c < folded.length; c++) {
        folded[c] = (char) c;
      }
      for (int i = 0; i < lines[0].length(); i++) {
        folded[lines[0].charAt(i)] = lines[1].charAt(i);
      }
      return folded;
    }

    private static String[] lines() {
      try (InputStream in = SimplifiedScript.class.getResourceAsStream(TABLE)) {
        if (in == null) {
          throw new DataException(TABLE, 0, "not part of the program");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      } catch (IOException e) {
        throw new DataException(TABLE, 0, "cannot be read: " + e.getMessage());
      }
    }
  }

  /** The text in simplified script; of the same length. */
  public static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Table.FOLDED[chars[i]];
    }
    return new String(chars);
  }
}
