package org.pacta.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FavouritesTest {
  private static final int NONE = -1;

  /** The second and third left provision share the second right one. */
  private static final Favourites SOME =
      new Favourites(new int[] {0, 1, 1, 2}, new int[] {0, 1, 3, NONE});

  @Test
  void mutual_isWhoIsTheFavouriteOfItsFavourite() {
    assertTrue(SOME.mutual(0, 0));
    assertTrue(SOME.mutual(3, 2));
    assertFalse(SOME.mutual(2, 1));
    assertFalse(SOME.mutual(4, 0));
  }

  @Test
  void row_countsTheSidesOnWhichNeighboursAreMutual() {
    assertEquals(1, SOME.row(1, 1));
    assertEquals(0.5, SOME.row(0, 0));
    assertEquals(0, SOME.row(0, 3));
  }

  @Test
  void near_takesAProvisionThatSharesACounterpart() {
    assertEquals(1, SOME.near(2, 1));
    assertEquals(0.5, SOME.near(0, 0));
    assertEquals(0, SOME.near(0, 3));
  }

  @Test
  void sidesSwapped_tellTheSame() {
    Favourites swapped = new Favourites(new int[] {0, 1, 3, NONE}, new int[] {0, 1, 1, 2});
    for (int l = 0; l < 4; l++) {
      for (int r = 0; r < 4; r++) {
        assertEquals(SOME.row(l, r), swapped.row(r, l));
        assertEquals(SOME.near(l, r), swapped.near(r, l));
      }
    }
  }
}
