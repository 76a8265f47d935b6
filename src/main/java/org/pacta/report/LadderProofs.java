package org.pacta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pacta.diff.LadderScale;
import org.pacta.diff.Stringency;
import org.pacta.diff.Stringency.Order;
import org.pacta.diff.Stringency.Reason;
import org.pacta.report.LadderBuilder.Held;

/** Says in sentences why a clause stands on its rung: against those one below, and beside it. */
final class LadderProofs {
  private final List<Held> held;
  private final List<Integer> heights;
  private final LadderScale scale;
  private final Texts texts;

  LadderProofs(List<Held> held, List<Integer> heights, LadderScale scale, Texts texts) {
    this.held = held;
    this.heights = heights;
    this.scale = scale;
    this.texts = texts;
  }

  /** The sentences for the clause at a place; those that give one reason are drawn together. */
  List<String> of(int place) {
    Map<String, List<String>> below = new LinkedHashMap<>();
    Map<String, List<String>> beside = new LinkedHashMap<>();
    for (int other = 0; other < held.size(); other++) {
      if (other == place) {
        continue;
      }
      int step = heights.get(place) - heights.get(other);
      Stringency s =
          Stringency.of(held.get(place).commitment(), held.get(other).commitment(), scale);
      if (step == 1 && s.order() == Order.MORE) {
        below.computeIfAbsent(reasons(s), k -> new ArrayList<>()).add(name(other));
      } else if (step == 0 && s.order() == Order.INCOMPARABLE) {
        beside.computeIfAbsent(reasons(s), k -> new ArrayList<>()).add(name(other));
      }
    }
    List<String> sentences = new ArrayList<>();
    below.forEach((why, names) -> sentences.add(texts.get("ladder.more", texts.list(names), why)));
    beside.forEach(
        (why, names) -> sentences.add(texts.get("ladder.incomparable", texts.list(names), why)));
    return sentences;
  }

  private String name(int place) {
    return held.get(place).entry().shortTitleIn(texts.language());
  }

  private String reasons(Stringency stringency) {
    return String.join("; ", stringency.reasons().stream().map(this::reason).toList());
  }

  private String reason(Reason reason) {
    String field = texts.word("ladder.field", reason.field().code());
    return texts.get(
        "ladder.reason", field, value(reason, reason.left()), value(reason, reason.right()));
  }

  private String value(Reason reason, String code) {
    return switch (reason.field()) {
      case STEP -> step(code);
      case FORCE -> texts.word("modality", code);
      case REACH -> texts.word("reach", code);
      case LATITUDE -> texts.word("latitude", code);
      case RECOURSE -> texts.word("recourse", code);
      case OBJECTIVES -> objectives(code);
    };
  }

  private String step(String id) {
    return scale.steps().stream()
        .filter(s -> s.id().equals(id))
        .map(s -> s.title().in(texts.language()))
        .findFirst()
        .orElse(id);
  }

  private String objectives(String codes) {
    if (codes.isEmpty()) {
      return texts.text("objectives.none");
    }
    return texts.list(
        List.of(codes.split(",")).stream().map(c -> texts.word("objective", c)).toList());
  }
}
