package org.pacta.align;

import java.util.Optional;
import org.pacta.structure.Locator;

/**
 * How a reader judged two provisions of a comparison.
 *
 * @param first the provision of the first side; empty where one of the second is absent there
 * @param second the provision of the second side; empty where one of the first is absent there
 * @param relation {@code ABSENT} exactly where one of them is empty
 */
public record Judgement(Optional<Locator> first, Optional<Locator> second, Relation relation) {
  public Judgement {
    if ((first.isPresent() && second.isPresent()) == (relation == Relation.ABSENT)) {
      throw new IllegalArgumentException("absent means no counterpart: " + first + ", " + second);
    }
    if (first.isEmpty() && second.isEmpty()) {
      throw new IllegalArgumentException("a judgement is about at least one provision");
    }
  }
}
