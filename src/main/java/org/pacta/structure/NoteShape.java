package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How notes and their marks are printed: {@code [1]}, {@code (1)}, or a bare number. */
enum NoteShape {
  SQUARE(
      "[［〔",
      "[\\[［〔]([0-9]{1,3}(?:-[0-9]{1,3})?)[\\]］〕]\\s*(.*)",
      "[\\[［〔]([0-9]{1,3}(?:-[0-9]{1,3})?)[\\]］〕]"),
  ROUND("(", "\\(([0-9]{1,3})\\)\\s(.*)", roundMark("[0-9]{1,3}")),
  BARE(
      "",
      "([0-9]{1,3})(?:\\s(?=\\S)|$)([\\p{Lu}“\"‘'「].*|)",
      "(?:"
          + Marks.GLUED
          + "|"
          + Marks.SPACED
          + ")([0-9]{1,3}(?:, ?[0-9]{1,3})*)(?=[\\s.,;:)”\"’]|$)");

  /** What stands before the number of a bare mark. */
  private static final class Marks {
    /** A word or a stop, and no decimal. */
    static final String GLUED = "(?<=\\p{L}{3}|[.,;:”\"’)\\]])(?<![0-9][.,])";

    /** With a space it is a mark at the end of a line only, and where nothing is cited. */
    static final String SPACED =
        "(?= [0-9]{1,2}(?:, ?[0-9]{1,2})*$)(?<=\\p{L}{3}|[.;:”\"’)\\]])(?<!\\b(?i:articles?|art\\.|paragraphs?|subparagraphs?|points?"
            + "|sections?|chapters?|parts?|titles?|annex|annexes|appendix|items?|rules?|nos?\\.?"
            + "|pages?|pp?\\.|clauses?|modules?|schedules?|tables?|and|or|than|within|january"
            + "|february|march|april|may|june|july|august|september|october|november|december)"
            + "|附件|附录|附表|第|表|图"
            + ") ";

    /** A number that stands behind the signs of marks found before, too. */
    static final String AMONG_OTHERS =
        "(?<=\\p{L}{3}|[.,;:”\"’)\\]\\uFDD0-\\uFDEF]|[0-9], |[0-9],)(?<![0-9][.])(?:, ?)?";
  }

  /** A space and a bracket before the number. */
  private static final int LONGEST_LEAD = 2;

  private static final int MOST_DIGITS = 3;

  private final String opens;
  private final Pattern start;
  private final Pattern mark;

  /** The patterns of the numbers asked for so far, which are short. */
  private final Map<String, Pattern> exact = new ConcurrentHashMap<>();

  NoteShape(String opens, String start, String mark) {
    this.opens = opens;
    this.start = Pattern.compile(start);
    this.mark = Pattern.compile(mark);
  }

  /** A round mark, and not the number of a paragraph or point that is cited. */
  private static String roundMark(String number) {
    return "(?= ?\\("
        + number
        + "\\))(?<!(?i:paragraph|paragraphs|article|articles|point|points|section|subsection|clause| and| or|,))"
        + "(?: |(?<=[.,;:”\"’]|\\p{L}{2}))\\(("
        + number
        + ")\\)(?=[\\s.,;:)’”]|$)";
  }

  /** The note that begins with the line, as far as its form tells; empty where it has another. */
  Optional<NoteStart> start(String line) {
    Matcher m = start.matcher(line);
    return m.matches()
        ? Optional.of(new NoteStart(this, m.group(1), m.group(2).strip()))
        : Optional.empty();
  }

  /** The numbers of all marks of this shape within the line, in order. */
  List<String> marks(String line) {
    if (!opens.isEmpty() && opens.chars().noneMatch(c -> line.indexOf(c) >= 0)) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    for (MatchResult m : NearDigits.find(mark, line, LONGEST_LEAD)) {
      if (m.start() > 0) {
        numbers.addAll(List.of(m.group(1).split(", ?")));
      }
    }
    return numbers;
  }

  /**
   * The characters of the first mark with the number within the line; empty where there is none.
   */
  Optional<Span> find(String line, String number) {
    boolean digits = Character.isDigit(number.isEmpty() ? ' ' : number.charAt(0));
    Pattern exactly =
        digits && number.length() <= MOST_DIGITS
            ? exact.computeIfAbsent(number, n -> exactly(Pattern.quote(n)))
            : exactly(Pattern.quote(number));
    Stream<MatchResult> found =
        digits
            ? NearDigits.find(exactly, line, LONGEST_LEAD).stream()
            : exactly.matcher(line).results();
    Optional<Span> first =
        found.filter(m -> m.start() > 0).map(m -> new Span(m.start(), m.end())).findFirst();
    if (first.isPresent()) {
      return first;
    }
    int last = this == ROUND ? line.lastIndexOf("(" + number + ")") : -1;
    return last > 0 ? Optional.of(new Span(last, last + number.length() + 2)) : Optional.empty();
  }

  private Pattern exactly(String number) {
    return Pattern.compile(
        switch (this) {
          case SQUARE -> "[\\[［〔]" + number + "[\\]］〕]";
          case ROUND -> roundMark(number);
          case BARE ->
              "(?:"
                  + Marks.AMONG_OTHERS
                  + "|"
                  + Marks.SPACED
                  + ")"
                  + number
                  + "(?=[\\s.,;:)”\"’\\uFDD0-\\uFDEF]|$)";
        });
  }
}
