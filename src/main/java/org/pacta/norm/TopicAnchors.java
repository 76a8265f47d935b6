package org.pacta.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.corpus.Language;

/**
 * Finds the patterns that a text can have at all: each is filed under words (English) or pairs of
 * characters (Chinese) without which it cannot match, so that few of them are tried on a text.
 */
final class TopicAnchors<T> {
  private static final int SHORTEST_PREFIX = 3;
  private static final String PREFIX_MARK = "*";

  /** Words whose keys are kept: more than the vocabulary of all treaties, less than the memory. */
  private static final int MOST_WORDS = 200_000;

  private final Language language;
  private final Map<String, List<Filed<T>>> filed = new HashMap<>();
  private final List<T> always = new ArrayList<>();

  /** All keys that any value needs. */
  private final Set<String> known = new HashSet<>();

  /** The known keys of a word; texts use the same words again and again. */
  private final Map<String, List<String>> keysOfWord = new ConcurrentHashMap<>();

  /** A value and what a text needs for it: one key of each set. */
  private record Filed<T>(T value, List<Set<String>> needs) {
    boolean allowedBy(Set<String> keys) {
      return needs.stream().noneMatch(n -> Collections.disjoint(n, keys));
    }
  }

  TopicAnchors(Language language) {
    this.language = language;
  }

  /** Files a value under the anchors of its pattern; of each set a text has one key at least. */
  void add(List<Set<String>> anchors, T value) {
    Optional<Set<String>> rarest =
        anchors.stream().max(Comparator.comparingInt(TopicAnchors::rarity));
    if (rarest.isEmpty()) {
      always.add(value);
      return;
    }
    List<Set<String>> rest = anchors.stream().filter(a -> a != rarest.get()).toList();
    anchors.forEach(known::addAll);
    Filed<T> entry = new Filed<>(value, rest);
    rarest.get().forEach(a -> filed.computeIfAbsent(a, k -> new ArrayList<>()).add(entry));
  }

  /** The values whose anchors stand in a folded text, and those without anchors. */
  Set<T> candidates(String folded) {
    Set<T> found = new LinkedHashSet<>(always);
    Set<String> keys = language == Language.EN ? wordKeys(folded) : pairKeys(folded);
    for (String key : keys) {
      for (Filed<T> entry : filed.getOrDefault(key, List.of())) {
        if (entry.allowedBy(keys)) {
          found.add(entry.value());
        }
      }
    }
    return found;
  }

  private Set<String> pairKeys(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i + 2 <= folded.length(); i++) {
      if (folded.charAt(i) >= 0x2e80) {
        String pair = folded.substring(i, i + 2);
        if (known.contains(pair)) {
          keys.add(pair);
        }
      }
    }
    return keys;
  }

  private Set<String> wordKeys(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    int from = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && isWord(folded.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        keys.addAll(keys(folded.substring(from, i)));
        from = -1;
      }
    }
    return keys;
  }

  private List<String> keys(String word) {
    List<String> met = keysOfWord.get(word);
    if (met != null) {
      return met;
    }
    List<String> keys =
        Stream.concat(
                Stream.of(word),
                IntStream.rangeClosed(SHORTEST_PREFIX, word.length())
                    .mapToObj(n -> word.substring(0, n) + PREFIX_MARK))
            .filter(known::contains)
            .toList();
    if (keysOfWord.size() < MOST_WORDS) {
      keysOfWord.put(word, keys);
    }
    return keys;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The anchors of a pattern: a set of keys for each element that cannot be missing. */
  static List<Set<String>> of(TopicPattern.Sequence sequence, Language language) {
    return sequence.elements().stream()
        .map(e -> anchors(e, language))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Long words are rare ones, and few choices better than many. */
  private static int rarity(Set<String> anchors) {
    int shortest = anchors.stream().mapToInt(String::length).min().orElse(0);
    return shortest * 4 - anchors.size();
  }

  private static Optional<Set<String>> anchors(TopicPattern.Element element, Language language) {
    return switch (element) {
      case TopicPattern.Gap g -> Optional.empty();
      case TopicPattern.Word w -> key(w.text(), language).map(Set::of);
      case TopicPattern.Group g when g.optional() -> Optional.empty();
      case TopicPattern.Group g -> choices(g, language);
    };
  }

  private static Optional<Set<String>> choices(TopicPattern.Group group, Language language) {
    Set<String> all = new LinkedHashSet<>();
    for (TopicPattern.Sequence choice : group.choices()) {
      Optional<Set<String>> anchors =
          of(choice, language).stream().max(Comparator.comparingInt(TopicAnchors::rarity));
      if (anchors.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(anchors.get());
    }
    return Optional.of(all);
  }

  private static Optional<String> key(String word, Language language) {
    if (language == Language.ZH) {
      boolean pair = word.length() >= 2 && word.charAt(0) >= 0x2e80;
      return pair ? Optional.of(word.substring(0, 2)) : Optional.empty();
    }
    int end = 0;
    while (end < word.length() && isWord(word.charAt(end))) {
      end++;
    }
    if (end == word.length()) {
      return Optional.of(word);
    }
    return end >= SHORTEST_PREFIX
        ? Optional.of(word.substring(0, end) + PREFIX_MARK)
        : Optional.empty();
  }
}
