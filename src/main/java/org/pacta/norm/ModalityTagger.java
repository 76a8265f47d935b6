package org.pacta.norm;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.language.SentenceSplitter;
import org.pacta.structure.Span;

/**
 * Reads the force of a unit from its main clause. The first sentence that rules decides; a sentence
 * that only recognises or states a purpose gives way to an operative one after it.
 */
final class ModalityTagger {
  private static final int MOST_SENTENCES = 12;
  private static final Set<Modality> OPERATIVE =
      EnumSet.of(Modality.OBLIGATION, Modality.PROHIBITION, Modality.ENDEAVOUR);
  private static final Pattern FIRST_POINT =
      Pattern.compile("[:：—]\\s*(?:[(（](?:a|i|1|A|一)[)）]|1\\.|一、)");
  private final Language language;
  private final RuleBook rules;
  private final MainClause mainClause;

  ModalityTagger(Language language) {
    this(language, Set.of());
  }

  ModalityTagger(Language language, Set<String> silenced) {
    this.language = language;
    this.rules = RuleBook.of("modality", language).without(silenced);
    this.mainClause = MainClause.of(language);
  }

  /**
   * The force of a unit.
   *
   * @param modality the force, as far as the unit alone tells
   * @param relief whether it sets another paragraph aside, so that the force depends on that one
   * @param rule the id of the rule
   * @param words what shows it
   * @param sentence the sentence in which it stands
   * @param clause where the main clause begins
   * @param verb where its verb begins
   */
  record Reading(
      Modality modality,
      Relief relief,
      String rule,
      Span words,
      Span sentence,
      int clause,
      int verb) {
    Evidence evidence(int offset) {
      return new Evidence(words.shifted(offset), rule, 1);
    }

    /** What stands before the verb of the main clause in the text that was read. */
    String subject(String text) {
      return text.substring(Math.min(clause, verb), Math.max(clause, verb)).strip();
    }
  }

  /** The reading of a text; empty where no rule speaks. All spans count in the text given. */
  Optional<Reading> read(String text) {
    return read(text, r -> r.yields() != Rule.Yields.ALWAYS)
        .or(() -> read(text, r -> r.yields() == Rule.Yields.ALWAYS));
  }

  /** The ids of all rules that speak for a modality anywhere in a text, in the order found. */
  List<String> witnesses(String text, Modality modality) {
    return sentences(text).stream()
        .map(s -> mainClause.surface(s.of(text)).text())
        .flatMap(s -> rules.findAll(s).stream())
        .map(Rule.Finding::rule)
        .filter(r -> r.says().equals(modality.code()))
        .map(Rule::id)
        .distinct()
        .toList();
  }

  private Optional<Reading> read(String text, Predicate<Rule> which) {
    Optional<Reading> first = Optional.empty();
    int points = beginOfPoints(text);
    for (Span sentence : sentences(text)) {
      Surface surface = mainClause.surface(sentence.of(text));
      Optional<MainClause.Governing> found =
          mainClause.governing(surface.text(), rules.findAll(surface.text(), which));
      if (found.isEmpty()) {
        continue;
      }
      Reading reading = reading(found.get(), surface, sentence);
      if (first.isPresent()) {
        if (OPERATIVE.contains(reading.modality()) && sentence.from() < points) {
          return Optional.of(reading);
        }
        continue;
      }
      first = Optional.of(reading);
      if (found.get().finding().rule().yields() == Rule.Yields.NEVER) {
        return first;
      }
    }
    return first;
  }

  private List<Span> sentences(String text) {
    List<Span> all = SentenceSplitter.split(text, language);
    return all.size() > MOST_SENTENCES ? all.subList(0, MOST_SENTENCES) : all;
  }

  /** Points say more of what their chapeau says; they do not change the force of the unit. */
  private static int beginOfPoints(String text) {
    Matcher matcher = FIRST_POINT.matcher(text);
    return matcher.find() ? matcher.start() : text.length();
  }

  private static Reading reading(MainClause.Governing governing, Surface surface, Span sentence) {
    Rule.Finding finding = governing.finding();
    int offset = sentence.from();
    Relief relief = Relief.of(finding.rule().says());
    return new Reading(
        relief == Relief.NONE ? modality(finding.rule()) : Modality.EXCEPTION,
        relief,
        finding.rule().id(),
        surface.source(finding.from(), finding.to()).shifted(offset),
        sentence,
        surface.source(governing.clause()) + offset,
        surface.source(finding.verb()) + offset);
  }

  private static Modality modality(Rule rule) {
    return Modality.valueOf(rule.says().toUpperCase(Locale.ROOT));
  }
}
