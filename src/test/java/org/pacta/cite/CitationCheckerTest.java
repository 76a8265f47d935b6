package org.pacta.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.extract.Extractor;
import org.pacta.index.IndexStore;
import org.pacta.index.Indexer;
import org.pacta.index.Library;
import org.pacta.index.StandardStages;

/** Citations of model instruments: a statute in two versions, and a treaty with a gap. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationCheckerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  @TempDir static Path home = Path.of("");
  private Optional<Library> library = Optional.empty();

  @BeforeAll
  void index() throws Exception {
    Path texts = Files.createDirectory(home.resolve("mirror"));
    Files.writeString(
        texts.resolve("old.txt"),
        """
        示范网络法
        第一条　为了保障网络安全，制定本法。
        第二条　网络运营者应当制定内部管理制度，确定负责人员。
        第三条　重要设施的运营者应当将收集的个人信息和重要数据存储在境内。
        第四条　个人有权向网络运营者查阅、复制其个人信息。
        """);
    Files.writeString(
        texts.resolve("new.txt"),
        """
        示范网络法
        第一条　为了保障网络安全，制定本法。
        第二条　网络工作坚持统筹发展和安全。
        第三条　网络运营者应当制定内部管理制度，确定负责人员。
        第四条　重要设施的运营者应当将收集的个人信息和重要数据存储在境内。
        第五条　个人有权向网络运营者查阅、复制其个人信息。
        """);
    Files.writeString(
        texts.resolve("treaty.txt"),
        """
        Model Treaty on Data
        Article 1
        Location of Computing Facilities
        1. No Party shall require a person to locate computing facilities in its territory.
        2. This Article does not apply to public procurement.
        Article 2
        Source Code
        No Party shall require access to source code of software as a condition for its sale.
        Article 5
        Spam
        Each Party shall limit unsolicited electronic messages.
        """);
    String catalogue =
        "schema: 1\ninstruments:\n"
            + entry(
                "old",
                "law",
                "Model Net Law (2020)",
                "示范网络法（2020年）",
                "2020-01-01, ended: 2024-01-01",
                "2020",
                "zh")
            + entry("new", "law", "Model Net Law", "示范网络法", "2024-01-01", "2024", "zh")
            + entry(
                "treaty",
                "mtd",
                "Model Treaty on Data (MTD)",
                "示范数据条约",
                "2020-01-01",
                "2020",
                "en");
    Path file = Files.writeString(home.resolve("catalogue.yaml"), catalogue);
    Catalogue entries = Catalogue.builder().add(file).build();
    Workspace workspace = Workspace.of(home, Optional.of(texts));
    IndexStore store = new IndexStore(workspace.indexes().resolve("default"));
    new Indexer(store, new StandardStages(), entries, (done, total, what) -> {})
        .run(
            entries.entries().stream()
                .flatMap(e -> TextSource.all(workspace, e).stream())
                .toList());
    library = Optional.of(new Library(store, entries));
  }

  private static String entry(
      String id, String work, String en, String zh, String dates, String version, String language) {
    String kind = language.equals("zh") ? "statute" : "treaty";
    return """
          - id: %s
            work: %s
            kind: %s
            title: {en: "%s", zh: "%s"}
            parties: []
            status: in-force
            dates: {in-force: %s}
            version: "%s"
            texts:
              - {language: %s, authenticity: authentic, files: [{path: %s.txt}]}
        """
        .formatted(id, work, kind, en, zh, dates, version, language, id);
  }

  private List<CheckedCitation> check(String paper, LocalDate day) throws Exception {
    Path file = Files.writeString(home.resolve("paper.txt"), paper);
    return new CitationChecker(library.orElseThrow(), day)
        .check(new Extractor().extract(file, "paper.txt"));
  }

  private String one(String paper, LocalDate day) throws Exception {
    List<CheckedCitation> all = check(paper, day);
    assertEquals(1, all.size(), all.toString());
    CheckedCitation c = all.getFirst();
    assertEquals(c.text(), c.span().of(paper), "the span is that of the words");
    return (c.instrument() + " " + c.verdict().code() + " " + c.suggestion()).strip();
  }

  @Test
  void provisionThatIsThere_isRight() throws Exception {
    assertEquals("new right", one("个人的查阅权见《示范网络法》第五条。", TODAY));
    assertEquals("treaty right", one("See MTD art 1(2) on procurement.", TODAY));
  }

  @Test
  void numberBeyondTheLastArticle_isNoProvision() throws Exception {
    assertEquals("new wrong-pinpoint new:art_5", one("见《示范网络法》第九条。", TODAY));
  }

  @Test
  void paragraphThatIsNotThere_pointsToTheArticle() throws Exception {
    assertEquals("new wrong-pinpoint new:art_2", one("见《示范网络法》第二条第三款。", TODAY));
    assertEquals("treaty wrong-pinpoint treaty:art_1", one("See MTD art 1(3).", TODAY));
  }

  @Test
  void pointBelowAParagraphWithoutPoints_isLeftUnchecked() throws Exception {
    assertEquals("treaty unchecked", one("See MTD art 1(2)(b).", TODAY));
  }

  @Test
  void soleParagraph_isTheArticle() throws Exception {
    assertEquals("new right", one("见《示范网络法》第二条第一款。", TODAY));
  }

  @Test
  void oldNumberOfARenumberedArticle_pointsToTheNewOne() throws Exception {
    String paper = "运营者应当将收集的个人信息和重要数据存储在境内，见《示范网络法》第三条。";
    assertEquals("new outdated new:art_4", one(paper, TODAY));
  }

  @Test
  void oldNumber_isRightOnADayOfTheOldVersionAndWhereItsYearIsNamed() throws Exception {
    String paper = "运营者应当将收集的个人信息和重要数据存储在境内，见《示范网络法》第三条。";
    assertEquals("old right", one(paper, LocalDate.of(2021, 5, 1)));
    assertEquals("old right", one(paper.replace("》", "》（2020年）"), TODAY));
  }

  @Test
  void newNumberOfARenumberedArticle_isRight() throws Exception {
    assertEquals("new right", one("内部管理制度和负责人员见《示范网络法》第三条。", TODAY));
  }

  @Test
  void sentenceOnAnotherSubject_pointsToTheArticleOnIt() throws Exception {
    assertEquals(
        "treaty wrong-topic treaty:art_1",
        one("The location of computing facilities is ruled by MTD art 2.", TODAY));
    assertEquals("treaty right", one("Access to source code is ruled by MTD art 2.", TODAY));
  }

  @Test
  void articleInAGapOfTheText_isLeftUnchecked() throws Exception {
    assertEquals("treaty unchecked", one("See MTD art 3.", TODAY));
  }

  @Test
  void paperWithoutCitations_hasNone() throws Exception {
    assertEquals(List.of(), check("Nothing is cited here. 第三条很短。", TODAY));
  }
}
