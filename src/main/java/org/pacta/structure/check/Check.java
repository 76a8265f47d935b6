package org.pacta.structure.check;

import java.util.List;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;

/** Looks at a text and its sources for one sort of oddity. */
@FunctionalInterface
interface Check {
  /**
   * What the check finds, in the order of the text; empty where all is well.
   *
   * @param sources what the text was made of, in the order of its parts
   */
  List<Finding> of(InstrumentText text, List<Extract> sources);
}
