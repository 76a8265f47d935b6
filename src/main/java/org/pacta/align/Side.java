package org.pacta.align;

import org.pacta.norm.AnnotatedText;

/**
 * One of the two texts that are aligned.
 *
 * @param annotated the text with its norms
 * @param bindsStates whether its norms bind states, as those of a treaty, rather than persons
 */
public record Side(AnnotatedText annotated, boolean bindsStates) {
  /** The id of the instrument. */
  public String instrument() {
    return annotated.text().instrument();
  }
}
