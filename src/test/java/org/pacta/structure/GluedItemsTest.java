package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Members of a list that a conversion has left at the end of the member before. */
class GluedItemsTest {

  @Test
  void memberBehindAnother_isAMemberWhereTheNextNumberSkipsIt() {
    InstrumentText text = points("(b) the Sample Convention (c) jar means a vessel of glass");
    assertEquals(
        List.of("art_1__point_a", "art_1__point_b", "art_1__point_c", "art_1__point_d"),
        locators(text, ProvisionKind.POINT));
    assertEquals("the Sample Convention", at(text, "art_1__point_b"));
    assertEquals("jar means a vessel of glass", at(text, "art_1__point_c"));
  }

  @Test
  void letterReferredTo_cutsNothing() {
    InstrumentText text = points("(b) the jars that are described in subparagraph (c) below them;");
    assertEquals(
        List.of("art_1__point_a", "art_1__point_b", "art_1__point_d"),
        locators(text, ProvisionKind.POINT));
  }

  @Test
  void letterOfARow_cutsNothing() {
    InstrumentText text =
        points("(b) the jars of the rows (c) and (d) that are kept in the store;");
    assertEquals(
        List.of("art_1__point_a", "art_1__point_b", "art_1__point_d"),
        locators(text, ProvisionKind.POINT));
  }

  private static InstrumentText points(String second) {
    return english(
        """
        Article 1
        Definitions

        For the purposes of this Agreement:

        (a) box means a vessel of wood or of metal;

        %s

        (d) sack means a vessel of linen or of jute.
        """
            .formatted(second));
  }
}
