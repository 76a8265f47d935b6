package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.diff.Delta.Direction;
import org.pacta.diff.Delta.Field;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Norm.Enforceability;
import org.pacta.norm.Norm.ExceptionClause;
import org.pacta.structure.Locator;
import org.pacta.structure.Span;

class DeltasTest {
  private static Norm norm(Modality modality, String state, ExceptionClause... exceptions) {
    return new Norm(
        new Locator("art_1"),
        List.of(),
        modality,
        List.of(),
        "Party",
        List.of(),
        List.of(exceptions),
        new Enforceability(state, "", new Span(0, 0)),
        List.of());
  }

  private static ExceptionClause policy(String necessity, boolean selfJudging) {
    return new ExceptionClause("legitimate-public-policy", necessity, selfJudging, true, List.of());
  }

  @Test
  void sameNorms_haveNoDelta() {
    List<Norm> norms = List.of(norm(Modality.OBLIGATION, "inside", policy("necessary", false)));
    assertEquals(List.of(), Deltas.of(norms, norms));
  }

  @Test
  void endeavourForDuty_isSofter() {
    assertEquals(
        List.of(new Delta(Field.MODALITY, "obligation", "endeavour", Direction.SOFTER)),
        Deltas.of(
            List.of(norm(Modality.OBLIGATION, "inside")),
            List.of(norm(Modality.ENDEAVOUR, "inside"))));
  }

  @Test
  void shallAllowAndShallNotPrevent_bindAlikeInDifferentWords() {
    assertEquals(
        List.of(new Delta(Field.MODALITY, "obligation", "prohibition", Direction.DIFFERENT)),
        Deltas.of(
            List.of(norm(Modality.OBLIGATION, "inside")),
            List.of(norm(Modality.PROHIBITION, "inside"))));
  }

  @Test
  void selfJudgedException_andNoDisputeSettlement_areSofter() {
    List<Delta> deltas =
        Deltas.of(
            List.of(
                norm(Modality.PROHIBITION, "inside", policy("no-greater-than-required", false))),
            List.of(norm(Modality.PROHIBITION, "outside", policy("considers-necessary", true))));
    assertEquals(
        List.of(
            new Delta(
                Field.NECESSITY,
                "no-greater-than-required",
                "considers-necessary",
                Direction.DIFFERENT),
            new Delta(Field.SELF_JUDGING, "", "self-judging", Direction.SOFTER),
            new Delta(Field.ENFORCEABILITY, "inside", "outside", Direction.SOFTER)),
        deltas);
  }

  @Test
  void exceptionOnTheLeftOnly_makesTheRightHarder() {
    List<Delta> deltas =
        Deltas.of(
            List.of(norm(Modality.PROHIBITION, "inside", policy("none", false))),
            List.of(norm(Modality.PROHIBITION, "inside")));
    assertEquals(Direction.HARDER, deltas.getFirst().direction());
    assertEquals(Field.EXCEPTION, deltas.getFirst().field());
  }
}
