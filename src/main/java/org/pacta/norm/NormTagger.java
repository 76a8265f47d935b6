package org.pacta.norm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;
import org.pacta.structure.Units;

/** Says what each unit of a text rules. Thread-safe; the same text always gives the same norms. */
public final class NormTagger {
  private static final Pattern PARAGRAPH_NAMED =
      Pattern.compile("(?:[Pp]aragraphs?|[Ss]ubsections?)\\s+\\(?(\\d+)|第([一二三四五六七八九十]+)款|(前)款");
  private static final int LONGEST_EVIDENCE = 120;
  private final BiFunction<InstrumentText, Provision, List<Norm.TopicTag>> topics;
  private final Map<Language, Readers> readers = new EnumMap<>(Language.class);

  /** What reads a language. */
  private record Readers(
      ModalityTagger modality,
      BearerFinder bearer,
      ExceptionFinder exceptions,
      EnforceabilityFinder enforceability,
      ParticularFinder particulars) {
    static Readers of(Language language, Set<String> silenced) {
      return new Readers(
          new ModalityTagger(language, silenced),
          BearerFinder.of(language),
          new ExceptionFinder(language),
          new EnforceabilityFinder(language),
          new ParticularFinder(language));
    }
  }

  /**
   * Creates a tagger.
   *
   * @param topics gives the topics of a unit, the main one first
   */
  public NormTagger(BiFunction<InstrumentText, Provision, List<Norm.TopicTag>> topics) {
    this(topics, Set.of());
  }

  /**
   * Creates a tagger that does without some rules of modality, to measure what they contribute.
   *
   * @param silenced ids of rules
   */
  public NormTagger(
      BiFunction<InstrumentText, Provision, List<Norm.TopicTag>> topics, Set<String> silenced) {
    this.topics = topics;
    for (Language language : Language.values()) {
      readers.put(language, Readers.of(language, silenced));
    }
  }

  /**
   * The ids of all rules that speak for a modality anywhere in a text, whether or not they govern
   * its main clause.
   */
  public List<String> witnesses(Language language, String words, Modality modality) {
    return readersOf(language).modality().witnesses(words, modality);
  }

  /** One norm for each unit of the text, in its order. */
  public List<Norm> tag(InstrumentText text) {
    Readers reader = readersOf(text.language());
    List<Provision> units = Units.of(text);
    List<Norm.Enforceability> enforceability = reader.enforceability().find(text, units);
    List<Norm> norms = new ArrayList<>();
    ContextBearer context = new ContextBearer(text);
    for (int i = 0; i < units.size(); i++) {
      norms.add(norm(text, units.get(i), norms, enforceability.get(i), reader, context));
    }
    return norms;
  }

  private Readers readersOf(Language language) {
    Readers reader = readers.get(language);
    if (reader == null) {
      throw new IllegalArgumentException("no rules for " + language);
    }
    return reader;
  }

  private Norm norm(
      InstrumentText text,
      Provision unit,
      List<Norm> before,
      Norm.Enforceability enforceability,
      Readers reader,
      ContextBearer context) {
    Force force = force(text, unit, before, reader);
    List<Norm.ExceptionClause> exceptions =
        reader.exceptions().find(text, unit, force.modality(), force.evidence());
    Optional<Evidence> bearer = force.bearer();
    if (BearerFinder.hasBearer(force.modality()) && !isRecital(unit)) {
      String words = text.textOf(unit);
      String subject = force.reading().map(r -> r.subject(words)).orElse("");
      if (text.language() == Language.EN && force.isBearerOfCondition(unit.span().from())) {
        bearer = context.implied(words, subject).or(force::bearer);
      } else if (bearer.isEmpty() || ImpliedBearer.isAct(bearer.get())) {
        bearer =
            context
                .find(words, subject, unit.locator(), before, force.modality())
                .or(force::bearer);
      }
    }
    return new Norm(
        unit.locator(),
        topics.apply(text, unit),
        force.modality(),
        force.evidence(),
        bearer.map(b -> b.span().of(text.text())).orElse(""),
        bearer.stream().toList(),
        exceptions,
        enforceability,
        reader.particulars().find(text, unit, force.reading(), bearer));
  }

