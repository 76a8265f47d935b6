package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.pacta.structure.Span;

class SegmentTest {
  @Test
  void overlappingMarks_areOneSegment() {
    assertEquals(
        List.of(
            new Segment("No ", false),
            new Segment("Party shall", true),
            new Segment(" require", false)),
        Segment.cut("No Party shall require", List.of(new Span(3, 8), new Span(6, 14))));
  }

  @Test
  void noMarks_leaveTheTextWhole() {
    assertEquals(List.of(new Segment("不得", false)), Segment.cut("不得", List.of()));
  }

  @Property
  void segments_putTogetherAreTheText(
      @ForAll @StringLength(min = 1, max = 40) String text,
      @ForAll @Size(max = 6) List<@IntRange(max = 39) Integer> ends) {
    List<Span> marks =
        ends.stream().map(e -> Math.min(e, text.length())).map(e -> new Span(e / 2, e)).toList();
    String joined =
        Segment.cut(text, marks).stream().map(Segment::text).collect(Collectors.joining());
    assertEquals(text, joined);
  }
}
