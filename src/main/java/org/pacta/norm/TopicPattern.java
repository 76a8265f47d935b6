package org.pacta.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.structure.Span;

/**
 * A pattern over words (English) or characters (Chinese) in the notation of the rule files:
 *
 * <ul>
 *   <li>{@code transfer*} any word that begins so; a star may stand inside too: {@code endeavo*r}
 *   <li>{@code (adopt|adopt or maintain)} one of several phrases
 *   <li>{@code [personal]} a phrase that may be missing
 *   <li>{@code ^} in front: the provision has to begin so
 *   <li>{@code ~6} up to six words in between (in Chinese: characters), within one sentence; {@code
 *       ~} alone means 5 words or 12 characters
 * </ul>
 *
 * Letter case, kinds of quotation marks, hyphens and line breaks make no difference: the text is
 * folded by {@link TopicWords} first.
 */
final class TopicPattern {
  private static final String BREAK = "[^a-z0-9.;:]{1,4}";
  private static final String HYPHEN = "[^a-z0-9.;:]{0,2}";
  private static final String SKIP = "[^a-z0-9.;]{1,160}";
  private static final String WORD = "[a-z0-9]+(?:\\.[a-z0-9]+)*";
  private static final String CHARACTERS = "[^。；！？\\n]";

  private static final char AT_THE_BEGINNING = '^';

  private final Pattern regex;
  private final List<Set<String>> anchors;
  private final TopicInitials initials;
  private final boolean first;

