package org.pacta.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.pacta.diff.Delta;

/**
 * Says in words how a precedent differs from a draft.
 *
 * @param texts the words of the report
 */
record DeltaSentences(Texts texts) {

  /** One sentence; the left side of the difference is the draft. */
  String of(Delta delta) {
    String direction =
        delta.direction() == Delta.Direction.DIFFERENT
            ? ""
            : texts.get("deviation.direction", texts.word("direction", delta.direction().code()));
    return texts.get(
        "deviation.line",
        texts.word("deviation", delta.field().code()),
        value(delta.field(), delta.left()),
        value(delta.field(), delta.right()),
        direction);
  }

  private String value(Delta.Field field, String codes) {
    if (codes.isEmpty()) {
      return texts.text("deviation.nothing");
    }
    return switch (field) {
      case MODALITY -> texts.word("modality", codes);
      case BEARER -> codes;
      case EXCEPTION -> words("objective", codes);
      case NECESSITY -> words("necessity", codes);
      case SELF_JUDGING -> texts.text("deviation.self");
      case ENFORCEABILITY -> texts.word("recourse", codes);
    };
  }

  private String words(String kind, String codes) {
    return Arrays.stream(codes.split(", "))
        .map(c -> texts.word(kind, c))
        .collect(Collectors.joining(", "));
  }
}
