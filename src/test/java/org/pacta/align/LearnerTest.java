package org.pacta.align;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacta.data.Yaml;
import org.pacta.structure.Locator;

class LearnerTest {
  private static final Aligner ALIGNER = Aligner.builtIn();
  private static final PreparedSide TREATY = prepare("a", AlignerTest.TREATY, true);
  private static final PreparedSide OTHER = prepare("b", AlignerTest.OTHER, true);
  private static final PreparedSide STATUTE = prepare("c", AlignerTest.STATUTE, false);
  private static final Judged TREATIES =
      judged(TREATY, OTHER, pair(1, 3), pair(2, 4), pair(3, 1), noneFor(4), noneAgainst(2));
  private static final Judged STORAGE =
      judged(TREATY, STATUTE, pair(1, 1), noneFor(2), noneFor(3), noneFor(4), noneAgainst(2));

  @Test
  void weights_readBackFromTheirText_areTheSame() {
    Weights learned = Learner.learn(List.of(TREATIES, STORAGE));
    assertEquals(learned, Yaml.read(learned.yaml().getBytes(UTF_8), "weights", Weights.class));
  }

  @Test
  void judgements_inAnotherOrder_giveTheSameWeights() {
    List<Judgement> judgements = new ArrayList<>(List.of(pair(1, 3), pair(2, 4), noneFor(4)));
    Weights learned = Learner.learn(List.of(judged(TREATY, OTHER, judgements), STORAGE));
    Collections.reverse(judgements);
    Weights again = Learner.learn(List.of(judged(OTHER, TREATY, judgements), STORAGE));
    assertEquals(learned.yaml(), again.yaml());
  }

  @Test
  void pairsThatWereJudgedCounterparts_areFoundWithTheLearnedWeights() {
    Aligner learned = ALIGNER.with(Learner.learn(List.of(TREATIES, STORAGE)));
    List<Ranking> found = learned.rank(ALIGNER.compare(TREATY, OTHER), TREATY);
    assertEquals("art_3", found.get(0).counterparts().getFirst().right().value());
    assertEquals("art_4", found.get(1).counterparts().getFirst().right().value());
    assertTrue(found.get(3).counterparts().isEmpty(), found.get(3)::toString);
  }

  @Test
  void weightsOfLikeness_areNeverNegative() {
    Weights learned = Learner.learn(List.of(TREATIES, STORAGE));
    assertTrue(learned.sameLanguage().likeness().weights().values().stream().allMatch(w -> w > 0));
    assertTrue(learned.crossLanguage().likeness().weights().values().stream().allMatch(w -> w > 0));
  }

  @Test
  void oneLanguageOnly_isNotEnough() {
    assertFalse(Learner.isLearnable(List.of(TREATIES)));
    assertThrows(IllegalArgumentException.class, () -> Learner.learn(List.of(TREATIES)));
  }

  @Test
  void judgementOnAProvisionThatIsNotThere_isPassedOver() {
    assertEquals(0, judged(TREATY, OTHER, pair(1, 99)).counterparts());
  }

  @Test
  void absentJudgement_hasOneProvision() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Judgement(article(1), article(1), Relation.ABSENT));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Judgement(article(1), Optional.empty(), Relation.EQUIVALENT));
  }

  private static PreparedSide prepare(String id, List<String> articles, boolean states) {
    return ALIGNER.prepare(AlignerTest.side(id, articles, states), Level.ARTICLE);
  }

  private static Judged judged(PreparedSide one, PreparedSide other, Judgement... judgements) {
    return judged(one, other, List.of(judgements));
  }

  private static Judged judged(PreparedSide one, PreparedSide other, List<Judgement> judgements) {
    return new Judged(ALIGNER.compare(one, other), judgements, 1);
  }

  private static Judgement pair(int first, int second) {
    return new Judgement(article(first), article(second), Relation.EQUIVALENT);
  }

  private static Judgement noneFor(int first) {
    return new Judgement(article(first), Optional.empty(), Relation.ABSENT);
  }

  private static Judgement noneAgainst(int second) {
    return new Judgement(Optional.empty(), article(second), Relation.ABSENT);
  }

  private static Optional<Locator> article(int number) {
    return Optional.of(new Locator("art_" + number));
  }
}
