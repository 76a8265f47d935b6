package org.pacta.cite;

import java.util.Map;
import org.pacta.data.Yaml;

/** The words of a style for the levels of a text, in English. */
final class PinpointWords {
  private record Words(int schema, Map<String, Map<String, String>> styles) {}

  private final Map<String, String> words;

  private PinpointWords(Map<String, String> words) {
    this.words = words;
  }

  /** The words of a style in {@code pinpoints.yaml}. */
  static PinpointWords read(String style) {
    Words words = Yaml.resource(PinpointWords.class, "pinpoints.yaml", Words.class);
    return new PinpointWords(words.styles().getOrDefault(style, Map.of()));
  }

  /** A pinpoint of the program in the words of the style. */
  String in(String pinpoint) {
    String out = pinpoint;
    for (Map.Entry<String, String> word : words.entrySet()) {
      out =
          out.replaceAll(
              "(?<![\\w])" + java.util.regex.Pattern.quote(word.getKey()) + "(?![\\w])",
              java.util.regex.Matcher.quoteReplacement(word.getValue()));
    }
    return out;
  }
}
