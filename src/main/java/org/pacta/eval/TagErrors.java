package org.pacta.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Evidence;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.norm.NormTagger;
import org.pacta.norm.TopicTagger;
import org.pacta.structure.Provision;
import org.pacta.structure.Units;

/** Says of every wrong label why it is wrong, in terms of the rules. */
final class TagErrors {
  private final Gold gold;
  private final Map<String, AnnotatedText> texts;
  private final TopicTagger topics = TopicTagger.builtin();
  private final NormTagger norms = new NormTagger(topics::tag);
  private final List<GoldError> errors = new ArrayList<>();

  TagErrors(Gold gold, Map<String, AnnotatedText> texts) {
    this.gold = gold;
    this.texts = texts;
  }

  /** A labelled unit and what the program says of it. */
  private record Judged(
      String instrument,
      AnnotatedText text,
      Provision unit,
      Norm norm,
      Labels label,
      boolean contested) {
    GoldError error(String field, String expected, String got, String evidence, String reason) {
      return new GoldError(
          instrument, label.locator(), field, expected, got, evidence, reason, contested);
    }

    String words(List<Evidence> evidence) {
      return evidence.isEmpty() ? "" : evidence.getFirst().span().of(text.text().text());
    }
  }

  /** All errors, in the order of the gold. */
  List<GoldError> list() {
    texts.forEach(this::instrument);
    return List.copyOf(errors);
  }

  private void instrument(String id, AnnotatedText text) {
    Map<String, Provision> units = new HashMap<>();
    Units.of(text.text()).forEach(u -> units.putIfAbsent(u.locator().value(), u));
    Map<String, Norm> found = new HashMap<>();
    text.norms().forEach(n -> found.putIfAbsent(n.locator().value(), n));
    Map<String, Boolean> agreement = gold.agreement(id);
    for (Labels label : gold.labels().getOrDefault(id, List.of())) {
      boolean contested = !agreement.getOrDefault(label.locator(), true);
      Provision unit = units.get(label.locator());
      Norm norm = found.get(label.locator());
      if (unit == null || norm == null) {
        errors.add(
            new GoldError(
                id, label.locator(), "unit", label.topics(), "", "", "unit-missing", contested));
        continue;
      }
      unit(new Judged(id, text, unit, norm, label, contested));
    }
  }

  private void unit(Judged judged) {
    topics(judged);
    modality(judged);
    bearer(judged);
  }

  private void topics(Judged j) {
    Set<String> wanted = j.label().topicSet();
    for (String topic : wanted) {
      if (!j.norm().has(topic)) {
        errors.add(missed(j, topic));
      }
    }
    for (TopicTag tag : j.norm().topics()) {
      if (!wanted.contains(tag.topic())) {
        String rule = tag.evidence().getFirst().rule();
        errors.add(j.error("topic", "", tag.topic(), j.words(tag.evidence()), "fired " + rule));
      }
    }
  }

  private GoldError missed(Judged j, String topic) {
    String got = TagEvaluation.labels(List.of(j.norm())).getFirst().topics();
    List<TopicTagger.Witness> witnesses =
        topics.witnesses(j.text().text(), j.unit()).stream()
            .filter(w -> w.topic().equals(topic))
            .toList();
    Optional<TopicTag> considered =
        topics.considered(j.text().text(), j.unit()).stream()
            .filter(t -> t.topic().equals(topic))
            .findFirst();
    if (considered.isPresent()) {
      String score = String.format(Locale.ROOT, "threshold %.2f", considered.get().score());
      String rule = " " + considered.get().evidence().getFirst().rule();
      return j.error("topic", topic, got, j.words(considered.get().evidence()), score + rule);
    }
    String reason =
        witnesses.isEmpty()
            ? "no-rule"
            : "outvoted " + first(j.norm()) + " over " + witnesses.getFirst().rule();
    return j.error("topic", topic, got, "", reason);
  }

  private static String first(Norm norm) {
    return norm.topics().isEmpty() ? "" : norm.topics().getFirst().evidence().getFirst().rule();
  }

  private void modality(Judged j) {
    String got = j.norm().modality().code();
    String expected = j.label().modality();
    if (got.equals(expected)) {
      return;
    }
    List<Evidence> evidence = j.norm().modalityEvidence();
    boolean spoke = !witnesses(j, expected).isEmpty();
    String rule = evidence.isEmpty() ? "" : evidence.getFirst().rule();
    String reason =
        spoke ? "outvoted " + rule : rule.isEmpty() ? "no-rule" : "no-rule, fired " + rule;
    errors.add(j.error("modality", expected, got, j.words(evidence), reason));
  }

  private List<String> witnesses(Judged j, String modality) {
    Modality expected;
    try {
      expected = Modality.valueOf(modality.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
    return norms.witnesses(j.text().text().language(), j.text().text().textOf(j.unit()), expected);
  }

  private void bearer(Judged j) {
    String expected = j.label().bearer();
    String got = j.norm().bearer();
    if (!BearerMatch.isJudged(expected) || BearerMatch.of(expected, got).right()) {
      return;
    }
    List<Evidence> evidence = j.norm().bearerEvidence();
    String reason = evidence.isEmpty() ? "no-rule" : "fired " + evidence.getFirst().rule();
    errors.add(j.error("bearer", expected, got, j.words(evidence), reason));
  }
}
