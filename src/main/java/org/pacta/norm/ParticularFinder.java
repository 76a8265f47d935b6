package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacta.corpus.Language;
import org.pacta.language.ChineseScript;
import org.pacta.norm.Particular.Aspect;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/**
 * Reads what a unit tells beside topic, force and bearer. Of each kind the first finding counts; a
 * unit may state several conditions, and each counts.
 */
final class ParticularFinder {
  private static final int MOST_CONDITIONS = 6;
  private final Language language;
  private final RuleBook rules;
  private final RuleBook bearers;
  private final Predicates predicates;

  ParticularFinder(Language language) {
    this.language = language;
    this.rules = RuleBook.of("particulars", language);
    this.bearers = RuleBook.of("bearer", language);
    this.predicates = Predicates.of(language);
  }

  /**
   * What a unit tells.
   *
   * @param reading its main clause; empty where no rule of modality spoke
   * @param bearer who is bound or entitled
   * @return by aspect, then by place; empty where nothing is told
   */
  List<Particular> find(
      InstrumentText text,
      Provision unit,
      Optional<ModalityTagger.Reading> reading,
      Optional<Evidence> bearer) {
    List<Particular> found = new ArrayList<>();
    bearer.flatMap(b -> addressee(text, b)).ifPresent(found::add);
    String words = text.textOf(unit);
    reading
        .flatMap(r -> predicates.find(words, r))
        .ifPresent(p -> found.addAll(predicate(text, unit, p)));
    Set<String> known = new HashSet<>();
    for (Rule.Finding finding : rules.findAll(plain(words))) {
      Particular particular = particular(text, unit, finding);
      if (counts(particular, found, known)) {
        found.add(particular);
      }
    }
    found.sort(Comparator.comparing(Particular::aspect).thenComparing(p -> p.evidence().span()));
    return found;
  }

  private static boolean counts(Particular particular, List<Particular> found, Set<String> known) {
    if (particular.aspect() != Aspect.CONDITION) {
      return known.add(particular.aspect() + ":" + particular.value());
    }
    List<Span> conditions =
        found.stream()
            .filter(p -> p.aspect() == Aspect.CONDITION)
            .map(p -> p.evidence().span())
            .toList();
    Span span = particular.evidence().span();
    return conditions.size() < MOST_CONDITIONS
        && conditions.stream().noneMatch(c -> c.from() < span.to() && span.from() < c.to());
  }

  private Optional<Particular> addressee(InstrumentText text, Evidence bearer) {
    return bearers.rules().stream()
        .filter(r -> r.id().equals(bearer.rule()))
        .findFirst()
        .map(
            r -> new Particular(Aspect.ADDRESSEE, r.says(), bearer.span().of(text.text()), bearer));
  }

  private List<Particular> predicate(
      InstrumentText text, Provision unit, Predicates.Predicate predicate) {
    List<Particular> found = new ArrayList<>();
    found.add(quoted(text, unit, Aspect.ACT, predicate.act()));
    predicate.object().ifPresent(o -> found.add(quoted(text, unit, Aspect.OBJECT, o)));
    return found;
  }

  private Particular quoted(InstrumentText text, Provision unit, Aspect aspect, Span span) {
    Span place = span.shifted(unit.span().from());
    String words = place.of(text.text());
    String rule = language.code() + "." + aspect.code();
    return new Particular(aspect, words, words, new Evidence(place, rule, 1));
  }

  private static Particular particular(InstrumentText text, Provision unit, Rule.Finding finding) {
    Span place = new Span(finding.verb(), finding.to()).shifted(unit.span().from());
    String says = finding.rule().says();
    int colon = says.indexOf(':');
    return new Particular(
        Aspect.of(says.substring(0, colon)),
        says.substring(colon + 1),
        place.of(text.text()),
        new Evidence(place, finding.rule().id(), 1));
  }

  private String plain(String words) {
    return language == Language.ZH
        ? ChineseScript.simplified(words)
        : words.replace('’', '\'').replace('\n', ' ');
  }
}
