package org.pacta.norm;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;

/**
 * A text with the norms of its units.
 *
 * @param text the tree of provisions
 * @param norms one for each unit, in the order of the text
 */
public record AnnotatedText(InstrumentText text, List<Norm> norms) {
  @JsonCreator
  public AnnotatedText {
    norms = List.copyOf(norms);
  }

  /** The norm stated for a unit; empty where the locator is no unit. */
  public Optional<Norm> norm(Locator unit) {
    return norms.stream().filter(n -> n.locator().equals(unit)).findFirst();
  }

  /** The norms of a provision and of all units below it, in the order of the text. */
  public List<Norm> normsWithin(Locator provision) {
    return norms.stream().filter(n -> n.locator().within(provision)).toList();
  }
}
