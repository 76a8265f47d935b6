package org.pacta.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.align.Correspondence.Reason;
import org.pacta.index.EffectiveText;
import org.pacta.structure.Locator;

/**
 * Aligns what two instruments say with effect: incorporated provisions count as those of the
 * instrument that takes them over, suspended ones do not count.
 *
 * @param aligner what aligns one text with another
 */
public record EffectiveAlignment(Aligner aligner) {

  /**
   * The correspondences of the provisions of the left instrument, in the order of its texts. An
   * absence stays only where no text of the right instrument has a counterpart.
   */
  public List<Correspondence> align(EffectiveText left, EffectiveText right, Level level) {
    List<Correspondence> rows = new ArrayList<>();
    for (EffectiveText.Part from : left.parts()) {
      Map<Locator, List<Correspondence>> byProvision = new LinkedHashMap<>();
      for (EffectiveText.Part to : right.parts()) {
        aligner.align(side(left, from), side(right, to), level).stream()
            .filter(c -> from.applies(c.leftLocator()))
            .map(c -> attributed(c, left, from, right, to))
            .forEach(
                c -> byProvision.computeIfAbsent(c.leftLocator(), k -> new ArrayList<>()).add(c));
      }
      byProvision.values().forEach(found -> rows.addAll(settled(found)));
    }
    return rows;
  }

  private static Side side(EffectiveText whole, EffectiveText.Part part) {
    return new Side(part.text(), whole.entry().kind().bindsStates());
  }

  private static Correspondence attributed(
      Correspondence c,
      EffectiveText left,
      EffectiveText.Part from,
      EffectiveText right,
      EffectiveText.Part to) {
    Optional<Locator> counterpart = c.rightLocator().filter(to::applies);
    List<Reason> reasons = new ArrayList<>(c.reasons());
    takenOver(from, c.leftLocator()).ifPresent(reasons::add);
    counterpart.flatMap(l -> takenOver(to, l)).ifPresent(reasons::add);
    boolean suspended = c.rightLocator().isPresent() && counterpart.isEmpty();
    if (suspended) {
      reasons.add(new Reason("suspended", 1, to.entry().id() + " " + c.rightLocator().get()));
    }
    return new Correspondence(
        left.entry().id(),
        c.leftLocator(),
        right.entry().id(),
        counterpart,
        suspended ? Relation.ABSENT : c.relation(),
        c.score(),
        reasons);
  }

  private static Optional<Reason> takenOver(EffectiveText.Part part, Locator provision) {
    if (part.incorporation().isEmpty()) {
      return Optional.empty();
    }
    List<String> suspended = part.suspendedBelow(provision);
    String words =
        "incorporating "
            + part.entry().id()
            + " "
            + provision
            + (suspended.isEmpty() ? "" : ", suspended: " + String.join(", ", suspended));
    return Optional.of(new Reason("incorporated", 1, words));
  }

  /**
   * The counterparts, the best first, without absences; where there are none, the absence that is
   * least sure.
   */
  private static List<Correspondence> settled(List<Correspondence> found) {
    List<Correspondence> there =
        found.stream()
            .filter(c -> c.rightLocator().isPresent())
            .sorted(Comparator.comparingDouble(Correspondence::score).reversed())
            .toList();
    return there.isEmpty()
        ? found.stream().min(Comparator.comparingDouble(Correspondence::score)).stream().toList()
        : there;
  }
}
