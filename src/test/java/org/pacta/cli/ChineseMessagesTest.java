package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChineseMessagesTest {
  private Locale before = Locale.ROOT;

  @BeforeEach
  void speakChinese() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void help_isChinese() {
    StringWriter out = new StringWriter();
    assertEquals(
        ExitCode.DONE,
        Pacta.run(
            new String[] {"corpus", "pull", "--help"}, new PrintWriter(out), new PrintWriter(out)));
    assertTrue(out.toString().contains("从官方地址下载文本"), out.toString());
  }

  @Test
  void error_isChinese() {
    StringWriter err = new StringWriter();
    assertEquals(
        ExitCode.USAGE,
        Pacta.run(
            new String[] {"corpus", "pull", "no-such-law"},
            new PrintWriter(new StringWriter()),
            new PrintWriter(err)));
    assertTrue(err.toString().contains("没有名为“no-such-law”的文书"), err.toString());
  }
}
