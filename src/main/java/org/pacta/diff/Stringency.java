package org.pacta.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which of two commitments binds more, with the proof. The order is partial: first the kind of
 * clause, then its reach, then the force of its words decide alone; between duties that are alike
 * in these, exceptions and recourse must all point the same way, else the two are incomparable.
 * Efforts and recognitions cannot be breached in court, so that exceptions and recourse say nothing
 * of them. What is unknown speaks for neither side.
 *
 * @param order how the left commitment stands to the right one
 * @param reasons the fields in which they differ and which decided
 */
public record Stringency(Order order, List<Reason> reasons) {

  /** How the left stands to the right. */
  public enum Order {
    MORE,
    LESS,
    EQUAL,
    INCOMPARABLE;

    /** The name in lower case, as it stands in machine-readable output. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What commitments are compared by. */
  public enum Field {
    STEP,
    REACH,
    FORCE,
    LATITUDE,
    OBJECTIVES,
    RECOURSE;

    /** The name in lower case, as it stands in machine-readable output. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A field that differs.
   *
   * @param field which
   * @param left what the left has, as a code of the machine-readable output
   * @param right what the right has
   * @param order how the left stands to the right in this field
   */
  public record Reason(Field field, String left, String right, Order order) {}

  private static final int DUTY = 3;
  private static final List<String> RECOURSE = List.of("outside", "partly", "inside");

  public Stringency {
    reasons = List.copyOf(reasons);
  }

  /** Compares two commitments that were read on the same scale. */
  public static Stringency of(Commitment left, Commitment right, LadderScale scale) {
    Reason step =
        reason(
            Field.STEP,
            scale.steps().get(left.step()).id(),
            scale.steps().get(right.step()).id(),
            right.step() - left.step());
    Reason reach =
        reason(
            Field.REACH,
            reach(left),
            reach(right),
            Boolean.compare(right.sectoral(), left.sectoral()));
    Reason force =
        reason(Field.FORCE, left.force(), right.force(), left.hardness() - right.hardness());
    if (left.hardness() == 0 || right.hardness() == 0) {
      return new Stringency(force.order(), differing(force));
    }
    for (Reason decisive : List.of(step, reach, force)) {
      if (decisive.order() != Order.EQUAL) {
        return new Stringency(decisive.order(), List.of(decisive));
      }
    }
    if (left.hardness() < DUTY) {
      return new Stringency(Order.EQUAL, List.of());
    }
    return together(List.of(latitude(left, right), objectives(left, right), recourse(left, right)));
  }

  private static Stringency together(List<Reason> reasons) {
    List<Reason> differing = new ArrayList<>(reasons);
    differing.removeIf(r -> r.order() == Order.EQUAL);
    boolean more = differing.stream().anyMatch(r -> r.order() == Order.MORE);
    boolean less = differing.stream().anyMatch(r -> r.order() == Order.LESS);
    boolean open = differing.stream().anyMatch(r -> r.order() == Order.INCOMPARABLE);
    if (open || (more && less)) {
      return new Stringency(Order.INCOMPARABLE, differing);
    }
    return new Stringency(order(Boolean.compare(more, less)), differing);
  }

  private static Reason latitude(Commitment left, Commitment right) {
    int step = right.latitude().compareTo(left.latitude());
    return reason(Field.LATITUDE, left.latitude().code(), right.latitude().code(), step);
  }

  private static Reason objectives(Commitment left, Commitment right) {
    Set<String> a = left.objectives();
    Set<String> b = right.objectives();
    Order order = a.equals(b) ? Order.EQUAL : Order.INCOMPARABLE;
    if (order != Order.EQUAL && b.containsAll(a)) {
      order = Order.MORE;
    } else if (order != Order.EQUAL && a.containsAll(b)) {
      order = Order.LESS;
    }
    return new Reason(
        Field.OBJECTIVES,
        String.join(",", left.sortedObjectives()),
        String.join(",", right.sortedObjectives()),
        order);
  }

  private static Reason recourse(Commitment left, Commitment right) {
    int a = RECOURSE.indexOf(left.recourse());
    int b = RECOURSE.indexOf(right.recourse());
    int step = a < 0 || b < 0 ? 0 : a - b;
    return reason(Field.RECOURSE, left.recourse(), right.recourse(), step);
  }

  private static String reach(Commitment commitment) {
    return commitment.sectoral() ? "one-sector" : "all-sectors";
  }

  private static Reason reason(Field field, String left, String right, int step) {
    return new Reason(field, left, right, order(step));
  }

  private static List<Reason> differing(Reason reason) {
    return reason.order() == Order.EQUAL ? List.of() : List.of(reason);
  }

  private static Order order(int step) {
    if (step == 0) {
      return Order.EQUAL;
    }
    return step > 0 ? Order.MORE : Order.LESS;
  }
}
