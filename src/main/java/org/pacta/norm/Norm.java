package org.pacta.norm;

import java.util.List;
import org.pacta.structure.Locator;
import org.pacta.structure.Span;

/**
 * What a unit of text rules.
 *
 * @param locator the unit
 * @param topics the topics, the main one first; empty where none was found
 * @param modality the force of the main clause
 * @param modalityEvidence the words that show it; empty where it is inconclusive
 * @param bearer who is bound or entitled, in the words of the text; empty where nobody is named
 * @param bearerEvidence the words
 * @param exceptions the exceptions and carve-outs stated in the unit
 * @param enforceability whether dispute settlement applies, with the clause that says so
 * @param particulars what else it tells, by aspect
 */
public record Norm(
    Locator locator,
    List<TopicTag> topics,
    Modality modality,
    List<Evidence> modalityEvidence,
    String bearer,
    List<Evidence> bearerEvidence,
    List<ExceptionClause> exceptions,
    Enforceability enforceability,
    List<Particular> particulars) {

  /**
   * A topic of the taxonomy found in a unit.
   *
   * @param topic the id in the taxonomy
   * @param score confidence in [0, 1]
   * @param evidence the words and rules, at least one
   */
  public record TopicTag(String topic, double score, List<Evidence> evidence) {
    public TopicTag {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * An exception, with the tests that it must meet.
   *
   * @param objective {@code legitimate-public-policy}, {@code essential-security}, {@code
   *     prudential}, {@code privacy}, {@code general}, {@code other}
   * @param necessity the standard: none, necessary, no-greater-than-required, considers-necessary
   * @param selfJudging whether the bearer itself decides on necessity
   * @param nonDiscrimination whether the chapeau against arbitrary discrimination or disguised
   *     restriction applies
   * @param evidence the words
   */
  public record ExceptionClause(
      String objective,
      String necessity,
      boolean selfJudging,
      boolean nonDiscrimination,
      List<Evidence> evidence) {
    public ExceptionClause {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Whether a breach can be brought before a panel or court of the treaty.
   *
   * @param state {@code inside}, {@code outside}, {@code partly} (outside for some Parties or for
   *     some time), {@code unknown}
   * @param locator the clause that says so; empty where unknown
   * @param span the words of that clause
   */
  public record Enforceability(String state, String locator, Span span) {
    public static final Enforceability UNKNOWN = new Enforceability("unknown", "", new Span(0, 0));
  }

  public Norm {
    topics = List.copyOf(topics);
    modalityEvidence = List.copyOf(modalityEvidence);
    bearerEvidence = List.copyOf(bearerEvidence);
    exceptions = List.copyOf(exceptions);
    particulars = List.copyOf(particulars);
  }

  /** What the unit tells of an aspect, in the order of the text; empty where nothing. */
  public List<Particular> particulars(Particular.Aspect aspect) {
    return particulars.stream().filter(p -> p.aspect() == aspect).toList();
  }

  /** Whether the unit carries a topic. */
  public boolean has(String topic) {
    return topics.stream().anyMatch(t -> t.topic().equals(topic));
  }
}
