package org.pacta.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pacta.corpus.Language;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.norm.NormTagger;
import org.pacta.norm.TopicTagger;
import org.pacta.norm.TopicTagger.Witness;
import org.pacta.structure.Provision;
import org.pacta.structure.Units;

/**
 * Which labelled instruments support which rule: those in which it speaks for what the gold says. A
 * rule that no other instrument supports may be fitted to the one; without such rules the score on
 * that instrument estimates what the rules are worth on a text that nobody has read yet. It is an
 * estimate from below for subjects that one labelled instrument alone treats, since no rule for
 * these can find support elsewhere.
 */
final class RuleSupport {
  private final Map<String, Set<String>> supporters = new TreeMap<>();
  private final Grain grain;

  /** What is silenced as one. */
  enum Grain {
    /** A rule with all its patterns. */
    RULE,
    /** A single pattern of a rule on topics; rules on modality are one pattern each. */
    PATTERN
  }

  /**
   * @param labelled the instruments that may support a rule, by id
   */
  RuleSupport(Map<String, LabelledText> labelled, Grain grain) {
    this.grain = grain;
    TopicTagger topics = TopicTagger.builtin();
    labelled.forEach((id, l) -> count(id, l.text(), l.labels(), topics));
  }

  Grain grain() {
    return grain;
  }

  private void count(String id, AnnotatedText text, List<Labels> labels, TopicTagger topics) {
    Map<String, Labels> wanted =
        labels.stream().collect(Collectors.toMap(Labels::locator, l -> l, (a, b) -> a));
    Map<String, Norm> norms = new HashMap<>();
    text.norms().forEach(n -> norms.putIfAbsent(n.locator().value(), n));
    for (Provision unit : Units.of(text.text())) {
      Labels label = wanted.get(unit.locator().value());
      Norm norm = norms.get(unit.locator().value());
      if (label == null || norm == null) {
        continue;
      }
      topics.witnesses(text.text(), unit).stream()
          .filter(w -> label.topicSet().contains(w.topic()))
          .forEach(w -> support(key(text, w), id));
      if (norm.modality().code().equals(label.modality())) {
        norm.modalityEvidence().stream().limit(1).forEach(e -> support(key(text, e.rule()), id));
      }
    }
  }

  private void support(String rule, String instrument) {
    supporters.computeIfAbsent(rule, r -> new TreeSet<>()).add(instrument);
  }

  private String key(AnnotatedText text, Witness witness) {
    return key(text, grain == Grain.RULE ? witness.rule() : witness.pattern());
  }

  /** Rules of the two languages are different rules, though some have the same name. */
  private static String key(AnnotatedText text, String rule) {
    return text.text().language().code() + ":" + rule;
  }

  /**
   * The rules of a language that some instruments alone support, as its taggers name them.
   *
   * @param instruments versions of one law for instance
   */
  Set<String> soleSupport(Set<String> instruments, Language language) {
    String prefix = language.code() + ":";
    Set<String> sole = new HashSet<>();
    supporters.forEach(
        (rule, who) -> {
          if (rule.startsWith(prefix) && instruments.containsAll(who)) {
            sole.add(rule.substring(prefix.length()));
          }
        });
    return sole;
  }

  /**
   * The rows of an instrument as they are without the rules that it alone supports; the classifier
   * keeps silent.
   */
  List<Labels> tagsWithout(String instrument, AnnotatedText text) {
    Set<String> silenced = soleSupport(Set.of(instrument), text.text().language());
    TopicTagger topics = TopicTagger.without(silenced);
    if (grain == Grain.RULE) {
      return TagEvaluation.labels(new NormTagger(topics::tag, silenced).tag(text.text()));
    }
    return Units.of(text.text()).stream()
        .map(u -> topicsOnly(u, topics.tag(text.text(), u)))
        .toList();
  }

  private static Labels topicsOnly(Provision unit, List<Norm.TopicTag> tags) {
    String names = tags.stream().map(Norm.TopicTag::topic).collect(Collectors.joining(","));
    return new Labels(unit.locator().value(), names, "");
  }
}
