package org.pacta.genealogy;

import java.util.List;

/**
 * Where a treaty has its words from.
 *
 * @param treaty its id
 * @param name as a reader knows it
 * @param signed the date of signature; empty where unknown
 * @param sentences how many distinct sentences of some length it has
 * @param fresh how many of them stand in no treaty that was signed before
 * @param takenUp how many of its fresh sentences stand in a later treaty
 * @param sources the treaties in which its other sentences appeared first, the most frequent first
 */
public record Lineage(
    String treaty,
    String name,
    String signed,
    int sentences,
    int fresh,
    int takenUp,
    List<Source> sources) {

  /**
   * A treaty that sentences come from.
   *
   * @param treaty its id
   * @param name as a reader knows it
   * @param sentences how many appeared first in it
   */
  public record Source(String treaty, String name, int sentences) {}

  public Lineage {
    sources = List.copyOf(sources);
  }
}