  /**
   * The modality with its proof and its bearer, with spans in the extracted text, and the main
   * clause where one was read.
   */
  private record Force(
      Modality modality,
      List<Evidence> evidence,
      Optional<Evidence> bearer,
      Optional<ModalityTagger.Reading> reading) {
    static Force of(Modality modality, List<Evidence> evidence) {
      return new Force(modality, evidence, Optional.empty(), Optional.empty());
    }

    /** Whether the bearer is named before the main clause begins. */
    boolean isBearerOfCondition(int offset) {
      return bearer.isPresent()
          && reading.isPresent()
          && bearer.get().span().to() <= offset + reading.get().clause();
    }
  }

  private Force force(InstrumentText text, Provision unit, List<Norm> before, Readers reader) {
    if (isRecital(unit)) {
      return Force.of(Modality.RECOGNITION, List.of(opening(text, unit)));
    }
    if (unit.kind() == ProvisionKind.OTHER) {
      return Force.of(Modality.OTHER, List.of());
    }
    String words = text.textOf(unit);
    int offset = unit.span().from();
    Optional<ModalityTagger.Reading> found = reader.modality().read(words);
    if (found.isEmpty()) {
      Modality modality = words.isBlank() ? Modality.INCONCLUSIVE : Modality.OTHER;
      return Force.of(modality, List.of());
    }
    ModalityTagger.Reading reading = found.get();
    Optional<Evidence> bearer =
        reader
            .bearer()
            .find(words, reading)
            .map(b -> new Evidence(b.words().shifted(offset), b.rule(), 1));
    List<Evidence> evidence = new ArrayList<>(List.of(reading.evidence(offset)));
    Modality modality = settled(reading, words, unit, before, evidence);
    return new Force(modality, evidence, bearer, found);
  }

  /** Where a unit sets a paragraph aside, the force of that paragraph settles its own. */
  private static Modality settled(
      ModalityTagger.Reading reading,
      String words,
      Provision unit,
      List<Norm> before,
      List<Evidence> evidence) {
    Optional<Norm> setAside =
        reading.relief() == Relief.NONE
            ? Optional.empty()
            : paragraph(reading.words().of(words), unit, before);
    setAside.ifPresent(n -> evidence.addAll(n.modalityEvidence()));
    return setAside.map(n -> reading.relief().from(n.modality())).orElse(reading.modality());
  }

  private static Optional<Norm> paragraph(String words, Provision unit, List<Norm> before) {
    Matcher named = PARAGRAPH_NAMED.matcher(words);
    if (!named.find()) {
      return Optional.empty();
    }
    if (named.group(1) == null) {
      return before.isEmpty() || named.group(2) != null
          ? Optional.empty()
          : Optional.of(before.getLast()).filter(n -> sameArticle(n, unit));
    }
    String step = "para_" + named.group(1);
    return before.stream()
        .filter(n -> sameArticle(n, unit))
        .filter(n -> n.locator().lastStep().equals(step))
        .findFirst();
  }

  private static boolean sameArticle(Norm norm, Provision unit) {
    return norm.locator().article().equals(unit.locator().article());
  }

  private static boolean isRecital(Provision unit) {
    return unit.kind() == ProvisionKind.RECITAL || unit.kind() == ProvisionKind.PREAMBLE;
  }

  private static Evidence opening(InstrumentText text, Provision unit) {
    int to = Math.min(unit.span().to(), unit.span().from() + LONGEST_EVIDENCE);
    int space = text.text().lastIndexOf(' ', to);
    boolean cut = to < unit.span().to() && space > unit.span().from();
    return new Evidence(new Span(unit.span().from(), cut ? space : to), "recital", 1);
  }
}
