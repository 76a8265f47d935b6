package org.pacta.genealogy;

import java.util.List;

/**
 * Where a sentence appeared first, and who took it over.
 *
 * @param chapter where it stands in the treaty that was asked for
 * @param words as printed there
 * @param first the treaty in which it appeared first; the treaty itself where it is fresh
 * @param signed the date of that treaty
 * @param takers the later treaties that have it, in order of their dates
 */
public record Provenance(
    String chapter, String words, String first, String signed, List<String> takers) {
  public Provenance {
    takers = List.copyOf(takers);
  }
}
