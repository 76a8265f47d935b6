package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Scores of tags against gold labels, as the shared definition {@code scores.py tags} has them.
 *
 * @param units labelled units
 * @param missingUnits labelled units for which there is no row
 * @param topicMicro F1 over all topics, each decision counted once
 * @param topicMacro mean of the F1 of the topics of the gold
 * @param headlineMicro F1 over the headline topics
 * @param modalityMacro mean of the F1 of the modalities of the gold
 * @param modalityAccuracy share of the units whose modality is right
 * @param bearers units for which the gold names a bearer of the text
 * @param bearerRight share of these for which somebody is named and nobody else; see {@link
 *     BearerMatch}
 * @param bearerComplete share of these for which everybody is named
 * @param topics F1 by topic of the gold
 * @param modalities F1 by modality of the gold
 */
public record TagScores(
    int units,
    int missingUnits,
    double topicMicro,
    double topicMacro,
    double headlineMicro,
    double modalityMacro,
    double modalityAccuracy,
    int bearers,
    double bearerRight,
    double bearerComplete,
    Map<String, Double> topics,
    Map<String, Double> modalities) {

  /** Scores rows against gold; rows for units without gold are left out. */
  public static TagScores of(List<Labels> gold, List<Labels> found, Set<String> headline) {
    Map<String, Labels> byLocator =
        found.stream().collect(Collectors.toMap(Labels::locator, l -> l, (a, b) -> b));
    Map<String, Tally> topics = new TreeMap<>();
    Map<String, Tally> modalities = new TreeMap<>();
    int missing = 0;
    int exact = 0;
    List<BearerMatch> bearers = new ArrayList<>();
    for (Labels unit : gold) {
      Labels row = byLocator.get(unit.locator());
      if (row == null) {
        missing++;
        row = new Labels(unit.locator(), "", "");
      }
      countTopics(topics, unit.topicSet(), row.topicSet());
      countModality(modalities, unit.modality(), row.modality());
      if (BearerMatch.isJudged(unit.bearer())) {
        bearers.add(BearerMatch.of(unit.bearer(), row.bearer()));
      }
      exact += unit.modality().equals(row.modality()) ? 1 : 0;
    }
    return new TagScores(
        gold.size(),
        missing,
        micro(topics, t -> true),
        macro(topics),
        micro(topics, headline::contains),
        macro(modalities),
        gold.isEmpty() ? 0 : (double) exact / gold.size(),
        bearers.size(),
        share(bearers, BearerMatch::right),
        share(bearers, BearerMatch::complete),
        f1(topics),
        f1(modalities));
  }

  private static double share(List<BearerMatch> matches, Predicate<BearerMatch> of) {
    return matches.isEmpty() ? 1 : (double) matches.stream().filter(of).count() / matches.size();
  }

  private static void countTopics(Map<String, Tally> tallies, Set<String> gold, Set<String> found) {
    for (String topic : gold) {
      if (found.contains(topic)) {
        tally(tallies, topic).right();
      } else {
        tally(tallies, topic).missed();
      }
    }
    found.stream().filter(t -> !gold.contains(t)).forEach(t -> tally(tallies, t).wrong());
  }

  private static void countModality(Map<String, Tally> tallies, String gold, String found) {
    if (gold.equals(found)) {
      tally(tallies, gold).right();
      return;
    }
    tally(tallies, gold).missed();
    if (!found.isEmpty()) {
      tally(tallies, found).wrong();
    }
  }

  private static Tally tally(Map<String, Tally> tallies, String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  private static double micro(Map<String, Tally> tallies, Predicate<String> which) {
    Tally all = new Tally();
    tallies.forEach(
        (name, tally) -> {
          if (which.test(name)) {
            all.add(tally);
          }
        });
    return all.f1().orElse(0);
  }

  private static double macro(Map<String, Tally> tallies) {
    return f1(tallies).values().stream().mapToDouble(d -> d).average().orElse(0);
  }

  private static Map<String, Double> f1(Map<String, Tally> tallies) {
    Map<String, Double> scores = new TreeMap<>();
    tallies.forEach(
        (name, tally) -> {
          if (tally.inGold()) {
            scores.put(name, tally.f1().orElse(0));
          }
        });
    return scores;
  }
}
