package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.data.Hash;

/** A report set in the user's font is told apart, and made again, by what its manifest says. */
class ReportFontTest {
  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);
  private static byte[] face = {};
  private static Path font = folder;
  private static Path output = folder;

  @BeforeAll
  static void write() throws Exception {
    home = SpecimenHome.indexed(folder);
    font = folder.resolve("mine.ttf");
    output = folder.resolve("out");
    try (InputStream in = ReportFontTest.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
      face = Objects.requireNonNull(in).readAllBytes();
    }
    Files.write(font, face);
    Command made = report("--font", font.toString(), "--format", "csv,pdf", "--output", at(output));
    assertEquals(ExitCode.DONE, made.exit(), made.err());
  }

  @BeforeEach
  void restore() throws IOException {
    Files.write(font, face);
  }

  private static Command report(String... options) {
    List<String> line = new ArrayList<>(List.of("report", "--topic", "free-transfer"));
    line.addAll(List.of(options));
    line.add("model-trade-agreement");
    return home.run(line);
  }

  private static Command verify(String... options) {
    List<String> line = new ArrayList<>(List.of("report", "--verify", at(output)));
    line.addAll(List.of(options));
    return home.run(line);
  }

  private static String at(Path path) {
    return path.toString();
  }

  private static JsonNode fonts(Path report) throws IOException {
    return new ObjectMapper().readTree(report.resolve("manifest.json").toFile()).get("fonts");
  }

  @Test
  void manifest_holdsTheCommandWithAllThatDecidesOnTheFiles(@TempDir Path other)
      throws IOException {
    Path first = other.resolve("first");
    report("--format", "html", "--title", "What it's about", "--output", at(first));
    String command =
        new ObjectMapper()
            .readTree(first.resolve("manifest.json").toFile())
            .get("command")
            .asText();

    assertEquals(
        "pacta report --format html --topic free-transfer --title 'What it'\\''s about'"
            + " model-trade-agreement",
        command);
  }

  @Test
  void manifest_tellsTheFontByFileAndHash() throws IOException {
    assertEquals(1, fonts(output).size());
    assertEquals(font.toString(), fonts(output).get(0).get("file").asText());
    assertEquals(Hash.of(face), fonts(output).get(0).get("sha256").asText());
  }

  @Test
  void verifyWithoutTheOption_findsTheFontWhereItWas() {
    Command verified = verify();
    assertEquals(ExitCode.DONE, verified.exit(), verified.out());
  }

  @Test
  void fontThatMoved_isAskedForAndTakenFromItsNewPlace() throws IOException {
    Path moved = Files.move(font, folder.resolve("moved.ttf"));
    Command lost = verify();
    assertEquals(ExitCode.NOTHING, lost.exit());
    assertTrue(lost.out().contains("mine.ttf") && lost.out().contains("--font"), lost.out());
    Command found = verify("--font", at(moved));
    assertEquals(ExitCode.DONE, found.exit(), found.out());
  }

  @Test
  void fontThatChanged_isNotTakenForTheOneTold() throws IOException {
    byte[] other = face.clone();
    other[other.length - 1] ^= 1;
    Files.write(font, other);
    Command changed = verify();
    assertEquals(ExitCode.NOTHING, changed.exit());
    assertTrue(changed.out().contains(Hash.of(face)), changed.out());
  }

  @Test
  void reportWithoutPdf_tellsNoFont() throws IOException {
    Path plain = folder.resolve("plain");
    Command made = report("--font", font.toString(), "--format", "csv", "--output", at(plain));
    assertEquals(ExitCode.DONE, made.exit(), made.err());
    assertEquals(0, fonts(plain).size());
  }

  @Test
  void manifestOfBefore_isStillRead() throws IOException {
    Path plain = folder.resolve("before");
    report("--format", "csv", "--output", at(plain));
    Path manifest = plain.resolve("manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replaceAll("\\s*\"fonts\"\\s*:\\s*\\[\\s*\\],", ""));
    assertTrue(fonts(plain) == null);
    Command verified = home.run(List.of("report", "--verify", at(plain)));
    assertEquals(ExitCode.DONE, verified.exit(), verified.out() + verified.err());
  }

  @ParameterizedTest
  @CsvSource({"ttcf,collection", "OTTO,PostScript", "wOF2,web pages", "%PDF,not a font"})
  void fileThatIsNoTrueTypeFont_isToldForWhatItIs(String tag, String told) throws IOException {
    Path other = folder.resolve("other.bin");
    Files.writeString(other, tag + "\0\1\0\0\0\0\0\0");
    Command refused = report("--font", other.toString(), "--format", "pdf");
    assertEquals(ExitCode.BAD_INPUT, refused.exit());
    assertTrue(refused.err().contains(told) && refused.err().contains(".ttf"), refused.err());
    assertEquals(1, refused.err().lines().count(), refused.err());
  }
}
