package org.pacta.eval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.pacta.corpus.Language;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.NormTagger;
import org.pacta.norm.TopicClassifier;
import org.pacta.norm.TopicTagger;
import org.pacta.norm.Topics;
import org.pacta.structure.InstrumentText;

/**
 * Reads a text as the program would had nobody labelled it: without the rules that no other
 * labelled instrument supports, and with a classifier that was taught all labelled texts of the
 * language but those of the same work, as the one of the program was taught all.
 */
final class UnseenReader {
  private final Map<String, LabelledText> labelled;
  private final UnaryOperator<String> works;
  private final RuleSupport support;
  private final Map<Taught, TopicClassifier> classifiers = new ConcurrentHashMap<>();

  /** What a classifier was taught: the labelled instruments in a language. */
  private record Taught(Language language, Set<String> instruments) {}

  /**
   * @param labelled by instrument
   * @param works the work of an instrument; versions of one law are one work
   */
  UnseenReader(Map<String, LabelledText> labelled, UnaryOperator<String> works) {
    this.labelled = new TreeMap<>(labelled);
    this.works = works;
    this.support = new RuleSupport(labelled, RuleSupport.Grain.RULE);
  }

  /** Learns what some texts need, several classifiers at a time; each is the same however many. */
  void prepare(List<InstrumentText> texts) {
    texts.stream().map(this::taught).distinct().toList().parallelStream().forEach(this::classifier);
  }

  /** The norms of a text that nobody has labelled, for all that speaks here. */
  AnnotatedText read(InstrumentText text) {
    Set<String> silenced = support.soleSupport(versions(text), text.language());
    Topics topics = new Topics(TopicTagger.without(silenced), classifier(taught(text)));
    return new AnnotatedText(text, new NormTagger(topics::tag, silenced).tag(text));
  }

  /** The instrument and the labelled versions of the same law. */
  private Set<String> versions(InstrumentText text) {
    String work = works.apply(text.instrument());
    Set<String> versions = new TreeSet<>(Set.of(text.instrument()));
    labelled.keySet().stream().filter(i -> works.apply(i).equals(work)).forEach(versions::add);
    return versions;
  }

  private Taught taught(InstrumentText text) {
    Set<String> others = new TreeSet<>(labelled.keySet());
    others.removeAll(versions(text));
    others.removeIf(o -> language(o) != text.language());
    return new Taught(text.language(), others);
  }

  private Language language(String instrument) {
    return text(instrument).text().text().language();
  }

  private LabelledText text(String instrument) {
    return Objects.requireNonNull(labelled.get(instrument));
  }

  private TopicClassifier classifier(Taught taught) {
    return classifiers.computeIfAbsent(taught, this::learn);
  }

  private TopicClassifier learn(Taught taught) {
    Map<String, List<Labels>> labels = new TreeMap<>();
    taught.instruments().forEach(i -> labels.put(i, text(i).labels()));
    return TopicTraining.learner(labels, i -> List.of(text(i).text().text())).classifier();
  }
}
