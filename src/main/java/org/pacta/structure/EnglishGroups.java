package org.pacta.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a unit with its numbers, an ordinal with its unit, or "this Article". */
final class EnglishGroups {
  private static final Pattern HEADING =
      Pattern.compile(" ?\\((?![a-z]{1,5}\\)|[0-9])[A-Z](?:[^()]|\\([^()]{0,60}\\)){2,160}\\)");

  private final CitationGrammar.English grammar;
  private final Map<String, CitationUnit> words;
  private final EnglishNumbers numbers;
  private final Pattern start;

  EnglishGroups(CitationGrammar.English grammar) {
    this.grammar = grammar;
    words = CitationGrammar.words(grammar.units());
    numbers = new EnglishNumbers(grammar);
    // The look at the first letter spares most places the long alternatives.
    start =
        Pattern.compile(
            "(?=[A-Za-z§])(?<![\\w.-])(?:(?<pointer>[Tt]his|[Tt]hat|[Tt]hose|[Tt]hese|the said) )?"
                + "(?:(?<ordinal>"
                + CitationGrammar.anyOf(grammar.ordinals())
                + ") )?(?<unit>"
                + CitationGrammar.anyOf(words.keySet())
                + ")(?![\\w-])");
  }

  /** Finds the words with which a citation may begin. */
  Matcher starts(String line) {
    return start.matcher(line);
  }

  /** The group that begins at a place; empty where none does. */
  Optional<Reading> at(String line, int at) {
    if (at > line.length()) {
      return Optional.empty();
    }
    Matcher m = start.matcher(line).region(at, line.length()).useTransparentBounds(true);
    return m.lookingAt() ? at(line, m) : Optional.empty();
  }

  /** The group that begins with words found; empty where they announce nothing. */
  Optional<Reading> at(String line, Matcher m) {
    CitationUnit unit = unit(m);
    if (m.group("pointer") != null && m.group("ordinal") != null) {
      return Optional.empty();
    }
    if (m.group("ordinal") != null) {
      return ordinal(m, unit);
    }
    if (m.group("pointer") != null && unit.standsAlone() && line.startsWith(" (", m.end())) {
      return isPlural(m) ? Optional.empty() : Optional.of(pointed(m, unit));
    }
    EnglishNumbers.Read read = numbers.read(line, m.end(), unit, isPlural(m));
    if (!read.paths().isEmpty()) {
      // "understand that paragraph 1(b)…" points at nothing.
      return Optional.of(
          new Reading(m.start("unit"), read.end(), new CitationBase.Here(), read.paths(), unit));
    }
    if (m.group("pointer") != null) {
      return isPlural(m) ? Optional.empty() : Optional.of(pointed(m, unit));
    }
    return bareAnnex(line, m, unit);
  }

  /** One past the heading in brackets that may follow a number; the place itself where none. */
  static int behindHeading(String line, int at) {
    if (!line.startsWith("(", at) && !line.startsWith(" (", at)) {
      return at;
    }
    Matcher m = HEADING.matcher(line).region(at, line.length());
    return m.lookingAt() ? m.end() : at;
  }

  private static Reading pointed(Matcher m, CitationUnit unit) {
    String word = m.group("pointer");
    boolean near = word.equalsIgnoreCase("this") || word.equalsIgnoreCase("these");
    CitationBase base = near ? new CitationBase.Current(unit) : new CitationBase.Cited(unit);
    return new Reading(m.start(), m.end(), base, List.of(List.of()), CitationUnit.PASSAGE);
  }

  private Optional<Reading> ordinal(Matcher m, CitationUnit unit) {
    String number = Integer.toString(grammar.ordinals().indexOf(m.group("ordinal")) + 1);
    CitationUnit counted = unit == CitationUnit.POINT ? CitationUnit.SUBPARAGRAPH : unit;
    if (counted.rank() < CitationUnit.PARAGRAPH.rank() || isPlural(m)) {
      return Optional.empty();
    }
    return Optional.of(single(m, counted, number));
  }

  /** "the Annex to Directive…": an annex without a number. */
  private static Optional<Reading> bareAnnex(String line, Matcher m, CitationUnit unit) {
    boolean annex = unit == CitationUnit.ANNEX && m.group("unit").equals("Annex");
    boolean of = line.startsWith(" of ", m.end()) || line.startsWith(" to ", m.end());
    return annex && of ? Optional.of(single(m, unit, "")) : Optional.empty();
  }

  private static Reading single(Matcher m, CitationUnit unit, String number) {
    return new Reading(
        m.start(),
        m.end(),
        new CitationBase.Here(),
        List.of(List.of(new CitationStep.Numbered(unit, number))),
        unit);
  }

  private boolean isPlural(Matcher m) {
    return grammar.plurals().contains(m.group("unit"));
  }

  private CitationUnit unit(Matcher m) {
    return words.getOrDefault(m.group("unit"), CitationUnit.PASSAGE);
  }
}
