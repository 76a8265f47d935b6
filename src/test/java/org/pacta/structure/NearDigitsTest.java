package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class NearDigitsTest {
  private static final Pattern MARK = Pattern.compile("(?<=[a-z])(?: ?\\()?[0-9]{1,2}(?=\\)|$| )");

  @Property(tries = 2_000)
  void anyText_givesWhatFindGives(
      @ForAll @CharRange(from = '0', to = '2') @Chars({'a', ' ', '(', ')'}) String text) {
    List<String> all = MARK.matcher(text).results().map(NearDigitsTest::place).toList();
    List<String> near = NearDigits.find(MARK, text, 2).stream().map(NearDigitsTest::place).toList();
    assertEquals(all, near);
  }

  @Test
  void textWithoutDigits_givesNothing() {
    assertEquals(List.of(), NearDigits.find(MARK, "words (a)", 2));
  }

  private static String place(MatchResult m) {
    return m.start() + "-" + m.end();
  }
}
