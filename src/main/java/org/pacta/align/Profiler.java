package org.pacta.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacta.corpus.Language;
import org.pacta.lexicon.ChineseBigrams;
import org.pacta.lexicon.EnglishWords;
import org.pacta.lexicon.LearnedLexicon;
import org.pacta.lexicon.Lexicon;
import org.pacta.lexicon.Mention;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;

/** Reads the provisions of one side into profiles. */
final class Profiler {
  private static final int PHRASE = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d{2,}(?:\\.\\d+)?");

  private final Lexicon lexicon;
  private final LearnedLexicon learned;

  Profiler(Lexicon lexicon, LearnedLexicon learned) {
    this.lexicon = lexicon;
    this.learned = learned;
  }

  /** The profiles of the provisions of a level, in the order of the text. */
  List<Profile> profiles(AnnotatedText annotated, Level level) {
    List<Provision> provisions = level.provisions(annotated.text());
    List<Profile> profiles = new ArrayList<>(provisions.size());
    Map<Locator, String> divisions = divisions(annotated.text());
    for (int i = 0; i < provisions.size(); i++) {
      double place = provisions.size() == 1 ? 0 : i / (provisions.size() - 1.0);
      profiles.add(profile(annotated, provisions.get(i), place, divisions));
    }
    return profiles;
  }

  /** For each provision the nearest chapter above it. */
  private static Map<Locator, String> divisions(InstrumentText text) {
    Map<Locator, String> divisions = new HashMap<>();
    text.provisions().forEach(p -> divide(p, "", divisions));
    return divisions;
  }

  private static void divide(Provision provision, String above, Map<Locator, String> divisions) {
    divisions.put(provision.locator(), above);
    boolean divides = provision.kind().compareTo(ProvisionKind.ARTICLE) < 0;
    String own = divides ? provision.locator().value() : above;
    provision.children().forEach(c -> divide(c, own, divisions));
  }

  private Profile profile(
      AnnotatedText annotated, Provision provision, double place, Map<Locator, String> divisions) {
    InstrumentText text = annotated.text();
    Language language = text.language();
    String words = words(text, provision);
    List<String> terms = terms(words, language);
    List<Norm> norms = annotated.normsWithin(provision.locator());
    List<String> paragraphs = Level.paragraphs(provision).stream().map(text::textOf).toList();
    return new Profile(
        provision,
        place,
        terms.size(),
        counts(terms),
        meaning(terms, language),
        meaning(terms(provision.heading(), language), language),
        concepts(words, language),
        concepts(provision.heading(), language),
        topics(norms),
        mainTopics(norms),
        force(norms),
        bearers(norms, language),
        numbers(words),
        paragraphs.stream().map(p -> meaning(terms(p, language), language)).toList(),
        paragraphs.stream().map(p -> concepts(p, language)).toList(),
        phrases(terms),
        Rules.of(norms),
        divisions.getOrDefault(provision.locator(), ""));
  }

  /** Heading, text and footnotes. */
  private static String words(InstrumentText text, Provision provision) {
    String notes =
        provision.stream()
            .flatMap(p -> p.footnotes().stream())
            .map(text::textOf)
            .collect(Collectors.joining("\n"));
    return provision.heading() + "\n" + text.textOf(provision) + "\n" + notes;
  }

  private static List<String> terms(String text, Language language) {
    return switch (language) {
      case EN -> EnglishWords.subjectStems(text);
      case ZH -> ChineseBigrams.of(text);
    };
  }

  private static Map<String, Double> counts(List<String> terms) {
    Map<String, Double> counts = new TreeMap<>();
    terms.forEach(t -> counts.merge(t, 1.0, Double::sum));
    return counts;
  }

  private static Map<String, Double> phrases(List<String> terms) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + PHRASE <= terms.size(); i++) {
      runs.add(String.join(" ", terms.subList(i, i + PHRASE)));
    }
    return counts(runs);
  }

  private Map<String, Double> meaning(List<String> terms, Language language) {
    if (language == Language.EN) {
      return counts(terms);
    }
    Map<String, Double> expected = new TreeMap<>();
    counts(terms)
        .forEach(
            (term, count) ->
                learned
                    .translations(term)
                    .forEach(t -> expected.merge(t.stem(), count * t.probability(), Double::sum)));
    return expected;
  }

  private Map<String, Double> concepts(String text, Language language) {
    Map<String, Double> counts = new TreeMap<>();
    for (Mention mention : lexicon.find(text, language)) {
      counts.merge(mention.concept(), 1.0, Double::sum);
    }
    return counts;
  }

  private static Map<String, Double> topics(List<Norm> norms) {
    Map<String, Double> topics = new TreeMap<>();
    for (Norm norm : norms) {
      for (Norm.TopicTag tag : norm.topics()) {
        topics.merge(tag.topic(), tag.score(), Math::max);
        // A ban and a duty have the same subject: opposed provisions are counterparts too.
        Opposition.subject(tag.topic()).ifPresent(s -> topics.merge(s, tag.score(), Math::max));
      }
    }
    return topics;
  }

  private static Set<String> mainTopics(List<Norm> norms) {
    Set<String> main = new TreeSet<>();
    norms.forEach(n -> n.topics().stream().limit(1).forEach(t -> main.add(t.topic())));
    return main;
  }

  private static Map<String, Double> force(List<Norm> norms) {
    Map<String, Double> force = new TreeMap<>();
    norms.forEach(n -> force.merge(n.modality().code(), 1.0 / norms.size(), Double::sum));
    return force;
  }

  private Map<String, Double> bearers(List<Norm> norms, Language language) {
    String named = norms.stream().map(Norm::bearer).collect(Collectors.joining("\n"));
    return meaning(terms(named, language), language);
  }

  private static Map<String, Double> numbers(String text) {
    Map<String, Double> numbers = new TreeMap<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      numbers.put(m.group(), 1.0);
    }
    return numbers;
  }
}
