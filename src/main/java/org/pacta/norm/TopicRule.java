package org.pacta.norm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as a lawyer writes it: words that show what a provision is about.
 *
 * @param topic the topic that it speaks for
 * @param id short name, unique within topic and language
 * @param where the place in which one of {@code any} must stand
 * @param weight how sure the rule is, above 0 and at most 1; several rules add up as independent
 *     witnesses, and a topic is given from 0.5
 * @param any patterns of which one must be found; see {@link TopicPattern}
 * @param also patterns of which one must be found as well, in the words of the provision; none is
 *     asked where the list is empty
 * @param unless patterns that silence the rule where one stands in the words of the provision
 * @param within patterns of which one must be found in the title of the text or in a heading above
 *     the article: a word that means a subject in the law of that subject only; none is asked where
 *     the list is empty
 * @param alone whether the words settle the subject, so that heading and context are not asked
 * @param sole whether other words of the provision do not count for other topics: in a list of
 *     definitions every subject is named and none is ruled
 */
public record TopicRule(
    String topic,
    String id,
    Place where,
    double weight,
    List<String> any,
    List<String> also,
    List<String> unless,
    List<String> within,
    boolean alone,
    boolean sole) {
  private static final Pattern CLASS = Pattern.compile("\\{\\{([a-z-]+)}}");

  /** Where a rule looks. */
  public enum Place {
    /** The words of the provision with all that lies below. */
    @JsonProperty("text")
    TEXT,
    /** The first words of the provision. */
    @JsonProperty("opening")
    OPENING,
    /** The heading of the article, section or paragraph. */
    @JsonProperty("heading")
    HEADING,
    /** The headings above the article; where all else is silent, the title of the text. */
    @JsonProperty("chapter")
    CHAPTER
  }

  public TopicRule {
    Objects.requireNonNull(topic, "a rule needs a topic");
    Objects.requireNonNull(id, "a rule needs an id");
    where = where == null ? Place.TEXT : where;
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be above 0 and at most 1, got " + weight);
    }
    if (any == null || any.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " has no pattern under 'any'");
    }
    any = List.copyOf(any);
    also = also == null ? List.of() : List.copyOf(also);
    unless = unless == null ? List.of() : List.copyOf(unless);
    within = within == null ? List.of() : List.copyOf(within);
  }

  /**
   * The rule with classes of words put into its patterns.
   *
   * @param words by name, each as alternatives: {@code store*|kept|keep}
   * @throws IllegalArgumentException if a pattern names a class that is not there
   */
  TopicRule with(Map<String, String> words) {
    return new TopicRule(
        topic,
        id,
        where,
        weight,
        with(any, words),
        with(also, words),
        with(unless, words),
        with(within, words),
        alone,
        sole);
  }

  private static List<String> with(List<String> patterns, Map<String, String> words) {
    return patterns.stream().map(p -> CLASS.matcher(p).replaceAll(m -> group(m, words))).toList();
  }

  private static String group(MatchResult name, Map<String, String> words) {
    String choices = words.get(name.group(1));
    if (choices == null) {
      throw new IllegalArgumentException("no class of words '" + name.group(1) + "'");
    }
    return Matcher.quoteReplacement("(" + choices + ")");
  }

  /** The name that evidence cites: topic and id. */
  public String name() {
    return topic + "/" + id;
  }
}
