package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of instruments in English lines. */
final class EnglishNames {
  private static final Pattern EUROPEAN_ACT =
      Pattern.compile(
          "(?:(?:Council|Commission) )?(?:(?:Implementing|Delegated|Framework) )?"
              + "(?:Regulation|Directive|Decision)s? (?:\\([A-Z][A-Za-z, ]{1,18}\\) )?(?:No\\.? ?)?"
              + "[0-9]{1,4}/[0-9]{1,4}(?:/[A-Z][A-Za-z]{1,7})?|\\b[0-9]{2,4}/[0-9]{1,4}/(?:EC|EEC|EU|JHA|CFSP)\\b");
  private static final Pattern CODE =
      Pattern.compile("\\b[0-9]{1,2} (?:U\\.? ?S\\.? ?C|C\\.? ?F\\.? ?R)\\b\\.?");
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?=[A-Z])(?<=\\b(?:of|to) (?:the )?)[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?: [0-9]{4})?(?![\\w-])");
  private static final Pattern ALIAS =
      Pattern.compile(
          "\\((?:(?:hereinafter|hereafter)[^()“\"‘']{0,40}(?:the )?[“\"‘'](?:the )?|the [“\"‘']|[“\"‘']the |[“\"‘'](?=[A-Z]+[”\"’']))"
              + "([A-Z][\\w -]{1,40}?)[”\"’']\\)");
  private static final Pattern MEANS =
      Pattern.compile("\\W{0,3}([A-Z][\\w -]{1,40}?)[”\"’']? means (?:the )?");
  private static final int REACH = 250;

  private final Set<String> known;
  private final NamePhrases phrases;
  private final NameTable fixed;
  private final NameTable shortNames = new NameTable(List.of());
  private final Map<String, String> aliases = new HashMap<>();

  /**
   * @param known names from the catalogue
   */
  EnglishNames(CitationGrammar.English grammar, Set<String> known) {
    this.known = known;
    phrases = new NamePhrases(grammar);
    List<String> names = new ArrayList<>(grammar.names());
    names.addAll(known);
    fixed = new NameTable(names);
  }

  /**
   * Learns the short names that a text gives to instruments: {@code (the ‘Charter’)} behind a name,
   * or {@code WTO Agreement means the Marrakesh Agreement…}.
   */
  void learn(String line) {
    Matcher means = MEANS.matcher(line);
    if (means.lookingAt()) {
      CitedName name = in(line).get(means.end());
      if (name != null) {
        alias(means.group(1), name.name());
      }
    }
    if (line.indexOf('(') >= 0) {
      learnBrackets(line);
    }
  }

  private void alias(String shortName, String name) {
    if (!known.contains(shortName) && aliases.putIfAbsent(shortName, name) == null) {
      shortNames.add(shortName);
    }
  }

  private void learnBrackets(String line) {
    NavigableMap<Integer, CitedName> names = new TreeMap<>();
    Matcher m = ALIAS.matcher(line);
    while (m.find()) {
      names = names.isEmpty() ? in(line) : names;
      Map.Entry<Integer, CitedName> before = names.lowerEntry(m.start());
      boolean near = before != null && before.getValue().span().to() > m.start() - REACH;
      if (near) {
        alias(m.group(1), before.getValue().name());
      }
    }
  }

  /** The names in a line, by where they begin; they do not overlap. */
  NavigableMap<Integer, CitedName> in(String line) {
    NavigableMap<Integer, CitedName> names = new TreeMap<>();
    if (line.indexOf('/') >= 0) {
      addAll(names, EUROPEAN_ACT.matcher(line), true);
    }
    fixed.in(line).forEach(s -> add(names, new CitedName(s, s.of(line), true)));
    shortNames.in(line).stream()
        .filter(s -> !isPointed(line, s))
        .forEach(s -> add(names, alias(line, s)));
    phrases.in(line).forEach(n -> add(names, n));
    addAll(names, CODE.matcher(line), false);
    addAll(names, ACRONYM.matcher(line), false);
    return names;
  }

  /** Where a short name is introduced, in quotation marks, it cites nothing. */
  private CitedName alias(String line, Span span) {
    String words = span.of(line);
    boolean introduced = span.from() > 0 && "“‘\"'".indexOf(line.charAt(span.from() - 1)) >= 0;
    return new CitedName(span, aliases.getOrDefault(words, words), !introduced);
  }

  /** "this Agreement" and "that Agreement" mean what they point at, whatever is called so. */
  private static boolean isPointed(String line, Span span) {
    return line.startsWith("his ", span.from() - 4) || line.startsWith("hat ", span.from() - 4);
  }

  private static void addAll(NavigableMap<Integer, CitedName> names, Matcher m, boolean alone) {
    while (m.find()) {
      add(names, new CitedName(new Span(m.start(), m.end()), m.group(), alone));
    }
  }

  /** A longer name replaces a shorter one inside it; else the first one stays. */
  private static void add(NavigableMap<Integer, CitedName> names, CitedName name) {
    Map.Entry<Integer, CitedName> before = names.lowerEntry(name.span().to());
    while (before != null && before.getValue().span().to() > name.span().from()) {
      if (!name.span().contains(before.getValue().span())
          || name.span().equals(before.getValue().span())) {
        return;
      }
      names.remove(before.getKey());
      before = names.lowerEntry(name.span().to());
    }
    names.put(name.span().from(), name);
  }
}
