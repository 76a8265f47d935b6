package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.diff.Commitment;
import org.pacta.diff.ConflictRules;
import org.pacta.index.EffectiveText;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.structure.Locator;

/**
 * What a statute has that bears on a duty of states.
 *
 * @param against the binding clauses that pull the other way
 * @param deference the clauses by which it gives way to treaties on that subject
 */
record StatuteClauses(List<Quotation> against, List<Quotation> deference) {

  static StatuteClauses of(
      EffectiveText statute, ConflictRules.Pair pair, ConflictRules rules, Texts texts) {
    List<Quotation> against = new ArrayList<>();
    List<Quotation> deference = new ArrayList<>();
    Quoter quoter = new Quoter(texts);
    for (EffectiveText.Part part : statute.parts()) {
      List<Norm> binding =
          part.norms().stream().filter(n -> binds(n) && pulls(n, pair, rules)).toList();
      Set<Locator> articles =
          binding.stream().map(n -> n.locator().article()).collect(Collectors.toSet());
      binding.forEach(
          n -> {
            Norm.TopicTag tag = tag(n, pair);
            quoter.quote(part, n, tag.evidence(), tag.score()).ifPresent(against::add);
          });
      part.norms().stream()
          .filter(n -> !Commitment.recital(n.locator()) && onSubject(n, articles, pair, rules))
          .filter(n -> rules.defers(words(part, n)))
          .forEach(n -> quoter.quote(part, n, List.of(), 1).ifPresent(deference::add));
    }
    return new StatuteClauses(against, deference);
  }

  private static boolean onSubject(
      Norm norm, Set<Locator> articles, ConflictRules.Pair pair, ConflictRules rules) {
    return articles.contains(norm.locator().article())
        || pair.against().stream().anyMatch(norm::has)
        || (rules.general().contains(main(norm))
            && norm.topics().stream().noneMatch(t -> rules.pulls(t.topic())));
  }

  /** Whether a clause is about what pulls the other way, mainly or beside another such topic. */
  private static boolean pulls(Norm norm, ConflictRules.Pair pair, ConflictRules rules) {
    return rules.pulls(main(norm))
        && pair.against().stream().anyMatch(norm::has)
        && (pair.modality().isEmpty() || pair.modality().contains(norm.modality()));
  }

  private static Norm.TopicTag tag(Norm norm, ConflictRules.Pair pair) {
    return norm.topics().stream()
        .filter(t -> pair.against().contains(t.topic()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether persons are bound: duties and prohibitions outside recitals. */
  private static boolean binds(Norm norm) {
    boolean duty =
        norm.modality() == Modality.OBLIGATION || norm.modality() == Modality.PROHIBITION;
    return duty && !Commitment.recital(norm.locator());
  }

  private static String main(Norm norm) {
    return norm.topics().isEmpty() ? "" : norm.topics().getFirst().topic();
  }

  private static String words(EffectiveText.Part part, Norm norm) {
    return part.text().text().find(norm.locator()).map(part.text().text()::textOf).orElse("");
  }
}
