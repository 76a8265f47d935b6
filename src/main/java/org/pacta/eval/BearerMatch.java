package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two short descriptions of persons, {@code the controller or the processor} with {@code
 * controller and processor}. A description is a list of persons, split at conjunctions; determiners
 * and plurals do not count. Two names mean the same person where one is the other with fewer
 * qualifiers: in English its words are among those of the other, in Chinese, where the head comes
 * last, it is an end of the other.
 *
 * @param right whether somebody is named, and everybody who is named is a person expected
 * @param complete whether, besides, everybody expected is named
 */
record BearerMatch(boolean right, boolean complete) {
  /** What a reader writes of whoever breaks a rule, where the text names nobody. */
  private static final Set<String> GLOSSES = Set.of("违法行为人", "person in breach");

  private static final Pattern AND =
      Pattern.compile(",|;|、|\\b(?:and|or)\\b|(?<!共)和|或者|或|以及|及(?!其)|与");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|（[^）]*）");
  private static final Pattern DETERMINER =
      Pattern.compile(
          "\\b(?:an?|the|any|each|every|no|all|its|their|such|that|those|other|another|of)\\b");
  private static final Pattern DETERMINER_ZH = Pattern.compile("^(?:任何|有关|相关|其他|其|该|各级|所有)|的|等$");
  private static final int SHORTEST_ZH = 2;

  /** Whether a reader names somebody of the text at all. */
  static boolean isJudged(String expected) {
    return !isNobody(expected) && !GLOSSES.contains(expected.toLowerCase(Locale.ROOT).strip());
  }

  /** Whether a description names nobody. */
  static boolean isNobody(String description) {
    return description.isBlank() || description.strip().equals("-");
  }

  /** Compares what was found with what a reader expects. */
  static BearerMatch of(String expected, String found) {
    if (isDescribed(expected.strip(), found.strip())) {
      return new BearerMatch(true, true);
    }
    List<String> wanted = persons(expected);
    List<String> named = persons(found);
    Predicate<String> known = n -> wanted.stream().anyMatch(w -> same(w, n));
    boolean right = !named.isEmpty() && named.stream().allMatch(known);
    boolean all = wanted.stream().allMatch(w -> named.stream().anyMatch(n -> same(w, n)));
    return new BearerMatch(right, right && all);
  }

  /** Whether the same is named with a description before it, which may hold a conjunction. */
  private static boolean isDescribed(String expected, String found) {
    return expected.length() >= SHORTEST_ZH && found.endsWith("的" + expected);
  }

  private static List<String> persons(String description) {
    String plain = ASIDE.matcher(description.toLowerCase(Locale.ROOT)).replaceAll(" ");
    List<String> persons = new ArrayList<>();
    for (String part : AND.split(plain)) {
      String person = isChinese(part) ? chinese(part) : english(part);
      if (!person.isEmpty()) {
        persons.add(person);
      }
    }
    return persons;
  }

  private static boolean isChinese(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static String chinese(String person) {
    return DETERMINER_ZH.matcher(person.strip()).replaceAll("");
  }

  private static String english(String person) {
    return Stream.of(DETERMINER.matcher(person).replaceAll(" ").split("[^a-z0-9]+"))
        .filter(w -> !w.isEmpty())
        .map(BearerMatch::singular)
        .collect(Collectors.joining(" "));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (isChinese(a) || isChinese(b)) {
      String shorter = a.length() < b.length() ? a : b;
      return shorter.length() >= SHORTEST_ZH && (a.endsWith(b) || b.endsWith(a));
    }
    Set<String> left = words(a);
    Set<String> right = words(b);
    return left.containsAll(right) || right.containsAll(left);
  }

  private static Set<String> words(String person) {
    return Stream.of(person.split(" ")).collect(Collectors.toSet());
  }
}
