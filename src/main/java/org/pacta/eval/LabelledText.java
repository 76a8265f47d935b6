package org.pacta.eval;

import java.util.List;
import org.pacta.norm.AnnotatedText;

/**
 * A text and what a reader said of its units.
 *
 * @param text with its norms
 * @param labels one for each unit that was read
 */
record LabelledText(AnnotatedText text, List<Labels> labels) {
  public LabelledText {
    labels = List.copyOf(labels);
  }
}
