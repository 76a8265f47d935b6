package org.pacta.structure;

import java.util.List;
import java.util.OptionalInt;

/** How the number of a provision goes on from the number of the provision before it. */
public enum Sequel {
  /** The next number, the same number again, an inserted number, or the first of a new row. */
  FOLLOWS,
  /** Numbers between the two are missing. */
  SKIPS,
  /** The number is lower, and not the first of a new row. */
  RETURNS,
  /** The two are numbered in different ways, or one of them is not numbered. */
  UNRELATED;

  /** Compares the numbers of two provisions of one row, of which {@code next} comes later. */
  public static Sequel of(Provision before, Provision next) {
    boolean heads = before.kind().isArticle() && next.kind().isArticle();
    return heads ? ofHeads(key(before), key(next)) : ofMembers(before.number(), next.number());
  }

  private static Sequel ofHeads(String before, String next) {
    OptionalInt a = HeadSequence.value(before);
    OptionalInt b = HeadSequence.value(next);
    boolean oneRow = HeadSequence.prefix(before).equals(HeadSequence.prefix(next));
    return oneRow && a.isPresent() && b.isPresent()
        ? compare(a.getAsInt(), b.getAsInt())
        : UNRELATED;
  }

  /** Where a number can be read in two ways, the reading that follows is meant. */
  private static Sequel ofMembers(String before, String next) {
    List<Marker> readings = Marker.at(next + " ", 0);
    Sequel worst = UNRELATED;
    for (Marker a : Marker.at(before + " ", 0)) {
      for (Marker b : readings) {
        if (a.style() == b.style() && a.style() != MarkerStyle.DASH) {
          worst = compare(a.value(), b.value());
          if (worst == FOLLOWS) {
            return FOLLOWS;
          }
        }
      }
    }
    return worst;
  }

  private static Sequel compare(int before, int next) {
    if (next > before + 1) {
      return SKIPS;
    }
    return next < before && next > 1 ? RETURNS : FOLLOWS;
  }

  /** The number as it stands in locators; a copy of a number is called by it and its count. */
  private static String key(Provision p) {
    String step = p.locator().lastStep();
    String key = step.substring(step.indexOf('_') + 1);
    int copy = key.indexOf('_');
    return copy < 0 ? key : key.substring(0, copy);
  }
}
