package org.pacta.watch;

import java.nio.file.Path;
import java.util.Optional;
import org.pacta.corpus.InstrumentKind;

/**
 * A text on its way into the catalogue.
 *
 * @param seen the file in the folder; empty for what a pass took in that was cut off
 * @param name its path below the watched folder
 * @param sha256 of its bytes
 * @param copy the bytes, which nobody else writes
 * @param id the instrument that it is to be
 * @param taken whether the catalogue has it already
 * @param reading what it says of itself
 */
record Candidate(
    Optional<Observed> seen,
    String name,
    String sha256,
    Path copy,
    String id,
    boolean taken,
    Reading reading) {

  static Candidate taken(String name, String sha256, Path copy, String id, Reading reading) {
    return new Candidate(Optional.empty(), name, sha256, copy, id, true, reading);
  }

  /** What it is taken for: a draft where neither title nor words tell. */
  InstrumentKind kind() {
    return reading.kind().orElse(InstrumentKind.DRAFT);
  }
}
