package org.pacta.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a query of the words of a command line. */
final class QueryWords {
  /** {@code "cross-border transfer"~5} as it arrives from a shell, which took the quotes away. */
  private static final Pattern UNQUOTED =
      Pattern.compile(
          "(?!.*(?:[\"“”「」:()]|\\b(?:AND|OR|NOT)\\b))(?<words>\\S+\\s.*?)(?<near>~\\d{0,3})");

  private QueryWords() {}

  static String of(List<String> words) {
    return words.stream().map(QueryWords::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return UNQUOTED.matcher(word).matches()
        ? UNQUOTED.matcher(word).replaceFirst("\"${words}\"${near}")
        : word;
  }
}