  private TopicPattern(
      Pattern regex, List<Set<String>> anchors, TopicInitials initials, boolean first) {
    this.regex = regex;
    this.anchors = anchors;
    this.initials = initials;
    this.first = first;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if brackets do not match or nothing is left to look for
   */
  static TopicPattern of(String notation, Language language) {
    boolean first = notation.indexOf(AT_THE_BEGINNING) == 0;
    Sequence sequence = new Reader(first ? notation.substring(1) : notation, language).sequence();
    boolean english = language == Language.EN;
    String body = english ? words(sequence) : characters(sequence);
    String bounded = english ? body + "(?![a-z0-9])" : body;
    return new TopicPattern(
        Pattern.compile(bounded),
        TopicAnchors.of(sequence, language),
        english ? TopicInitials.of(sequence) : TopicInitials.ANYWHERE,
        first);
  }

  /** Where the pattern first stands in folded text; empty where nowhere. */
  Optional<Span> find(String folded) {
    Matcher matcher = regex.matcher(folded);
    boolean found = first ? atBeginning(matcher, folded) : anywhere(matcher, folded);
    return found ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
  }

  private boolean atBeginning(Matcher matcher, String folded) {
    int i = 0;
    while (i < folded.length() && !Character.isLetterOrDigit(folded.charAt(i))) {
      i++;
    }
    return matcher.region(i, folded.length()).lookingAt();
  }

  private boolean anywhere(Matcher matcher, String folded) {
    return initials == TopicInitials.ANYWHERE ? matcher.find() : fromWords(matcher, folded);
  }

  boolean in(String folded) {
    return find(folded).isPresent();
  }

  /** Tries the beginnings of words only: many times faster than every character. */
  private boolean fromWords(Matcher matcher, String folded) {
    for (int i = initials.next(folded, 0); i >= 0; i = initials.next(folded, i + 1)) {
      if (matcher.region(i, folded.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Sets of keys; every text that has the pattern has one key of each set. */
  List<Set<String>> anchors() {
    return anchors;
  }

  /** An element of a pattern. */
  sealed interface Element permits Word, Gap, Group {}

  record Word(String text) implements Element {}

  record Gap(int most) implements Element {}

  record Group(List<Sequence> choices, boolean optional) implements Element {}

  record Sequence(List<Element> elements) {}

  private static String words(Sequence sequence) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (Element element : sequence.elements()) {
      String before = first ? "" : BREAK;
      switch (element) {
        case Word w -> out.append(before).append(word(w.text()));
        case Gap g ->
            out.append("(?:")
                .append(SKIP)
                .append(WORD)
                .append("){0,")
                .append(g.most())
                .append("}?");
        case Group g when !g.optional() -> out.append(before).append(choices(g));
        case Group g ->
            out.append("(?:")
                .append(before)
                .append(choices(g))
                .append(first ? BREAK : "")
                .append(")?");
      }
      first = first && !(element instanceof Word) && !(element instanceof Group g && !g.optional());
    }
    return out.toString();
  }

  private static String choices(Group group) {
    return group.choices().stream()
        .map(TopicPattern::words)
        .collect(java.util.stream.Collectors.joining("|", "(?:", ")"));
  }

  private static String word(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c == '*' ? "[a-z]*" : c == '-' ? HYPHEN : Pattern.quote(String.valueOf(c)));
    }
    return out.toString();
  }

  private static String characters(Sequence sequence) {
    StringBuilder out = new StringBuilder();
    for (Element element : sequence.elements()) {
      switch (element) {
        case Word w -> out.append(Pattern.quote(w.text()));
        case Gap g -> out.append(CHARACTERS).append("{0,").append(g.most()).append("}?");
        case Group g ->
            out.append(
                g.choices().stream()
                    .map(TopicPattern::characters)
                    .collect(
                        java.util.stream.Collectors.joining(
                            "|", "(?:", g.optional() ? ")?" : ")")));
      }
    }
    return out.toString();
  }

  /** Reads the notation from left to right. */
  private static final class Reader {
    private final String notation;
    private int at;

    Reader(String notation, Language language) {
      this.notation = TopicWords.fold(notation, language);
    }

    Sequence sequence() {
      Sequence sequence = until("");
      if (at < notation.length()) {
        throw wrong("unexpected '" + notation.charAt(at) + "'");
      }
      if (sequence.elements().stream().allMatch(Reader::mayBeMissing)) {
        throw wrong("nothing to look for");
      }
      return sequence;
    }

    private static boolean mayBeMissing(Element element) {
      return switch (element) {
        case Word w -> false;
        case Gap g -> true;
        case Group g -> g.optional();
      };
    }

    private Sequence until(String closing) {
      List<Element> elements = new ArrayList<>();
      while (at < notation.length() && closing.indexOf(notation.charAt(at)) < 0) {
        char c = notation.charAt(at);
        switch (c) {
          case ' ' -> at++;
          case '(' -> elements.add(group(')', false));
          case '[' -> elements.add(group(']', true));
          case '~' -> elements.add(gap());
          case ')', ']', '|' -> throw wrong("unexpected '" + c + "'");
          default -> elements.add(word());
        }
      }
      return new Sequence(List.copyOf(elements));
    }

    private Group group(char closing, boolean optional) {
      List<Sequence> choices = new ArrayList<>();
      do {
        at++;
        choices.add(until("|" + closing));
        if (at >= notation.length()) {
          throw wrong("'" + closing + "' is missing");
        }
      } while (notation.charAt(at) == '|');
      at++;
      if (choices.stream().anyMatch(c -> c.elements().isEmpty())) {
        throw wrong("an empty choice");
      }
      return new Group(List.copyOf(choices), optional);
    }

    private Gap gap() {
      int from = ++at;
      while (at < notation.length() && Character.isDigit(notation.charAt(at))) {
        at++;
      }
      boolean chinese = notation.codePoints().anyMatch(Character::isIdeographic);
      return new Gap(
          from == at ? (chinese ? 12 : 5) : Integer.parseInt(notation.substring(from, at)));
    }

    private Word word() {
      int from = at;
      while (at < notation.length() && " ()[]|~".indexOf(notation.charAt(at)) < 0) {
        at++;
      }
      return new Word(notation.substring(from, at));
    }

    private IllegalArgumentException wrong(String reason) {
      return new IllegalArgumentException(reason + " in the pattern '" + notation + "'");
    }
  }
}
