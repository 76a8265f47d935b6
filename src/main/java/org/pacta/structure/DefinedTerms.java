package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trie of terms, to find the longest one at a place in time that does not depend on their number.
 */
final class DefinedTerms {
  private final Node root = new Node();

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final List<Definition> ends = new ArrayList<>();
  }

  /**
   * A term found.
   *
   * @param definitions all definitions of it
   * @param end one past its last character
   */
  record Hit(List<Definition> definitions, int end) {}

  void add(Definition definition) {
    Node node = root;
    for (char c : definition.term().toCharArray()) {
      node = node.next.computeIfAbsent(Character.toLowerCase(c), k -> new Node());
    }
    node.ends.add(definition);
  }

  /**
   * The longest term that begins at a place; empty where none does. A term in Latin letters ends
   * with a word, of which it may be the singular; capitals of a term must stand in the text too.
   */
  Optional<Hit> at(String text, int from) {
    Node node = root;
    Optional<Hit> longest = Optional.empty();
    for (int i = from; i < text.length(); i++) {
      Node next = node.next.get(Character.toLowerCase(text.charAt(i)));
      if (next == null) {
        return longest;
      }
      node = next;
      int end = wordEnd(text, i + 1);
      String words = text.substring(from, i + 1);
      List<Definition> fitting =
          end < 0 ? List.of() : node.ends.stream().filter(d -> fits(d.term(), words)).toList();
      if (!fitting.isEmpty()) {
        longest = Optional.of(new Hit(fitting, end));
      }
    }
    return longest;
  }

  private static boolean fits(String term, String words) {
    for (int i = 0; i < term.length(); i++) {
      if (Character.isUpperCase(term.charAt(i)) && !Character.isUpperCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the word ends, an s of the plural included; below 0 inside a word. */
  private static int wordEnd(String text, int at) {
    if (!isLatin(text, at) || !isLatin(text, at - 1)) {
      return at;
    }
    return text.charAt(at) == 's' && !isLatin(text, at + 1) ? at + 1 : -1;
  }

  /** Whether a letter or digit of a spaced script stands at the place. */
  static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && !Character.isIdeographic(text.charAt(at));
  }
}
