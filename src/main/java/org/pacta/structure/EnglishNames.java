package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
          "(?<=\\b(?:of|to) (?:the )?)[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?: [0-9]{4})?(?![\\w-])");
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Pattern ALIAS =
      Pattern.compile(
          "\\((?:(?:hereinafter|hereafter)[^()“\"‘']{0,40}(?:the )?[“\"‘'](?:the )?|the [“\"‘']|[“\"‘']the |[“\"‘'](?=[A-Z]+[”\"’']))"
              + "([A-Z][\\w -]{1,40}?)[”\"’']\\)");
  private static final Pattern MEANS =
      Pattern.compile("\\W{0,3}([A-Z][\\w -]{1,40}?)[”\"’']? means (?:the )?");
  private static final int REACH = 250;
  private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w’'-]*|[0-9]{4}|[^\\s\\w]|\\w+");
  private static final int LONGEST = 30;
  private static final Set<String> POINTERS = Set.of("this", "This", "that", "That");

  private final CitationGrammar.English grammar;
  private final Set<String> strong;
  private final Set<String> kinds;
  private final Set<String> units;
  private final Set<String> known;
  private final Pattern fixed;
  private final Map<String, String> aliases = new HashMap<>();
  private Pattern aliasPattern = Pattern.compile("(?!)");

  /**
   * @param known names from the catalogue
   */
  EnglishNames(CitationGrammar.English grammar, Set<String> known) {
    this.grammar = grammar;
    this.known = known;
    strong = Set.copyOf(grammar.strong());
    kinds = new HashSet<>(grammar.strong());
    kinds.addAll(grammar.weak());
    units = CitationGrammar.words(grammar.units()).keySet();
    List<String> names = new ArrayList<>(grammar.names());
    names.addAll(known);
    fixed = Pattern.compile("(?<![\\w-])" + CitationGrammar.anyOf(names) + "(?![\\w-])");
  }

  /**
   * Learns the short names that a text gives to instruments: {@code (the ‘Charter’)} behind a name,
   * or {@code WTO Agreement means the Marrakesh Agreement…}.
   */
  void learn(String line, int offset) {
    Matcher means = MEANS.matcher(line);
    if (means.lookingAt()) {
      CitedName name = in(line, 0).get(means.end());
      if (name != null) {
        alias(means.group(1), name.name());
      }
    }
    if (line.indexOf('(') >= 0) {
      learnBrackets(line, offset);
    }
  }

  private void alias(String shortName, String name) {
    if (!known.contains(shortName) && aliases.putIfAbsent(shortName, name) == null) {
      aliasPattern =
          Pattern.compile("(?<![\\w-])" + CitationGrammar.anyOf(aliases.keySet()) + "(?![\\w-])");
    }
  }

  private void learnBrackets(String line, int offset) {
    NavigableMap<Integer, CitedName> names = new TreeMap<>();
    Matcher m = ALIAS.matcher(line);
    while (m.find()) {
      names = names.isEmpty() ? in(line, offset) : names;
      Map.Entry<Integer, CitedName> before = names.lowerEntry(m.start() + offset);
      boolean near = before != null && before.getValue().span().to() - offset > m.start() - REACH;
      if (near) {
        alias(m.group(1), before.getValue().name());
      }
    }
  }

  /** The names in a line, by where they begin; they do not overlap. */
  NavigableMap<Integer, CitedName> in(String line, int offset) {
    NavigableMap<Integer, CitedName> names = new TreeMap<>();
    addAll(names, EUROPEAN_ACT.matcher(line), offset);
    addAll(names, fixed.matcher(line), offset);
    addAliases(names, line, offset);
    addPhrases(names, line, offset);
    addLesser(names, CODE.matcher(line), offset);
    addLesser(names, ACRONYM.matcher(line), offset);
    return names;
  }

  private void addAliases(NavigableMap<Integer, CitedName> names, String line, int offset) {
    Matcher m = aliasPattern.matcher(line);
    while (m.find()) {
      String name = aliases.getOrDefault(m.group(), m.group());
      // Where the short name is introduced, in quotation marks, it cites nothing.
      boolean introduced = m.start() > 0 && "“‘\"'".indexOf(line.charAt(m.start() - 1)) >= 0;
      Span span = new Span(m.start(), m.end()).shifted(offset);
      add(names, new CitedName(span, name, !introduced));
    }
  }

  private static void addAll(NavigableMap<Integer, CitedName> names, Matcher m, int offset) {
    while (m.find()) {
      add(names, new CitedName(new Span(m.start(), m.end()).shifted(offset), m.group(), true));
    }
  }

  /** Names that count only beside the number of a provision. */
  private static void addLesser(NavigableMap<Integer, CitedName> names, Matcher m, int offset) {
    while (m.find()) {
      Span span = new Span(m.start(), m.end()).shifted(offset);
      add(names, new CitedName(span, m.group(), false));
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

  private record Word(String text, int from, int to) {
    boolean capital() {
      return Character.isUpperCase(text.charAt(0));
    }

    boolean year() {
      return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }
  }

  private void addPhrases(NavigableMap<Integer, CitedName> names, String line, int offset) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(line);
    while (m.find()) {
      words.add(new Word(m.group(), m.start(), m.end()));
    }
    for (int i = 0; i < words.size(); i++) {
      boolean pointed = i > 0 && POINTERS.contains(words.get(i - 1).text);
      if (kinds.contains(words.get(i).text) && !pointed) {
        int first = left(words, i);
        int last = right(words, i);
        if (first < i || last > i) {
          Span span = new Span(words.get(first).from, words.get(last).to);
          boolean alone = strong.contains(words.get(i).text);
          add(names, new CitedName(span.shifted(offset), span.of(line), alone));
        }
      }
    }
  }

  private int left(List<Word> words, int kind) {
    int first = kind;
    for (int i = kind - 1; i >= 0 && kind - i < LONGEST; i--) {
      Word word = words.get(i);
      boolean joins = word.text.equals("of") || word.text.equals("and") || word.text.equals("to");
      if (belongs(words, i)) {
        first = i;
      } else if (!joins || i == 0 || !belongs(words, i - 1) || first != i + 1) {
        break;
      }
    }
    return first;
  }

  /** Whether a word is a capitalised one that may stand in a name. */
  private boolean belongs(List<Word> words, int i) {
    Word word = words.get(i);
    boolean number = word.text.length() == 1 || Numerals.roman(word.text).isPresent();
    return word.capital()
        && !grammar.outside().contains(word.text)
        && !units.contains(word.text)
        && !(number && i > 0 && units.contains(words.get(i - 1).text));
  }

  private int right(List<Word> words, int kind) {
    int last = kind;
    if (kind + 1 >= words.size() || !grammar.links().contains(words.get(kind + 1).text)) {
      return last;
    }
    for (int i = kind + 1; i < words.size() && i - kind < LONGEST; i++) {
      Word word = words.get(i);
      boolean dated = i + 1 < words.size() && MONTHS.contains(words.get(i + 1).text);
      if (dated && word.text.length() < 3 && Character.isDigit(word.text.charAt(0))) {
        continue;
      }
      String before = words.get(i - 1).text;
      boolean year = word.year() && (before.equals("of") || MONTHS.contains(before));
      boolean continues =
          last == i - 1 && last > kind && word.capital() && !units.contains(word.text);
      boolean next = before.equals("and") && word.text.equals("the");
      if (year || continues || belongs(words, i)) {
        last = i;
      } else if (next) {
        break;
      } else if (!grammar.small().contains(word.text) && !grammar.links().contains(word.text)) {
        break;
      }
    }
    return last;
  }
}
