package org.pacta.corpus.pull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pacta.data.Yaml;

/**
 * By what a page without a text of the law is known: {@code pages-without-text.yaml}.
 *
 * @param schema the shape of the file
 * @param leastCharacters a page with fewer holds no text
 * @param fewNumbers a page with fewer numbered lines may be something else, if its words say so
 * @param mostLinked the largest share of the characters that may be links
 * @param leastCharactersPerNumber a page with fewer is a list of titles
 * @param signs words that tell what a page is
 * @param numbering how a line of the law begins
 */
record PageSigns(
    int schema,
    int leastCharacters,
    int fewNumbers,
    double mostLinked,
    int leastCharactersPerNumber,
    List<Sign> signs,
    List<Pattern> numbering) {

  /**
   * Words of one sort of page.
   *
   * @param obstacle what the page is
   * @param words lower case
   */
  record Sign(Obstacle obstacle, List<String> words) {}

  static PageSigns standard() {
    return Yaml.resource(PageSigns.class, "pages-without-text.yaml", PageSigns.class);
  }

  /** The first sign whose words stand in the text, with those words; empty where there is none. */
  Optional<ObstacleException> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Sign sign : signs) {
      for (String words : sign.words()) {
        if (lower.contains(words)) {
          return Optional.of(new ObstacleException(sign.obstacle(), words));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line begins as a provision does. */
  boolean isNumbered(String line) {
    return numbering.stream().anyMatch(n -> n.matcher(line).lookingAt());
  }
}
