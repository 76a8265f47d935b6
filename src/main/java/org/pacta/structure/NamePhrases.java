package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds capitalised phrases around the word for a kind: "Convention on Ice of 3 May 1980". */
final class NamePhrases {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w’'-]*|[0-9]{4}|[^\\s\\w]|\\w+");
  private static final int LONGEST = 30;
  private static final Set<String> POINTERS = Set.of("this", "This", "that", "That");
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

  private final CitationGrammar.English grammar;
  private final Set<String> strong;
  private final Set<String> kinds;
  private final Set<String> units;

  NamePhrases(CitationGrammar.English grammar) {
    this.grammar = grammar;
    strong = Set.copyOf(grammar.strong());
    kinds = new HashSet<>(grammar.strong());
    kinds.addAll(grammar.weak());
    units = CitationGrammar.words(grammar.units()).keySet();
  }

  private record Word(String text, int from, int to) {
    boolean capital() {
      return Character.isUpperCase(text.charAt(0));
    }

    boolean year() {
      return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }
  }

  /** The phrases in the order of the line; those of a weak kind are no citation alone. */
  List<CitedName> in(String line) {
    List<CitedName> found = new ArrayList<>();
    List<Word> words = words(line);
    for (int i = 0; i < words.size(); i++) {
      boolean pointed = i > 0 && POINTERS.contains(words.get(i - 1).text);
      if (!kinds.contains(words.get(i).text) || pointed) {
        continue;
      }
      int first = left(words, i);
      int last = right(words, i);
      if (first < i || last > i) {
        Span span = new Span(words.get(first).from, words.get(last).to);
        found.add(new CitedName(span, span.of(line), strong.contains(words.get(i).text)));
      }
    }
    return found;
  }

  private static List<Word> words(String line) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(line);
    while (m.find()) {
      words.add(new Word(m.group(), m.start(), m.end()));
    }
    return words;
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
    if (!word.capital() || grammar.outside().contains(word.text) || units.contains(word.text)) {
      return false;
    }
    boolean number = word.text.length() == 1 || Numerals.roman(word.text).isPresent();
    return !number || i == 0 || !units.contains(words.get(i - 1).text);
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
