package org.pacta.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pacta.diff.Delta.Direction;
import org.pacta.diff.Delta.Field;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Norm.ExceptionClause;

/** Compares what two provisions rule, field by field. */
public final class Deltas {
  private Deltas() {}

  /**
   * The differences between the norms of two provisions; none where they rule alike.
   *
   * @param left the norms of the units of the left provision
   * @param right the norms of the units of the right provision
   */
  public static List<Delta> of(List<Norm> left, List<Norm> right) {
    List<Delta> deltas = new ArrayList<>();
    Optional<Norm> leftMain = main(left);
    Optional<Norm> rightMain = main(right);
    if (leftMain.isPresent() && rightMain.isPresent()) {
      modality(leftMain.get().modality(), rightMain.get().modality()).ifPresent(deltas::add);
      bearer(leftMain.get().bearer(), rightMain.get().bearer()).ifPresent(deltas::add);
    }
    set(
        deltas,
        Field.EXCEPTION,
        values(left, ExceptionClause::objective),
        values(right, ExceptionClause::objective));
    set(
        deltas,
        Field.NECESSITY,
        values(left, ExceptionClause::necessity),
        values(right, ExceptionClause::necessity));
    set(
        deltas,
        Field.SELF_JUDGING,
        values(left, e -> e.selfJudging() ? "self-judging" : ""),
        values(right, e -> e.selfJudging() ? "self-judging" : ""));
    enforceability(left, right).ifPresent(deltas::add);
    return deltas;
  }

  /** How hard a modality binds: 3 for a duty, 0 for what binds nobody. */
  public static int hardness(Modality modality) {
    return switch (modality) {
      case OBLIGATION, PROHIBITION, SANCTION -> 3;
      case RIGHT -> 3;
      case ENDEAVOUR -> 2;
      case RECOGNITION -> 1;
      case PERMISSION, EXEMPTION, EXCEPTION, DEFINITION, SCOPE, OTHER, INCONCLUSIVE -> 0;
    };
  }

  /** The unit that binds hardest, the first of these. */
  private static Optional<Norm> main(List<Norm> norms) {
    return norms.stream().reduce((a, b) -> hardness(b.modality()) > hardness(a.modality()) ? b : a);
  }

  private static Optional<Delta> modality(Modality left, Modality right) {
    if (left == right) {
      return Optional.empty();
    }
    int step = Integer.compare(hardness(right), hardness(left));
    return Optional.of(new Delta(Field.MODALITY, left.code(), right.code(), direction(step)));
  }

  private static Optional<Delta> bearer(String left, String right) {
    return left.equalsIgnoreCase(right)
        ? Optional.empty()
        : Optional.of(new Delta(Field.BEARER, left, right, Direction.DIFFERENT));
  }

  /** What only one side has; an exception more makes the duty softer. */
  private static void set(List<Delta> deltas, Field field, Set<String> left, Set<String> right) {
    if (left.equals(right)) {
      return;
    }
    Direction direction = Direction.DIFFERENT;
    if (left.containsAll(right)) {
      direction = Direction.HARDER;
    } else if (right.containsAll(left)) {
      direction = Direction.SOFTER;
    }
    deltas.add(new Delta(field, String.join(", ", left), String.join(", ", right), direction));
  }

  private static Set<String> values(
      List<Norm> norms, java.util.function.Function<ExceptionClause, String> of) {
    return norms.stream()
        .flatMap(n -> n.exceptions().stream())
        .map(of)
        .filter(v -> !v.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Delta> enforceability(List<Norm> left, List<Norm> right) {
    String before = state(left);
    String after = state(right);
    if (before.equals(after) || before.equals("unknown") || after.equals("unknown")) {
      return Optional.empty();
    }
    Direction direction =
        before.equals("outside")
            ? Direction.HARDER
            : after.equals("outside") ? Direction.SOFTER : Direction.DIFFERENT;
    return Optional.of(new Delta(Field.ENFORCEABILITY, before, after, direction));
  }

  private static String state(List<Norm> norms) {
    return norms.stream().map(n -> n.enforceability().state()).findFirst().orElse("unknown");
  }

  private static Direction direction(int step) {
    if (step == 0) {
      return Direction.DIFFERENT;
    }
    return step > 0 ? Direction.HARDER : Direction.SOFTER;
  }
}
