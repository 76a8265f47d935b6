package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.diff.Redline.Change;
import org.pacta.diff.Redline.Run;

class RedlineTest {
  @Test
  void english_isComparedByWords() {
    assertEquals(
        List.of(
            new Run(Change.KEPT, "A Party shall "),
            new Run(Change.TAKEN_OUT, "allow"),
            new Run(Change.PUT_IN, "permit"),
            new Run(Change.KEPT, " transfers.")),
        Redline.of(
            "A Party shall allow transfers.", "A Party shall permit transfers.", Language.EN));
  }

  @Test
  void chinese_isComparedByCharacters() {
    assertEquals(
        List.of(
            new Run(Change.KEPT, "应当"),
            new Run(Change.TAKEN_OUT, "在境内"),
            new Run(Change.KEPT, "存储")),
        Redline.of("应当在境内存储", "应当存储", Language.ZH));
  }

  @Property
  void runs_giveBothWordings(
      @ForAll @StringLength(max = 30) String left, @ForAll @StringLength(max = 30) String right) {
    List<Run> runs = Redline.of(left, right, Language.EN);
    assertEquals(left, without(runs, Change.PUT_IN));
    assertEquals(right, without(runs, Change.TAKEN_OUT));
  }

  private static String without(List<Run> runs, Change change) {
    return runs.stream()
        .filter(r -> r.change() != change)
        .map(Run::text)
        .collect(Collectors.joining());
  }
}
