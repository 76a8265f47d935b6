package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.language.ChineseScript;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/**
 * Reads the exceptions of a unit: what each serves, which standard of necessity it must meet, who
 * judges it. Several objectives in one unit make several exceptions, each with the tests that stand
 * in its own point; footnotes count for the point in which they are anchored.
 */
final class ExceptionFinder {
  private static final List<String> STANDARDS =
      List.of("considers-necessary", "no-greater-than-required", "necessary");
  private final Language language;
  private final RuleBook rules;

  ExceptionFinder(Language language) {
    this.language = language;
    this.rules = RuleBook.of("exceptions", language);
  }

  /** A stretch of the text in which the tests of one exception stand. */
  private record Scope(Span span, Optional<Hit> objective) {}

  /** A rule that was found and where, in the extracted text. */
  private record Hit(String says, Evidence evidence) {
    boolean isA(String kind) {
      return says.startsWith(kind + ":");
    }

    String value() {
      return says.substring(says.indexOf(':') + 1);
    }
  }

  /**
   * The exceptions stated in a unit.
   *
   * @param modality the force of the unit
   * @param proof the words that show the force; they stand as evidence where it is an exception
   * @return in the order of the text; empty where none is stated
   */
  List<Norm.ExceptionClause> find(
      InstrumentText text, Provision unit, Modality modality, List<Evidence> proof) {
    List<Hit> hits = hits(text.text(), unit.span());
    if (modality != Modality.EXCEPTION) {
      return carveOuts(hits);
    }
    return scopes(unit, hits).stream().map(s -> clause(text, unit, s, hits, proof)).toList();
  }

  private List<Norm.ExceptionClause> carveOuts(List<Hit> hits) {
    return hits.stream()
        .filter(h -> h.isA("trigger"))
        .map(h -> new Norm.ExceptionClause("other", "none", false, false, List.of(h.evidence())))
        .toList();
  }

  private Norm.ExceptionClause clause(
      InstrumentText text, Provision unit, Scope scope, List<Hit> hits, List<Evidence> proof) {
    List<Hit> own = new ArrayList<>(within(hits, scope.span()));
    footnotes(unit)
        .filter(f -> concerns(f, unit, scope))
        .forEach(f -> own.addAll(hits(text.text(), f.note().span())));
    String necessity = necessity(own);
    List<Evidence> evidence = new ArrayList<>(proof);
    scope.objective().ifPresent(h -> evidence.add(h.evidence()));
    own.stream()
        .filter(h -> h.isA("test") || h.says().equals("necessity:" + necessity))
        .forEach(h -> evidence.add(h.evidence()));
    return new Norm.ExceptionClause(
        scope.objective().map(Hit::value).orElse("other"),
        necessity,
        own.stream().anyMatch(h -> h.says().equals("test:self-judging")),
        own.stream().anyMatch(h -> h.says().equals("test:non-discrimination")),
        evidence.stream().distinct().toList());
  }

  private static String necessity(List<Hit> hits) {
    return STANDARDS.stream()
        .filter(s -> hits.stream().anyMatch(h -> h.says().equals("necessity:" + s)))
        .findFirst()
        .orElse("none");
  }

  /**
   * One scope for each objective. Where two stand in different points, each has its point; where
   * they stand together, the first one counts for the whole unit.
   */
  private static List<Scope> scopes(Provision unit, List<Hit> hits) {
    List<Hit> objectives = firstOfEach(hits);
    if (objectives.isEmpty()) {
      return List.of(new Scope(unit.span(), Optional.empty()));
    }
    if (objectives.size() == 1) {
      return List.of(new Scope(unit.span(), Optional.of(objectives.getFirst())));
    }
    return objectives.stream().map(o -> new Scope(home(unit, o), Optional.of(o))).toList();
  }

  private static Span home(Provision unit, Hit objective) {
    Span words = objective.evidence().span();
    return unit.children().stream()
        .map(Provision::span)
        .filter(s -> s.contains(words))
        .findFirst()
        .orElse(unit.span());
  }

  private static List<Hit> firstOfEach(List<Hit> hits) {
    List<Hit> objectives = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.isA("objective") && objectives.stream().noneMatch(o -> o.says().equals(hit.says()))) {
        objectives.add(hit);
      }
    }
    return objectives;
  }

  private static List<Hit> within(List<Hit> hits, Span span) {
    return hits.stream().filter(h -> span.contains(h.evidence().span())).toList();
  }

  private List<Hit> hits(String text, Span span) {
    String words = span.of(text);
    String plain =
        language == Language.ZH
            ? ChineseScript.simplified(words)
            : words.replace('’', '\'').replace('\n', ' ');
    return rules.findAll(plain).stream()
        .map(f -> new Hit(f.rule().says(), evidence(f, span.from())))
        .sorted(Comparator.comparing(h -> h.evidence().span()))
        .toList();
  }

  private static Evidence evidence(Rule.Finding finding, int offset) {
    return new Evidence(
        new Span(finding.from(), finding.to()).shifted(offset), finding.rule().id(), 1);
  }

  /** A footnote and the provision in which it is anchored. */
  private record Footnote(Provision anchor, Provision note) {}

  private static Stream<Footnote> footnotes(Provision unit) {
    return unit.stream().flatMap(p -> p.footnotes().stream().map(n -> new Footnote(p, n)));
  }

  private static boolean concerns(Footnote footnote, Provision unit, Scope scope) {
    boolean whole = scope.span().equals(unit.span());
    return whole
        || footnote.anchor().locator().equals(unit.locator())
        || scope.span().contains(footnote.anchor().span());
  }
}
