package org.pacta.diff;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pacta.data.Yaml;
import org.pacta.norm.Norm;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;

/**
 * What the stringency of commitments on a topic is measured by.
 *
 * @param topic the topic of the ladder
 * @param steps kinds of clause, the hardest first; at least one
 * @param sectors words that limit a clause to one sector
 * @param programmatic words of clauses that set out a programme or bind to talk only
 */
public record LadderScale(
    String topic, List<Step> steps, List<Pattern> sectors, List<Pattern> programmatic) {
  private static final String DATA = "ladders.yaml";

  /**
   * A kind of clause.
   *
   * @param id lower case with hyphens
   * @param topic the topic that such a clause carries
   * @param title in both languages
   * @param words expressions, one of which the clause holds; empty where each clause counts
   */
  public record Step(String id, String topic, Topic.Words title, List<Pattern> words) {
    public Step {
      if (id == null || topic == null || title == null) {
        throw new IllegalArgumentException("a step needs id, topic and title");
      }
      words = words == null ? List.of() : List.copyOf(words);
    }

    /** Whether a clause is of this kind. */
    boolean holds(Norm norm, String text) {
      return norm.has(topic)
          && (words.isEmpty() || words.stream().anyMatch(w -> w.matcher(text).find()));
    }
  }

  /** The file as it is written. */
  record Content(List<Ladder> ladders, List<Pattern> sectors, List<Pattern> programmatic) {
    record Ladder(String topic, List<Step> steps) {}
  }

  public LadderScale {
    steps = List.copyOf(steps);
    sectors = List.copyOf(sectors);
    programmatic = List.copyOf(programmatic);
  }

  /**
   * The scale of a topic.
   *
   * @return empty where the taxonomy has no such topic
   */
  public static Optional<LadderScale> of(String topic, Taxonomy taxonomy) {
    Content content = Yaml.resource(LadderScale.class, DATA, Content.class);
    return taxonomy
        .find(topic)
        .map(
            t ->
                new LadderScale(
                    topic, steps(content, t), content.sectors(), content.programmatic()));
  }

  private static List<Step> steps(Content content, Topic topic) {
    return content.ladders().stream()
        .filter(l -> l.topic().equals(topic.id()))
        .findFirst()
        .map(Content.Ladder::steps)
        .orElseGet(() -> List.of(new Step(topic.id(), topic.id(), topic.title(), List.of())));
  }

  /** Whether a clause carries a topic of the scale. */
  boolean concerns(Norm norm) {
    return steps.stream().anyMatch(s -> norm.has(s.topic()));
  }

  /** The hardest step that a clause stands on; empty where it stands on none. */
  Optional<Integer> step(Norm norm, String text) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).holds(norm, text))
        .boxed()
        .findFirst();
  }

  /** Whether a clause binds in one sector only. */
  boolean sectoral(String text) {
    return sectors.stream().anyMatch(s -> s.matcher(text).find());
  }

  /** Whether a clause sets out a programme, or binds to talk only. */
  boolean programmatic(String text) {
    return programmatic.stream().anyMatch(p -> p.matcher(text).find());
  }

  /** Whether a clause is mainly about what the scale measures. */
  boolean main(Norm norm) {
    String topic = norm.topics().getFirst().topic();
    return steps.stream().anyMatch(s -> s.topic().equals(topic));
  }
}
