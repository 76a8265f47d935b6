package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provisions are pointed at by their locators, and as people write them. */
class AddressTest {
  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
  }

  private static Command run(String... args) {
    return home.run(List.of(args));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model-trade-agreement 4.3                  | model-trade-agreement:art_4.3",
        "Model-Trade-Agreement:4.3(2)               | model-trade-agreement:art_4.3__para_2",
        "Model Trade, Art. 4.3(2)                   | model-trade-agreement:art_4.3__para_2",
        "Model Trade Article 4.3 paragraph 2        | model-trade-agreement:art_4.3__para_2",
        "《示范数据安全法》第四条                   | model-security-statute:art_4",
        "示范安全法第4条                            | model-security-statute:art_4",
      })
  void provisionAsWritten_isTheOneOfItsLocator(String written, String address) {
    Command asked = run("show", written);
    assertEquals(ExitCode.DONE, asked.exit(), asked.err());
    assertEquals(run("show", address).out(), asked.out());
  }

  @Test
  void wordsOfAnAddress_needNoQuotationMarks() {
    assertEquals(
        run("show", "model-trade-agreement:art_4.3").out(),
        run("show", "model-trade-agreement", "4.3").out());
  }

  @Test
  void instrumentByItsTitle_isTheInstrument() {
    assertEquals(run("tags", "model-security-statute").out(), run("tags", "示范数据安全法").out());
  }

  @Test
  void numberThatIsNotThere_isTold() {
    Command absent = run("show", "model-trade-agreement", "99.1");
    assertEquals(ExitCode.USAGE, absent.exit());
    assertTrue(absent.err().contains("no provision art_99.1"), absent.err());
  }

  @Test
  void nameWithoutALocatorBehindItsColon_isWrongUsageAndNoFailure() {
    assertEquals(ExitCode.USAGE, run("show", "model-trade-agreement:").exit());
    assertEquals(ExitCode.USAGE, run("search", "--like", "model-trade-agreement").exit());
  }

  @Test
  void provisionsAsWritten_areSetSideBySide() {
    assertEquals(
        run("diff", "model-trade-agreement:art_4.3", "model-framework-agreement:art_3.3").out(),
        run("diff", "Model Trade Art. 4.3", "Model Framework Art. 3.3").out());
  }
}
