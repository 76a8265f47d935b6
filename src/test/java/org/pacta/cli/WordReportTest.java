package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.report.WordMarkup;
import org.pacta.report.WordMarkup.Cell;
import org.pacta.report.WordMarkup.Table;

/** The Word report against the JSON and CSV of the same run, cell by cell: nothing is lost. */
class WordReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Quotations of a cell that the document gives in full. */
  private static final int SHOWN = 5;

  /** Columns of a table of quotations. */
  private static final int ABREAST = 4;

  @TempDir static Path folder = Path.of("");
  private static JsonNode report = JSON.createObjectNode();
  private static String csv = "";
  private static List<Table> tables = List.of();
  private static String text = "";
  private static List<String> dead = List.of("not read");

  @BeforeAll
  static void write() throws Exception {
    SpecimenHome home = SpecimenHome.indexed(folder);
    Path output = folder.resolve("out");
    List<String> command =
        List.of(
            "report",
            "--format",
            "docx,json,csv",
            "--with",
            "ladder,conflicts,sheet,models",
            "--output",
            output.toString());
    Command made = home.run(command);
    assertEquals(ExitCode.DONE, made.exit(), made.err());
    report = JSON.readTree(output.resolve("report.json").toFile());
    csv = Files.readString(output.resolve("table.csv"));
    WordMarkup word = WordMarkup.of(Files.readAllBytes(output.resolve("report.docx")));
    tables = word.tables();
    text = word.text();
    dead = word.deadLinks();
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all;
  }

  private static List<String> strings(JsonNode array) {
    return list(array).stream().map(JsonNode::asText).toList();
  }

  /** Instruments in a table; the report divides them evenly. */
  private static int abreast() {
    int columns = report.get("columns").size();
    return Math.ceilDiv(columns, Math.ceilDiv(columns, ABREAST));
  }

  /** The tables of quotations of a topic: behind the overview and the common ground. */
  private static List<Table> tablesOf(int topic) {
    int each = Math.ceilDiv(report.get("columns").size(), abreast());
    int from = 2 + topic * each;
    return tables.subList(from, from + each);
  }

  /** What the document has in the cell of a topic and an instrument, below the head. */
  private static List<Cell> cells(int topic, int instrument) {
    return tablesOf(topic).get(instrument / abreast()).rows().stream()
        .skip(1)
        .map(r -> r.get(instrument % abreast()))
        .toList();
  }

  @Test
  void everyTable_hasOneHeadThatPagesRepeatAndRowsOfOneWidth() {
    assertTrue(tables.size() > report.get("rows").size() + 2);
    for (Table table : tables) {
      assertEquals(1, table.heads());
      assertTrue(table.rows().size() > 1, table.toString());
      assertTrue(table.rows().stream().allMatch(r -> r.size() == table.rows().getFirst().size()));
    }
  }

  @Test
  void everyQuotation_standsInItsCellWithAllThatIsSaidOfIt() {
    int compared = 0;
    for (int t = 0; t < report.get("rows").size(); t++) {
      JsonNode row = report.get("rows").get(t);
      for (int c = 0; c < row.get("cells").size(); c++) {
        JsonNode cell = row.get("cells").get(c);
        List<JsonNode> quotations = list(cell.get("quotations"));
        List<Cell> inWord = cells(t, c);
        for (int q = 0; q < Math.min(SHOWN, quotations.size()); q++) {
          compare(cell.get("instrument").asText(), quotations.get(q), inWord.get(q));
          compared++;
        }
        for (JsonNode more : quotations.stream().skip(SHOWN).toList()) {
          assertTrue(inWord.getLast().text().contains(more.get("citation").asText()));
        }
        if (quotations.isEmpty()) {
          String note = cell.get("note").asText();
          assertTrue(inWord.getFirst().text().contains(note), inWord.toString());
        }
      }
    }
    assertTrue(compared > 50, "only " + compared + " quotations");
  }

  private static void compare(String instrument, JsonNode quotation, Cell cell) {
    List<String> said = new ArrayList<>();
    said.add("\n" + quotation.get("text").asText() + "\n");
    said.add(quotation.get("citation").asText());
    said.add(quotation.get("heading").asText());
    said.add(quotation.get("modality").asText());
    said.add(quotation.get("enforceabilityClause").asText());
    said.add(quotation.get("note").asText());
    said.addAll(strings(quotation.get("exceptions")));
    for (String words : said) {
      assertTrue(cell.text().contains(words), () -> words + " is not in " + cell.text());
    }
    JsonNode span = quotation.get("span");
    String note =
        "%s:%s · %d–%d · rules: %s"
            .formatted(
                instrument,
                quotation.get("locator").asText(),
                span.get("from").asInt(),
                span.get("to").asInt(),
                String.join(", ", strings(quotation.get("rules"))));
    assertEquals(List.of(note), cell.notes());
  }

  @Test
  void everyQuotation_isInTheTableOfValuesToo() {
    Set<String> texts = new HashSet<>();
    report.get("rows").findValues("text").forEach(t -> texts.add(t.asText()));
    assertTrue(texts.size() > 40);
    for (String quoted : texts) {
      assertTrue(csv.contains(quoted.replace("\"", "\"\"")), quoted);
    }
  }

  @Test
  void overview_countsTheQuotationsOfEachCell() {
    Table overview = tables.getFirst();
    for (int t = 0; t < report.get("rows").size(); t++) {
      JsonNode row = report.get("rows").get(t);
      List<Cell> line = overview.rows().get(t + 1);
      assertEquals(row.get("title").asText(), line.getFirst().text().strip());
      for (int c = 0; c < row.get("cells").size(); c++) {
        int quotations = row.get("cells").get(c).get("quotations").size();
        String word = line.get(c + 1).text().strip();
        assertEquals(quotations == 0 ? "absent" : Integer.toString(quotations), word.split(" ")[0]);
      }
    }
  }

  @Test
  void links_leadSomewhere() {
    assertEquals(List.of(), dead);
  }

  @Test
  void titlesDifferencesSourcesAndCaveats_standOutsideOfTheTables() {
    List<String> said = new ArrayList<>(List.of(report.get("title").asText()));
    for (JsonNode row : report.get("rows")) {
      said.add(row.get("title").asText());
      said.add(row.get("description").asText());
      said.addAll(strings(row.get("differences")));
    }
    for (JsonNode column : report.get("columns")) {
      said.add(column.get("title").asText());
      said.addAll(strings(column.get("caveats")));
      column.get("sources").findValues("sha256").forEach(h -> said.add(h.asText()));
    }
    assertTrue(said.size() > 40);
    said.forEach(s -> assertTrue(text.contains(s), s));
  }

  @Test
  void redlineOfProvisions_isWrittenAsTrackedChanges() throws IOException {
    SpecimenHome home = new SpecimenHome(folder);
    Path file = folder.resolve("redline.docx");
    String[] sides = {"model-trade-agreement:art_3.2", "model-framework-agreement:art_3.2"};
    List<String> command =
        List.of("diff", sides[0], sides[1], "--output", file.toString(), "--language", "en");
    Command made = home.run(command);
    assertEquals(ExitCode.DONE, made.exit(), made.err());
    WordMarkup word = WordMarkup.of(Files.readAllBytes(file));
    assertTrue(word.changes() > 2);
    assertTrue(word.rejected().contains("\n" + words(home, sides[0]) + "\n"), word.rejected());
    assertTrue(word.accepted().contains("\n" + words(home, sides[1]) + "\n"), word.accepted());
  }

  /** The words of a provision, as {@code show} has them. */
  private static String words(SpecimenHome home, String address) throws IOException {
    return home.json(List.of("show", address)).at("/provisions/0/text").asText();
  }
}
