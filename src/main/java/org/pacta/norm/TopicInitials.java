package org.pacta.norm;

import org.pacta.norm.TopicPattern.Element;
import org.pacta.norm.TopicPattern.Gap;
import org.pacta.norm.TopicPattern.Group;
import org.pacta.norm.TopicPattern.Sequence;
import org.pacta.norm.TopicPattern.Word;

/**
 * The letters and digits with which a match of a pattern can begin.
 *
 * @param mask a bit for each of a to z, then of 0 to 9
 */
record TopicInitials(long mask) {
  private static final long ALL = (1L << 36) - 1;

  /** For patterns that may begin at any character, as in Chinese. */
  static final TopicInitials ANYWHERE = new TopicInitials(-1);

  static TopicInitials of(Sequence sequence) {
    return new TopicInitials(mask(sequence));
  }

  /** The next beginning of a word with one of the letters, from a place on; -1 where none is. */
  int next(String folded, int from) {
    boolean inWord = from > 0 && bit(folded.charAt(from - 1)) != 0;
    for (int i = from; i < folded.length(); i++) {
      long bit = bit(folded.charAt(i));
      if (bit != 0 && !inWord && (mask & bit) != 0) {
        return i;
      }
      inWord = bit != 0;
    }
    return -1;
  }

  private static long mask(Sequence sequence) {
    long mask = 0;
    for (Element element : sequence.elements()) {
      switch (element) {
        case Gap g -> {
          return ALL;
        }
        case Word w -> {
          return mask | first(w.text());
        }
        case Group g -> {
          mask |= g.choices().stream().mapToLong(TopicInitials::mask).reduce(0, (a, b) -> a | b);
          if (!g.optional()) {
            return mask;
          }
        }
      }
    }
    return ALL;
  }

  private static long first(String word) {
    long bit = bit(word.charAt(0));
    return bit == 0 ? ALL : bit;
  }

  private static long bit(char c) {
    if (c >= 'a' && c <= 'z') {
      return 1L << (c - 'a');
    }
    return c >= '0' && c <= '9' ? 1L << (26 + c - '0') : 0;
  }
}
