package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pacta.diff.Stringency.Field;
import org.pacta.diff.Stringency.Order;
import org.pacta.diff.Stringency.Reason;
import org.pacta.norm.Modality;
import org.pacta.norm.Taxonomy;
import org.pacta.structure.Locator;

class StringencyTest {
  private static final LadderScale FREE_TRANSFER =
      LadderScale.of("free-transfer", Taxonomy.builtin()).orElseThrow();
  private static final LadderScale LOCALIZATION =
      LadderScale.of("localization-requirement", Taxonomy.builtin()).orElseThrow();
  private static final Commitment TESTED =
      duty(Latitude.TESTED, Set.of("legitimate-public-policy"), "inside");

  private static Commitment commitment(
      int step,
      boolean sectoral,
      Modality modality,
      Latitude latitude,
      Set<String> objectives,
      String recourse) {
    return new Commitment(
        new Locator("art_1"),
        step,
        sectoral,
        modality,
        false,
        true,
        latitude,
        objectives,
        List.of(),
        recourse,
        "");
  }

  private static Commitment duty(Latitude latitude, Set<String> objectives, String recourse) {
    return commitment(0, false, Modality.OBLIGATION, latitude, objectives, recourse);
  }

  private static Commitment words(Modality modality) {
    return commitment(0, false, modality, Latitude.NONE, Set.of(), "inside");
  }

  private static Order order(Commitment left, Commitment right) {
    Order order = Stringency.of(left, right, FREE_TRANSFER).order();
    Order mirrored = Stringency.of(right, left, FREE_TRANSFER).order();
    assertEquals(mirror(order), mirrored, "the other way round");
    return order;
  }

  private static Order mirror(Order order) {
    return switch (order) {
      case MORE -> Order.LESS;
      case LESS -> Order.MORE;
      case EQUAL, INCOMPARABLE -> order;
    };
  }

  @Test
  void dutyOfCommandAndDutyOfProhibition_bindAlike() {
    assertEquals(Order.EQUAL, order(words(Modality.OBLIGATION), words(Modality.PROHIBITION)));
  }

  @Test
  void duty_bindsMoreThanEffortWhateverTheForum() {
    Commitment effort = commitment(0, false, Modality.ENDEAVOUR, Latitude.NONE, Set.of(), "inside");
    Commitment duty = duty(Latitude.SELF_JUDGED, Set.of("essential-security"), "outside");
    assertEquals(Order.MORE, order(duty, effort));
    assertEquals(
        List.of(new Reason(Field.FORCE, "obligation", "endeavour", Order.MORE)),
        Stringency.of(duty, effort, FREE_TRANSFER).reasons());
  }

  @Test
  void selfJudgedException_bindsLessThanTestedOne() {
    Commitment judged = duty(Latitude.SELF_JUDGED, TESTED.objectives(), "inside");
    assertEquals(Order.LESS, order(judged, TESTED));
  }

  @Test
  void furtherObjective_bindsLess() {
    Commitment wider =
        duty(Latitude.TESTED, Set.of("legitimate-public-policy", "privacy"), "inside");
    assertEquals(Order.LESS, order(wider, TESTED));
  }

  @Test
  void weakerExceptionButNoRecourse_cannotBeRanked() {
    Commitment strictOutside = duty(Latitude.NONE, Set.of(), "outside");
    assertEquals(Order.INCOMPARABLE, order(strictOutside, TESTED));
  }

  @Test
  void unknownRecourse_speaksForNeither() {
    Commitment unknown = duty(Latitude.TESTED, TESTED.objectives(), "unknown");
    assertEquals(Order.EQUAL, order(unknown, TESTED));
  }

  @Test
  void dutyOfOneSector_bindsLessThanAnEffortForAll() {
    Commitment sector = commitment(0, true, Modality.OBLIGATION, Latitude.NONE, Set.of(), "inside");
    assertEquals(Order.LESS, order(sector, words(Modality.ENDEAVOUR)));
  }

  @Test
  void exceptionsOfEfforts_sayNothing() {
    Commitment effort =
        commitment(0, false, Modality.ENDEAVOUR, Latitude.SELF_JUDGED, Set.of("other"), "outside");
    assertEquals(Order.EQUAL, order(effort, words(Modality.ENDEAVOUR)));
  }

  @Test
  void storageAtHome_bindsMoreThanApprovalAndApprovalMoreThanConditions() {
    List<Commitment> steps =
        List.of(2, 0, 1).stream()
            .map(s -> commitment(s, false, Modality.OBLIGATION, Latitude.NONE, Set.of(), "unknown"))
            .toList();
    assertEquals(List.of(1, 3, 2), Rungs.of(steps, LOCALIZATION));
  }

  @Test
  void incomparableCommitments_shareARung() {
    Commitment strictOutside = duty(Latitude.NONE, Set.of(), "outside");
    List<Commitment> all = List.of(words(Modality.SCOPE), TESTED, strictOutside);
    assertEquals(List.of(0, 1, 1), Rungs.of(all, FREE_TRANSFER));
  }

  @Test
  void programme_bindsNoHarderThanRecognition() {
    assertTrue(FREE_TRANSFER.programmatic("The Parties shall review the need for such rules."));
    assertTrue(FREE_TRANSFER.programmatic("国家支持数据开发应用，促进数据依法有序流动。"));
    assertEquals(false, FREE_TRANSFER.programmatic("A Party shall not hinder such transfers."));
  }
}
