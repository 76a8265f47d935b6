package org.pacta.index;

import java.nio.file.Path;
import java.util.List;
import org.pacta.corpus.TextSource;
import org.pacta.extract.Extract;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;

/** The stages that a text goes through before it is indexed, each replaceable in a test. */
public interface Stages {
  /**
   * The blocks of a file.
   *
   * @throws org.pacta.extract.ExtractException if no text can be had from it
   */
  Extract extract(Path file, String name);

  /** The tree of a text. */
  InstrumentText parse(TextSource source, List<Extract> extracts);

  /** The norms of the units of a text, in its order. */
  List<Norm> annotate(InstrumentText text);
}
