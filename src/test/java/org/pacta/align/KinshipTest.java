package org.pacta.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KinshipTest {
  private final Kinship kinship = Kinship.builtIn();

  @Test
  void freeTransfer_andItsConditions_areAkin_inBothDirections() {
    double near = kinship.of("free-transfer", "transfer-conditions");
    assertTrue(near > 0 && near < 1);
    assertEquals(near, kinship.of("transfer-conditions", "free-transfer"));
  }

  @Test
  void topic_isNearestToItself() {
    assertEquals(1, kinship.of("spam", "spam"));
  }

  @Test
  void dutiesOnCustoms_andSpam_areStrangers() {
    assertEquals(0, kinship.of("customs-duties", "spam"));
  }

  @Test
  void otherSchema_isRefused() {
    List<Set<String>> none = List.of();
    assertThrows(IllegalArgumentException.class, () -> new Kinship(2, none));
  }
}
