package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.report.AknProfile;

/** Ladders, conflicts, sheet and models as further parts of one report on the specimens. */
class ReportPartsTest {
  private static final String PARTS = "ladder,conflicts,sheet,models";

  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);
  private static Path output = folder;
  private static String told = "";
  private static JsonNode sections = new ObjectMapper().createArrayNode();
  private static Document page = new Document("");

  @BeforeAll
  static void write() throws Exception {
    home = SpecimenHome.indexed(folder);
    output = folder.resolve("out");
    Command made =
        home.run(
            List.of(
                "report",
                "--with",
                PARTS,
                "--topic",
                "free-transfer,localization-requirement",
                "--format",
                "html,docx,xlsx,json,akn,csv",
                "--output",
                output.toString(),
                "model-trade-agreement",
                "model-security-statute"));
    assertEquals(ExitCode.DONE, made.exit(), made.err());
    told = made.err();
    sections = new ObjectMapper().readTree(output.resolve("report.json").toFile()).get("sections");
    page = Jsoup.parse(output.resolve("index.html"));
  }

  private static List<String> exact(JsonNode sections) {
    List<String> words = new ArrayList<>();
    for (JsonNode rung : sections.get(0).get("rungs")) {
      rung.get("clauses").forEach(c -> words.add(text(c.get("clause"))));
    }
    sections.get(2).get("rows").forEach(r -> r.get("duty").forEach(q -> words.add(text(q))));
    return words;
  }

  private static String text(JsonNode quotation) {
    return quotation.get("text").asText();
  }

  @Test
  void json_hasALadderForEachTopicAndEachOtherPartOnce() {
    assertEquals(
        List.of("ladder", "ladder", "conflicts", "sheet", "models"),
        sections.findValuesAsText("section"));
  }

  @Test
  void page_quotesWhatTheJsonQuotes() {
    List<String> quoted = page.select("blockquote").eachText();
    List<String> words = exact(sections);
    assertFalse(words.isEmpty());
    words.forEach(w -> assertTrue(quoted.contains(w.strip().replaceAll("\\s+", " ")), w));
  }

  @Test
  void anchors_areUniqueAndEveryLinkLeadsToOne() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.stream().distinct().toList(), ids);
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
    }
  }

  @Test
  void wordDocument_hasATableForEachPartWithTheExactWords() throws IOException {
    try (InputStream in = Files.newInputStream(output.resolve("report.docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      List<XWPFTable> parts =
          document
              .getTables()
              .subList(document.getTables().size() - 5, document.getTables().size());
      String all = String.join("\n", parts.stream().map(XWPFTable::getText).toList());
      parts.forEach(t -> assertTrue(t.getRow(0).isRepeatHeader()));
      exact(sections).forEach(w -> assertTrue(all.contains(w), w));
    }
  }

  @Test
  void workbook_hasASheetForEachPart() throws IOException {
    try (InputStream in = Files.newInputStream(output.resolve("report.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<String> names = new ArrayList<>();
      book.forEach(s -> names.add(s.getSheetName()));
      assertTrue(
          names.containsAll(
              List.of("Treaties against statutes", "Governance sheet", "Models of regulation")),
          names.toString());
      assertTrue(book.getSheet("Governance sheet").getLastRowNum() > 5);
    }
  }

  @Test
  void reportWithParts_isTheSameWhenMadeAgain() {
    Command verified = home.run(List.of("report", "--verify", output.toString()));
    assertEquals(ExitCode.DONE, verified.exit(), verified.out());
  }

  @Test
  void akomaNtoso_hasEveryRowOfTheWorkbooksPartsAndFollowsTheProfile() throws IOException {
    String akn = Files.readString(output.resolve("report.akn.xml"));
    assertEquals(List.of(), AknProfile.errors(akn));
    Document document = Jsoup.parse(akn, "", Parser.xmlParser());
    assertEquals(5, document.select("hcontainer[name=part]").size());
    try (InputStream in = Files.newInputStream(output.resolve("report.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      int before = book.getSheetIndex("What differs") + 1;
      for (Element part : document.select("hcontainer[name=part]")) {
        var sheet = book.getSheetAt(before++);
        assertEquals(sheet.getLastRowNum(), part.select("hcontainer[name=row]").size());
        String first = sheet.getRow(1).getCell(0).getStringCellValue();
        assertTrue(part.select("hcontainer[name=row] p").get(0).wholeText().contains(first));
      }
    }
  }

  @Test
  void tableWithoutAPlaceForParts_isTold() {
    assertEquals(1, told.lines().filter(l -> l.startsWith("table.csv has no place")).count());
    assertEquals(1, told.lines().count(), told);
  }
}
