package org.pacta.norm;

import java.util.Arrays;
import org.pacta.structure.Span;

/**
 * A sentence without its brackets and with the way back: every character knows its place in the
 * sentence as printed.
 */
final class Surface {
  private final String text;
  private final int[] places;
  private final int end;

  private Surface(String text, int[] places, int end) {
    this.text = text;
    this.places = places;
    this.end = end;
  }

  /**
   * Leaves out what stands between brackets, brackets included. An opening one that is never closed
   * stays, and so does a closing one that was never opened.
   *
   * @param open the opening brackets, any of which a closing one may close
   */
  static Surface of(String sentence, String open, String close) {
    boolean[] left = bracketed(sentence, open, close);
    StringBuilder text = new StringBuilder(sentence.length());
    int[] places = new int[sentence.length()];
    for (int i = 0; i < sentence.length(); i++) {
      if (!left[i]) {
        places[text.length()] = i;
        text.append(sentence.charAt(i));
      }
    }
    return new Surface(text.toString(), places, sentence.length());
  }

  private static boolean[] bracketed(String sentence, String open, String close) {
    boolean[] inside = new boolean[sentence.length()];
    int depth = 0;
    int from = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (open.indexOf(c) >= 0) {
        from = depth == 0 ? i : from;
        depth++;
      } else if (close.indexOf(c) >= 0 && depth > 0) {
        depth--;
        if (depth == 0) {
          Arrays.fill(inside, from, i + 1, true);
        }
      }
    }
    return inside;
  }

  /** The words that the rules read. */
  String text() {
    return text;
  }

  /** The place in the sentence of a place in the words. */
  int source(int place) {
    return place < text.length() ? places[place] : end;
  }

  /** The place in the sentence of a stretch of the words, brackets inside it included. */
  Span source(int from, int to) {
    int start = source(from);
    return new Span(start, to > from ? source(to - 1) + 1 : start);
  }
}
