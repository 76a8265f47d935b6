package org.pacta.norm;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern in a data file and what it says of a text in which it is found.
 *
 * @param id a stable name, printed with every finding
 * @param says what follows, for instance a modality or an objective
 * @param pattern a regular expression; a space in it stands for any white space
 * @param yields whether the finding gives way to a later one
 * @param needs sets of words in small letters; every match holds one of each. Empty where none can
 *     be named
 * @param note why, for the reader of the file; may be empty
 */
record Rule(
    String id, String says, Pattern pattern, Yields yields, List<Set<String>> needs, String note) {

  /** When a finding gives way. */
  enum Yields {
    /** Never. */
    NEVER,
    /** To an operative sentence that follows: "The Parties recognise … They shall …". */
    SENTENCE,
    /**
     * To a rule inside its own complement, too: "The Parties understand that … shall not apply".
     */
    COMPLEMENT,
    /** To any other rule anywhere in the unit: a guess from the kind of subject. */
    ALWAYS
  }

  /** A rule as it stands in the file. */
  record Entry(
      String id, String says, String pattern, @Nullable Yields yields, @Nullable String note) {}

  /**
   * Compiles an entry.
   *
   * @throws IllegalArgumentException if the pattern is no regular expression
   */
  static Rule of(Entry entry, String pattern) {
    try {
      return new Rule(
          entry.id(),
          entry.says(),
          Pattern.compile(pattern),
          entry.yields() == null ? Yields.NEVER : entry.yields(),
          NeededWords.of(pattern),
          entry.note() == null ? "" : entry.note());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription() + " in " + pattern, e);
    }
  }

  /**
   * Whether the words of a text let the pattern match at all; cheap beside a search.
   *
   * @param small the text in small letters
   */
  boolean mayStandIn(String small) {
    return needs.stream().allMatch(words -> words.stream().anyMatch(small::contains));
  }

  /**
   * A place where a rule was found.
   *
   * @param rule the rule
   * @param from first character of the finding in the text that was searched
   * @param verb where its verb begins: the group {@code v}, or {@code from}
   * @param to one past the last character
   */
  record Finding(Rule rule, int from, int verb, int to) {
    static Finding of(Rule rule, Matcher found) {
      boolean named = rule.pattern().namedGroups().containsKey("v") && found.start("v") >= 0;
      return new Finding(
          rule, found.start(), named ? found.start("v") : found.start(), found.end());
    }
  }
}
