package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;

/**
 * Sources without end take time in proportion to their length: five times as much costs at most
 * twelve times the processor time, whatever is repeated.
 */
class LongLineTest {
  private static final int MEGABYTE = 1_000_000;
  private static final int TIMES = 5;
  private static final int MOST_TIMES_THE_COST = 12;

  /** Below this, a garbage collection tells more than the length. */
  private static final long LEAST_NANOS = 20_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples and words ",
        "1234567890",
        "Article 1. ",
        "第一条",
        "(a)",
        "\"",
        "[1] the note goes on and on ",
        "ARTICLE 1. Samples 1. Each Party shall keep samples (a) of one; and (b) of two. "
      })
  void fiveMegabytesInOneLine_costAFewTimesAsMuchAsOne(String repeated) {
    assertInProportion(repeated, MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples",
        "12 ",
        "7. ",
        "第一条 样本处理者应当保存样本。",
        "样本",
        "(a) ",
        "（一）",
        "“样本”",
        "\"sample\" means a thing; ",
        "words(1) ",
        "(",
        "《",
        ". ",
        "- ",
        "§ 5 ",
        "words 1, 2 "
      })
  void timesTheLength_costsAFewTimesAsMuch(String repeated) {
    assertInProportion(repeated, MEGABYTE / 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7.",
        "Article 1",
        "第一条",
        "(a)",
        "（一）",
        "[1] note",
        "§ 5",
        "CHAPTER I",
        "\"",
        "words[1]"
      })
  void timesTheLines_costAFewTimesAsMuch(String line) {
    int lines = 8_000;
    assertInProportion(
        line,
        cost(Collections.nCopies(lines, Block.line(line))),
        cost(Collections.nCopies(TIMES * lines, Block.line(line))));
  }

  private static void assertInProportion(String repeated, int characters) {
    assertInProportion(
        repeated,
        cost(List.of(line(repeated, characters))),
        cost(List.of(line(repeated, TIMES * characters))));
  }

  private static void assertInProportion(String repeated, long once, long longer) {
    double times = (double) longer / Math.max(once, LEAST_NANOS);
    assertTrue(times <= MOST_TIMES_THE_COST, () -> times + " times the time for " + repeated);
  }

  private static Block line(String repeated, int characters) {
    return Block.line(repeated.repeat(characters / repeated.length()).strip());
  }

  private static long cost(List<Block> blocks) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    boolean chinese = Sentences.chinese(blocks.getFirst().text().charAt(0));
    Sources.parse(chinese ? Language.ZH : Language.EN, blocks);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
  }
}
