package org.pacta.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Known names, looked up by their first two letters, so that the time does not depend on their
 * number.
 */
final class NameTable {
  private static final int KEY = 2;
  private final Map<String, List<String>> names = new HashMap<>();

  NameTable(Collection<String> names) {
    names.forEach(this::add);
  }

  /** Adds a name; one of fewer than two letters is none. */
  void add(String name) {
    if (name.length() < KEY) {
      return;
    }
    List<String> alike = names.computeIfAbsent(name.substring(0, KEY), k -> new ArrayList<>());
    if (!alike.contains(name)) {
      alike.add(name);
      alike.sort(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    }
  }

  /** The names in a line, as whole words, in its order; of two at one place the longer. */
  List<Span> in(String line) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at + KEY <= line.length()) {
      int length = lengthAt(line, at);
      if (length > 0) {
        found.add(new Span(at, at + length));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private int lengthAt(String line, int at) {
    if (!Character.isLetterOrDigit(line.charAt(at)) || isWord(line, at - 1)) {
      return 0;
    }
    return names.getOrDefault(line.substring(at, at + KEY), List.of()).stream()
        .filter(n -> line.startsWith(n, at) && !isWord(line, at + n.length()))
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }

  private static boolean isWord(String line, int at) {
    if (at < 0 || at >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    return c == '-' || c == '_' || c < 128 && Character.isLetterOrDigit(c);
  }
}
