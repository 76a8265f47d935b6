package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input costs one line and never the other files. */
class BadInputTest {
  private static final String ENTRY =
      """
        - id: ID
          kind: statute
          title: {en: "Law ID", zh: "法"}
          texts:
            - {language: en, authenticity: unofficial, files: [{path: FILE}]}
      """;
  private static final String LAW =
      """
      MODEL LAW

      Article 1: Scope

      This Law applies to digital trade.

      Article 2: Transfers

      A person shall not transfer personal data abroad without consent.
      """;

  @TempDir Path folder;

  private Command index(String catalogue) throws Exception {
    Path file = folder.resolve("more.yaml");
    Files.writeString(file, "schema: 1\ninstruments:\n" + catalogue);
    return Command.of(
        List.of(
            "index",
            "--home",
            folder.resolve("home").toString(),
            "--mirror",
            folder.toString(),
            "--catalogue",
            file.toString()));
  }

  private String entry(String id, String file, byte[] bytes) throws Exception {
    Files.write(folder.resolve(file), bytes);
    return ENTRY.replace("ID", id).replace("FILE", file);
  }

  @Test
  void badFiles_areNamedAndTheRestIsDone() throws Exception {
    String xml =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a><p>Article 1</p>&x;</a>";
    byte[] noise = new byte[4000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 251);
    }
    Command run =
        index(
            entry("good", "good.txt", LAW.getBytes(UTF_8))
                + entry("cut", "cut.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(UTF_8))
                + entry("empty", "empty.txt", new byte[0])
                + entry("entity", "entity.xml", xml.getBytes(UTF_8))
                + entry("noise", "noise.txt", noise));
    assertEquals(ExitCode.BAD_INPUT, run.exit(), run.out() + run.err());
    assertTrue(run.out().contains("+ good.en"), run.out());
    for (String bad : List.of("cut.pdf", "empty.txt", "entity.xml", "noise.txt")) {
      List<String> lines = run.err().lines().filter(l -> l.startsWith("pacta: " + bad)).toList();
      assertEquals(1, lines.size(), bad + "\n" + run.err());
    }
  }

  @Test
  void wrongKeyInACatalogue_isWrongUsageToldWithItsLine() throws Exception {
    Command run = index(entry("good", "good.txt", LAW.getBytes(UTF_8)) + "    colour: red\n");
    assertEquals(ExitCode.USAGE, run.exit(), run.err());
    assertTrue(run.err().contains("more.yaml:8: "), run.err());
  }

  @Test
  void missingIndex_isToldWithWhatToDo() {
    Command run = Command.of(List.of("search", "data", "--home", folder.toString()));
    assertEquals(ExitCode.NO_INDEX, run.exit());
    assertTrue(run.err().contains("pacta index"), run.err());
  }

  @Test
  void noTexts_meansSpecimens_andSaysThatTheyAreNoLaw() {
    Command run =
        Command.of(
            List.of(
                "quickstart",
                "--home",
                folder.resolve("home").toString(),
                "--mirror",
                folder.toString()));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertTrue(run.err().contains("no law"), run.err());
    assertTrue(Files.isRegularFile(folder.resolve("home/reports/quickstart/index.html")));
  }
}
