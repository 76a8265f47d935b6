package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.report.WordMarkup;

/**
 * Word document and workbook opened by LibreOffice and written again in other formats: nothing of
 * them is lost. Not part of the build, since it needs LibreOffice: {@code mvn test
 * -Dtest=LibreOfficeCheck}.
 */
@Tag("libreoffice")
class LibreOfficeCheck {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 5;
  private static final int MINUTES = 3;

  @TempDir static Path folder = Path.of("");
  private static Path output = folder;
  private static JsonNode report = JSON.createObjectNode();

  @BeforeAll
  static void write() throws Exception {
    assumeTrue(soffice().isPresent(), "LibreOffice (soffice) is not on the path");
    output = folder.resolve("out");
    SpecimenHome home = SpecimenHome.indexed(folder);
    List<String> command =
        List.of("report", "--with", "ladder,conflicts,sheet,models", "--output", output.toString());
    Command made = home.run(command);
    assertEquals(ExitCode.DONE, made.exit(), made.err());
    report = JSON.readTree(output.resolve("report.json").toFile());
  }

  private static java.util.Optional<Path> soffice() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(p -> Path.of(p, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Writes a file again in another format; LibreOffice keeps its settings in the folder. */
  private static Path converted(String file, String format, String to) throws Exception {
    Path into = Files.createDirectories(folder.resolve("converted"));
    Process process =
        new ProcessBuilder(
                soffice().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString(),
                output.resolve(file).toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "LibreOffice does not end");
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("soffice.log")));
    return into.resolve(to);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Stream<String> quotations(int most) {
    return report.get("rows").findValues("quotations").stream()
        .flatMap(q -> Stream.iterate(0, i -> i < Math.min(most, q.size()), i -> i + 1).map(q::get))
        .map(q -> q.get("text").asText());
  }

  @Test
  void wordDocumentAsText_hasEveryQuotationInOnePiece() throws Exception {
    Path text = converted("report.docx", "txt:Text (encoded):UTF8", "report.txt");
    String words = bare(Files.readString(text));
    List<String> lost = quotations(SHOWN).filter(q -> !words.contains(bare(q))).toList();
    assertEquals(List.of(), lost);
    assertTrue(quotations(SHOWN).count() > 40);
  }

  /** On a page columns are read across, and heads are repeated: no character may be fewer. */
  @Test
  void wordDocumentAsPdf_hasEveryCharacterAsOftenAtLeast() throws Exception {
    Path pdf = converted("report.docx", "pdf", "report.pdf");
    Map<Integer, Integer> printed;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      printed = counts(new PDFTextStripper().getText(document));
    }
    WordMarkup word = WordMarkup.of(Files.readAllBytes(output.resolve("report.docx")));
    StringBuilder all = new StringBuilder(word.text());
    for (WordMarkup.Table table : word.tables()) {
      for (List<WordMarkup.Cell> row : table.rows()) {
        row.forEach(c -> all.append(c.text()).append(String.join("", c.notes())));
      }
    }
    Map<Integer, Integer> written = counts(all.toString());
    assertTrue(written.size() > 200, "only " + written.size() + " characters");
    written.forEach(
        (character, times) ->
            assertTrue(
                printed.getOrDefault(character, 0) >= times,
                () ->
                    Character.getName(character)
                        + ": "
                        + times
                        + " written, printed "
                        + printed.getOrDefault(character, 0)));
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    bare(text).codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  @Test
  void workbookAsTables_hasEveryQuotation() throws Exception {
    String sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    Path table = converted("report.xlsx", sheets, "report-Provisions.csv");
    String words = Files.readString(table).replace("\"\"", "\"");
    List<String> lost = quotations(Integer.MAX_VALUE).filter(q -> !words.contains(q)).toList();
    assertEquals(List.of(), lost);
    try (Stream<Path> all = Files.list(table.getParent())) {
      long written = all.filter(p -> p.toString().endsWith(".csv")).count();
      assertTrue(written >= 6, "only " + written + " sheets");
    }
  }

  @Test
  void wordDocumentWrittenAgain_hasTheSameCells() throws Exception {
    Path again = converted("report.docx", "docx", "report.docx");
    WordMarkup before = WordMarkup.of(Files.readAllBytes(output.resolve("report.docx")));
    WordMarkup after = WordMarkup.of(Files.readAllBytes(again));
    assertEquals(before.tables().size(), after.tables().size());
    for (int t = 0; t < before.tables().size(); t++) {
      WordMarkup.Table one = before.tables().get(t);
      WordMarkup.Table other = after.tables().get(t);
      assertEquals(texts(one), texts(other));
    }
    assertEquals(List.of(), after.deadLinks());
  }

  private static List<List<String>> texts(WordMarkup.Table table) {
    return table.rows().stream()
        .map(r -> r.stream().map(c -> bare(c.text() + c.notes())).toList())
        .toList();
  }
}
