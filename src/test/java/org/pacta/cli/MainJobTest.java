package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.cite.Papers;
import org.pacta.quality.RealTexts;

/** The main job on the real texts, as a user does it: quickstart, search, and the scores. */
@Tag("real-text")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path home = Path.of("");
  private Command first = new Command();

  @BeforeAll
  void quickstart() {
    RealTexts.require();
    first = run("quickstart");
  }

  private static Command run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--home", home.toString()));
    if (args[0].equals("quickstart")) {
      all.addAll(List.of("--mirror", RealTexts.mirror().toString()));
    }
    return Command.of(all);
  }

  private static JsonNode report() throws Exception {
    return JSON.readTree(home.resolve("reports/quickstart/report.json").toFile());
  }

  @Test
  void quickstart_isDone() {
    assertEquals(ExitCode.DONE, first.exit(), first.err());
    assertTrue(first.out().contains("index.html"), first.out());
  }

  @Test
  void secondRun_writesTheSameBytes() throws Exception {
    Path page = home.resolve("reports/quickstart/index.html");
    String before = Files.readString(page);
    Command second = run("quickstart");
    assertTrue(second.out().contains("0 added, 0 updated, 0 removed"), second.out());
    assertEquals(before, Files.readString(page));
  }

  @Test
  void report_isTheSameWhenMadeAgainAndOneChangedCharacterIsFound() throws Exception {
    Path folder = home.resolve("record");
    String where = folder.toString();
    Command made = run("report", "--topic", "free-transfer", "--output", where, "tpp", "pipl");
    assertEquals(ExitCode.DONE, made.exit(), made.err());
    Command verified = run("report", "--verify", where);
    assertEquals(ExitCode.DONE, verified.exit(), verified.out() + verified.err());
    Path table = folder.resolve("table.csv");
    Files.writeString(table, Files.readString(table).replaceFirst("shall", "shalt"));
    Command changed = run("report", "--verify", where);
    assertEquals(ExitCode.NOTHING, changed.exit());
    assertTrue(changed.out().startsWith("table.csv:"), changed.out());
  }

  @Test
  void everyExcerpt_isTheSourceAtItsSpan() throws Exception {
    Map<String, String> extracted = new HashMap<>();
    int quotations = 0;
    for (JsonNode row : report().get("rows")) {
      for (JsonNode cell : row.get("cells")) {
        for (JsonNode q : cell.get("quotations")) {
          String locator = q.get("locator").asText();
          String text = text(extracted, cell.get("instrument").asText(), locator);
          int from = q.get("span").get("from").asInt();
          int to = q.get("span").get("to").asInt();
          assertEquals(q.get("text").asText(), text.substring(from, to), locator);
          quotations++;
        }
      }
    }
    assertTrue(quotations > 100, "only " + quotations + " quotations");
  }

  /**
   * The extracted text that a provision stands in: that of the instrument that it is taken over
   * from.
   */
  private static String text(Map<String, String> extracted, String instrument, String locator)
      throws Exception {
    JsonNode provision = show(instrument + ":" + locator);
    String id = provision.get("id").asText();
    String known = extracted.get(id);
    if (known == null) {
      known = show(id).get("extracted").asText();
      extracted.put(id, known);
    }
    return known;
  }

  private static JsonNode show(String address) throws Exception {
    Command shown = run("show", address, "--format", "json");
    assertEquals(ExitCode.DONE, shown.exit(), shown.err());
    return JSON.readTree(shown.out());
  }

  @Test
  void headlineTopics_areFoundAndAbsentWhereTheyAre() throws Exception {
    Map<String, String> status = new HashMap<>();
    for (JsonNode row : report().get("rows")) {
      for (JsonNode cell : row.get("cells")) {
        String key = row.get("topic").asText() + " " + cell.get("instrument").asText();
        status.put(key, cell.get("status").asText());
      }
    }
    assertEquals("found", status.get("free-transfer tpp"));
    assertEquals("found", status.get("free-transfer cptpp"));
    assertEquals("found", status.get("localization-ban rcep"));
    assertEquals("found", status.get("localization-requirement pipl"));
    assertEquals("found", status.get("data-subject-access gdpr"));
    assertEquals("absent", status.get("localization-requirement gdpr"));
    assertEquals("absent", status.get("localization-requirement tpp"));
  }

  @Test
  void localizationSearches_bringBothLanguages() {
    for (String query : List.of("location of computing facilities", "数据本地化")) {
      Command found = run("search", query, "--format", "tsv");
      for (String hit : List.of("tpp\tart_14.13", "rcep\tart_12.14", "depa\tart_4.4")) {
        assertTrue(found.out().contains(hit), query + ": " + hit + "\n" + found.out());
      }
      assertTrue(
          found.out().contains("csl-2025\tart_39") || found.out().contains("csl-2016\tart_37"),
          query + "\n" + found.out());
    }
  }

  @Test
  void paragraphAndPointOfArticle38_areDifferentProvisions() throws Exception {
    String paragraph = show("pipl:art_38__para_2").get("provisions").get(0).get("text").asText();
    String point =
        show("pipl:art_38__para_1__point_2").get("provisions").get(0).get("text").asText();
    assertFalse(paragraph.isEmpty());
    assertFalse(point.isEmpty());
    assertFalse(paragraph.equals(point));
  }

  @Test
  void paper_isToldEachWrongCitationAndNoOther(@TempDir Path folder) throws Exception {
    for (Path paper : List.of(Papers.markdown(), Papers.word(folder))) {
      Command checked =
          run("cite", "--verify", paper.toString(), "--on", "2026-06-01", "--format", "tsv");
      assertEquals(Papers.expected(), Papers.told(checked.out()), checked.err());
      assertEquals(ExitCode.NOTHING, checked.exit());
    }
  }

  /** The rungs of instruments on a topic, by id. */
  private static ToIntFunction<String> rungs(String topic, String... ids) throws Exception {
    List<String> args = new ArrayList<>(List.of("ladder", topic));
    args.addAll(List.of(ids));
    args.addAll(List.of("--format", "json"));
    Map<String, Integer> rungs = new HashMap<>();
    for (JsonNode rung : JSON.readTree(run(args.toArray(String[]::new)).out()).get("rungs")) {
      for (JsonNode clause : rung.get("clauses")) {
        rungs.put(clause.get("instrument").asText(), rung.get("rung").asInt());
      }
    }
    return id -> rungs.getOrDefault(id, 0);
  }

  @Test
  void freeTransfer_isLadderedAsTheLiteratureHasIt() throws Exception {
    ToIntFunction<String> rungs = rungs("free-transfer", "korus", "rcep", "depa", "tpp");
    assertTrue(rungs.applyAsInt("tpp") >= rungs.applyAsInt("depa"));
    assertTrue(rungs.applyAsInt("depa") > rungs.applyAsInt("rcep"));
    assertTrue(rungs.applyAsInt("rcep") > rungs.applyAsInt("korus"));
  }

  @Test
  void localization_isLadderedAsTheLiteratureHasIt() throws Exception {
    String approval = "data-export-assessment-measures-2022";
    ToIntFunction<String> rungs =
        rungs("localization-requirement", "gdpr", approval, "pipl", "csl-2025", "tpp");
    assertTrue(rungs.applyAsInt("pipl") > rungs.applyAsInt(approval));
    assertTrue(rungs.applyAsInt("csl-2025") > rungs.applyAsInt(approval));
    assertTrue(rungs.applyAsInt(approval) > rungs.applyAsInt("gdpr"));
    assertTrue(rungs.applyAsInt("gdpr") > rungs.applyAsInt("tpp"));
  }

  /** How a statute stands to the duty of a treaty on a topic. */
  private static JsonNode clash(String treaty, String topic, String statute) throws Exception {
    Command told = run("conflicts", treaty, statute, "--format", "json");
    for (JsonNode row : JSON.readTree(told.out()).get("rows")) {
      if (row.get("topic").asText().equals(topic)) {
        return row.get("cells").get(0);
      }
    }
    throw new AssertionError(treaty + " has no duty on " + topic);
  }

  @Test
  void statutes_standToTreatiesAsTheirClausesSay() throws Exception {
    JsonNode defers = clash("tpp", "free-transfer", "pipl");
    assertEquals("defers", defers.get("clash").asText());
    assertEquals("art_38__para_2", defers.at("/deference/0/locator").asText());
    JsonNode covered = clash("rcep", "localization-ban", "csl-2025");
    assertEquals("covered-if", covered.get("clash").asText());
    assertEquals("art_39", covered.at("/clauses/0/locator").asText());
    assertEquals("silent", clash("rcep", "localization-ban", "gdpr").get("clash").asText());
    assertEquals("tension", clash("korus", "free-transfer", "gdpr").get("clash").asText());
  }

  /** The norms of the units of a provision, by locator. */
  private static Map<String, JsonNode> norms(String address) throws Exception {
    Map<String, JsonNode> norms = new LinkedHashMap<>();
    for (JsonNode norm : JSON.readTree(run("tags", address, "--format", "json").out())) {
      norms.put(norm.get("locator").asText(), norm);
    }
    return norms;
  }

  private static JsonNode norm(String instrument, String locator) throws Exception {
    JsonNode norm = norms(instrument + ":" + locator).get(locator);
    assertNotNull(norm, instrument + " has no unit " + locator);
    return norm;
  }

  @Test
  void knownFact_allowingAndNotPreventingAreTheSameDuty() throws Exception {
    JsonNode allow = norm("tpp", "art_14.11__para_2");
    JsonNode hinder = norm("rcep", "art_12.15__para_2");
    assertEquals(allow.at("/topics/0/topic"), hinder.at("/topics/0/topic"));
    assertEquals("obligation", allow.get("modality").asText());
    assertEquals("prohibition", hinder.get("modality").asText());
    assertEquals(allow.get("bearer"), hinder.get("bearer"));
    Command aligned = run("align", "tpp:art_14.11", "rcep:art_12.15", "--format", "tsv");
    assertTrue(aligned.out().contains("rcep\tart_12.15\tequivalent\t"), aligned.out());
  }

  @Test
  void knownFact_partyItselfJudgesInOneTreatyOnly() throws Exception {
    JsonNode judged = norm("rcep", "art_12.14__para_3").at("/exceptions/0");
    JsonNode tested = norm("tpp", "art_14.13__para_3").at("/exceptions/0");
    assertEquals("considers-necessary", judged.get("necessity").asText());
    assertTrue(judged.get("selfJudging").asBoolean());
    assertEquals("no-greater-than-required", tested.get("necessity").asText());
    assertFalse(tested.get("selfJudging").asBoolean());
  }

  @Test
  void knownFact_oneChapterIsOutsideDisputeSettlementAndOneInsideAfterTransition()
      throws Exception {
    Map<String, JsonNode> rcep = norms("rcep");
    rcep.keySet().removeIf(l -> !l.startsWith("art_12."));
    assertFalse(rcep.isEmpty());
    for (JsonNode norm : rcep.values()) {
      assertEquals("outside", norm.at("/enforceability/state").asText(), norm.toString());
      assertEquals("art_12.17__para_3", norm.at("/enforceability/locator").asText());
    }
    Map<String, String> tpp = new LinkedHashMap<>();
    norms("tpp").forEach((l, n) -> tpp.put(l, n.at("/enforceability/state").asText()));
    assertEquals("inside", tpp.get("art_14.17__para_1"));
    assertEquals("partly", tpp.get("art_14.13__para_2"));
    JsonNode transition = norm("tpp", "art_14.13__para_2").get("enforceability");
    assertEquals("art_14.18__para_2", transition.get("locator").asText());
  }

  @Test
  void knownFact_storageAtHomeIsCoupledWithAssessedTransfer() throws Exception {
    JsonNode coupled = norm("pipl", "art_40");
    Set<String> topics = Set.copyOf(coupled.get("topics").findValuesAsText("topic"));
    assertTrue(
        topics.containsAll(Set.of("localization-requirement", "transfer-conditions")),
        topics.toString());
    assertEquals("obligation", coupled.get("modality").asText());
  }

  @Test
  void knownFact_regulationWithoutLocalizationHasNone() throws Exception {
    Map<String, JsonNode> units = norms("gdpr");
    assertTrue(units.size() > 200, "only " + units.size() + " units");
    for (JsonNode norm : units.values()) {
      List<String> topics = norm.get("topics").findValuesAsText("topic");
      assertFalse(topics.contains("localization-requirement"), norm.toString());
    }
  }

  @Test
  void scores_keepTheirFloors() {
    Command scores =
        run(
            "eval",
            "--gold",
            RealTexts.gold().toString(),
            "--leave-out",
            "--taught",
            "corpus/readings/dev",
            "--check");
    assertEquals(ExitCode.DONE, scores.exit(), scores.err());
    for (String measure :
        List.of(
            "tags.all.topic-micro",
            "left-out.all.topic-micro",
            "left-out-taught.all.topic-micro")) {
      assertTrue(scores.out().contains(measure), scores.out());
    }
  }

  @Test
  void blindReadings_keepTheirFloors() {
    Path readings = Path.of("corpus/readings/test");
    Command scores =
        run(
            "eval",
            "--gold",
            readings.toString(),
            "--part",
            "tags,align",
            "--floors",
            readings.resolve("floors.yaml").toString(),
            "--check");
    assertEquals(ExitCode.DONE, scores.exit(), scores.err());
    assertTrue(scores.out().contains("tags.all.headline-micro"), scores.out());
    assertTrue(scores.out().contains("align.all.f1"), scores.out());
  }
}
