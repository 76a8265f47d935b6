package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches and concordances of the specimens, as the command line gives them. */
class SearchCommandTest {
  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
  }

  private static Command run(String... args) {
    return home.run(List.of(args));
  }

  @Test
  void phraseWhoseQuotationMarksAShellTook_isStillOne() {
    Command quoted = run("kwic", "\"transf* information\"~6", "--format", "tsv");
    assertEquals(ExitCode.DONE, quoted.exit(), quoted.err());
    assertEquals(quoted.out(), run("kwic", "transf* information~6", "--format", "tsv").out());
  }

  @Test
  void batch_hasARowForEveryQueryAndNoneForComments() throws Exception {
    Path file = folder.resolve("queries.txt");
    Files.writeString(file, "# what we ask\nconsent\n\nqqqzz\npersnal data\n");
    Command batch = run("search", "--batch", file.toString(), "--format", "tsv", "--limit", "1");
    List<String> queries =
        batch.out().lines().skip(1).map(l -> l.substring(0, l.indexOf('\t'))).toList();
    assertEquals(List.of("consent", "qqqzz", "persnal data"), queries);
    assertTrue(batch.out().contains("qqqzz\t-\t-\t-\t-\tnone"), batch.out());
    String text = run("search", "--batch", file.toString()).out();
    assertTrue(text.contains("# qqqzz\nnothing found for: qqqzz"), text);
  }

  @Test
  void snippetFromTheMiddle_isShownWithDots() {
    String out = run("search", "consent language:en", "--limit", "40").out();
    assertTrue(out.lines().anyMatch(l -> l.startsWith("    … ") || l.endsWith(" …")), out);
    assertFalse(out.lines().allMatch(l -> l.startsWith("    … ")), out);
  }

  @Test
  void concordanceWithoutLines_isExplained() {
    Command none = run("kwic", "consent", "topic:no-such-topic");
    assertEquals(ExitCode.NOTHING, none.exit());
    assertTrue(none.err().contains("topic:no-such-topic meets no text"), none.err());
    assertTrue(none.err().contains("without the filters: "), none.err());
  }

  @Test
  void groups_areCountedInEveryFormat() throws Exception {
    String tsv = run("kwic", "consent", "--group", "instrument", "--format", "tsv").out();
    assertTrue(tsv.startsWith("lines\tname\n"), tsv);
    var json = home.json(List.of("kwic", "consent", "--group", "instrument"));
    assertEquals(tsv.lines().count() - 1, json.get("groups").size());
  }

  @Test
  void years_areFoundFromOneToAnother() {
    Command none = run("search", "consent", "year:1900-1950");
    assertEquals(ExitCode.NOTHING, none.exit());
    assertTrue(none.err().contains("year:1900-1950 meets no text"), none.err());
  }
}
