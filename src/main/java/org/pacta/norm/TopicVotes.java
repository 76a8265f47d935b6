package org.pacta.norm;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.Span;

/** Gathers what the rules say of one provision and sums it up by topic. */
final class TopicVotes {
  /** A topic is given from this score on. */
  private static final double ENOUGH = 0.5;

  /** A topic is given from this score on where no other is found. */
  private static final double BETTER_THAN_NOTHING = 0.3;

  private static final double LATE = 0.65;
  private static final double LATE_UNDER_HEADING = 0.35;
  private static final double INHERITED = 0.35;
  private static final double INHERITED_BY_REFERENCE = 0.55;
  private static final int MOST_EVIDENCE = 6;

  private final Map<String, Map<String, Evidence>> votes = new TreeMap<>();
  private final Set<String> sole = new HashSet<>();
  private boolean settled;

  /** Whether a rule has spoken for a topic with no less weight. */
  boolean has(TopicRule rule, double weight) {
    Evidence known = votes.getOrDefault(rule.topic(), Map.of()).get(rule.name());
    return known != null && known.weight() >= weight;
  }

  void add(TopicRule rule, Span span) {
    settled |= rule.alone();
    if (rule.sole()) {
      sole.add(rule.topic());
    }
    add(rule.topic(), new Evidence(span, rule.name(), rule.weight()));
  }

  private void add(String topic, Evidence evidence) {
    votes
        .computeIfAbsent(topic, k -> new TreeMap<>())
        .merge(evidence.rule(), evidence, TopicVotes::heavier);
  }

  private static Evidence heavier(Evidence a, Evidence b) {
    return b.weight() > a.weight() ? b : a;
  }

  /**
   * Takes weight from what stands after the main clause of a provision: the points of a list name
   * many subjects of which the provision is not.
   */
  void weaken(int mainClause, Span unit) {
    double share =
        votes.values().stream()
                .flatMap(v -> v.values().stream())
                .anyMatch(e -> !unit.contains(e.span()) && e.weight() >= ENOUGH)
            ? LATE_UNDER_HEADING
            : LATE;
    for (Map<String, Evidence> vote : votes.values()) {
      vote.replaceAll(
          (rule, e) ->
              e.span().from() >= mainClause && unit.contains(e.span())
                  ? new Evidence(e.span(), e.rule(), Math.round(e.weight() * share * 1000) / 1000.0)
                  : e);
    }
  }

  /** Drops what the words say of other topics where a rule stands that wants to be sole. */
  void keepSole() {
    if (!sole.isEmpty()) {
      votes.keySet().retainAll(sole);
    }
  }

  /** Whether nothing is found so far that could be a topic. */
  boolean silent() {
    return votes.keySet().stream().noneMatch(t -> score(t) >= BETTER_THAN_NOTHING);
  }

  /** Whether the words alone say what the provision is about. */
  boolean settled() {
    return settled;
  }

  /**
   * Takes over the subject of the first paragraph of the article, where none is known yet. An
   * exception or a scope is no subject, if the words refer back to that of another paragraph.
   */
  void inherit(TopicVotes lead, boolean refersBack, Predicate<String> frame) {
    boolean known = votes.keySet().stream().anyMatch(t -> score(t) >= ENOUGH);
    boolean frameOnly =
        votes.keySet().stream().noneMatch(t -> score(t) >= ENOUGH && !frame.test(t));
    if (known && !(frameOnly && refersBack)) {
      return;
    }
    double share = refersBack ? INHERITED_BY_REFERENCE : INHERITED;
    lead.votes.keySet().stream()
        .filter(t -> lead.score(t) >= ENOUGH && !votes.containsKey(t))
        .filter(t -> !known || !frame.test(t))
        .forEach(t -> add(t, lead.strongest(t, share)));
  }

  private Evidence strongest(String topic, double share) {
    Evidence best =
        votes.getOrDefault(topic, Map.of()).values().stream()
            .max(Comparator.comparingDouble(Evidence::weight))
            .orElseThrow();
    return new Evidence(best.span(), best.rule(), share);
  }

  /** The topics with enough votes, the strongest first; equals in the order of the taxonomy. */
  List<TopicTag> tags(Taxonomy taxonomy) {
    List<TopicTag> all = all(taxonomy);
    List<TopicTag> enough = all.stream().filter(t -> t.score() >= ENOUGH).toList();
    return enough.isEmpty()
        ? all.stream().filter(t -> t.score() >= BETTER_THAN_NOTHING).limit(1).toList()
        : enough;
  }

  /** All topics with a vote, the strongest first. */
  List<TopicTag> all(Taxonomy taxonomy) {
    return votes.keySet().stream()
        .map(t -> new TopicTag(t, score(t), evidence(t)))
        .sorted(
            Comparator.comparingDouble((TopicTag t) -> -t.score())
                .thenComparingInt(t -> taxonomy.rank(t.topic())))
        .toList();
  }

  /** The chance that one witness at least is right, were they independent. */
  private double score(String topic) {
    double wrong = 1;
    for (Evidence e : votes.getOrDefault(topic, Map.of()).values()) {
      wrong *= 1 - e.weight();
    }
    return Math.round((1 - wrong) * 1000) / 1000.0;
  }

  private List<Evidence> evidence(String topic) {
    return votes.getOrDefault(topic, Map.of()).values().stream()
        .sorted(
            Comparator.comparingDouble((Evidence e) -> -e.weight())
                .thenComparing(Evidence::span)
                .thenComparing(Evidence::rule))
        .limit(MOST_EVIDENCE)
        .toList();
  }
}
