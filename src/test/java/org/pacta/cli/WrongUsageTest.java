package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong is told in two lines or three, and not above a page of help. */
class WrongUsageTest {

  private static String wrong(String... args) {
    Command command = Command.of(List.of(args));
    assertEquals(ExitCode.USAGE, command.exit(), command.err());
    assertEquals("", command.out());
    assertTrue(command.err().lines().count() <= 3, command.err());
    return command.err();
  }

  @Test
  void unknownOption_isToldWithTheNearest() {
    String err = wrong("search", "data", "--limt", "3");
    assertTrue(err.startsWith("pacta: there is no option --limt"), err);
    assertTrue(err.contains("did you mean: ") && err.contains("--limit"), err);
    assertTrue(err.contains("'pacta search --help'"), err);
  }

  @Test
  void unknownCommand_isToldWithTheNearest() {
    String err = wrong("serch", "data");
    assertTrue(err.startsWith("pacta: no command is called 'serch'"), err);
    assertTrue(err.contains("did you mean: search"), err);
  }

  @Test
  void formatOfAnotherCommand_isToldBeforeAnythingIsDone() {
    for (String format : List.of("html", "xml")) {
      String err = wrong("search", "data", "--format", format, "--index", "/no/such/index");
      assertTrue(err.startsWith("pacta: --format takes one of text, json, tsv\n"), err);
    }
  }

  @Test
  void help_namesTheFormatsThatTheCommandHasAndNoOthers() {
    String search = Command.of(List.of("search", "--help")).out();
    assertTrue(search.contains("How to print: text, json, tsv."), search);
    String ladder = Command.of(List.of("ladder", "--help")).out();
    assertTrue(ladder.contains("How to print: text, json, tsv, html."), ladder);
  }

  @Test
  void valueOutsideOfAChoice_isToldWithTheChoice() {
    assertTrue(wrong("kwic", "x", "--sort", "up").contains("--sort takes one of text, left"));
    assertTrue(wrong("report", "--with", "x").contains("--with takes one of ladder, conflicts"));
  }

  @Test
  void missingPart_isNamed() {
    assertTrue(wrong("align", "pipl").startsWith("pacta: this is missing: RIGHT"));
  }

  @Test
  void nothingTyped_isAnsweredByTheHelp() {
    Command none = Command.of(List.of());
    assertEquals(ExitCode.USAGE, none.exit());
    assertTrue(none.err().contains("pacta quickstart"), none.err());
  }
}
