package org.pacta.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.corpus.pull.Sleeper;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.search.Hit;
import org.pacta.search.StandingQuery;
import org.pacta.search.Tier;
import org.pacta.structure.Span;

/** What becomes of the files of a folder. */
class WatcherTest {
  private static final String TREATY =
      """
      Model Treaty on Data

      Article 1 Transfer
      Each Party shall allow the transfer of data across its borders for the conduct of business.

      Article 2 Facilities
      No Party shall require that computing facilities be placed in its territory at any time.

      Article 3 Cooperation
      The Parties shall exchange information on the measures that they take under this Treaty.

      Article 4 Delay
      Each Party shall answer within 15 days of the day on which it has received a request.
      """;

  private static final String CHINESE = "示范数据条约\n\n第一条 传输\n各缔约方应当允许为开展业务之目的跨境传输数据。\n";

  private static final Sleeper NO_PAUSE = pause -> {};

  @TempDir Path folder = Path.of("");
  private Path inbox = folder;
  private Workspace workspace = new Workspace(folder, Optional.empty());
  private TestDesk desk = new TestDesk(workspace);

  @BeforeEach
  void emptyInbox() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    workspace = new Workspace(folder.resolve("home"), Optional.empty());
    desk = new TestDesk(workspace);
  }

  private Watcher watcher(Sleeper sleeper) {
    return new Watcher(
        workspace,
        inbox,
        this::catalogue,
        desk,
        new Settling(Duration.ofSeconds(2), Clock.systemUTC(), sleeper));
  }

  private Catalogue catalogue() {
    return workspace.catalogue(List.of());
  }

  private List<Arrival> pass() {
    return pass(NO_PAUSE);
  }

  private List<Arrival> pass(Sleeper sleeper) {
    List<Arrival> arrivals = new ArrayList<>();
    watcher(sleeper).pass(arrivals::add);
    return arrivals;
  }

  private Path put(String name, String text) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static <T extends Arrival> T only(Class<T> type, List<Arrival> arrivals) {
    assertEquals(1, arrivals.size(), arrivals::toString);
    return assertInstanceOf(type, arrivals.getFirst());
  }

  private String textOf(String id) throws IOException {
    CatalogueEntry entry = catalogue().find(id).orElseThrow();
    TextSource source = TextSource.find(workspace, entry, Language.EN).orElseThrow();
    return Files.readString(source.files().getFirst().path());
  }

  @Test
  void newFile_isRecognisedAddedAndAnswered() throws IOException {
    put("2026/Model Treaty.txt", TREATY);
    Arrival.Added added = only(Arrival.Added.class, pass());
    assertEquals("2026/Model Treaty.txt", added.file());
    assertEquals("model-treaty", added.id());
    assertEquals(Language.EN, added.language());
    assertEquals(InstrumentKind.TREATY, added.kind());
    assertEquals("Model Treaty on Data", added.title());
    assertEquals(List.of(), added.versions());
    assertEquals(TREATY, textOf("model-treaty"));
    assertEquals(List.of("model-treaty"), desk.answered);
  }

  @Test
  void secondPass_doesNothing() throws IOException {
    put("treaty.txt", TREATY);
    put("broken.pdf", "%PDF-1.7 and no more");
    assertEquals(2, pass().size());
    assertEquals(List.of(), pass());
    assertEquals(List.of("treaty"), desk.answered);
  }

  @Test
  void renamedFile_isKnown() throws IOException {
    Path file = put("treaty.txt", TREATY);
    pass();
    Files.move(file, inbox.resolve("other.txt"));
    assertEquals(List.of(), pass());
  }

  @Test
  void changedFile_isAnInstrumentOfItsOwnAndALikelyVersion() throws IOException {
    put("treaty.txt", TREATY);
    pass();
    put("treaty.txt", TREATY.replace("15 days", "30 days"));
    Arrival.Added added = only(Arrival.Added.class, pass());
    assertEquals("treaty-2", added.id());
    LikelyVersion version = added.versions().getFirst();
    assertEquals("treaty", version.instrument());
    assertTrue(version.sameTitle());
    assertEquals(version.of() - 1, version.shared());
    assertEquals("pacta diff treaty treaty-2", version.concordance());
    assertEquals(TREATY, textOf("treaty"));
    assertEquals(Optional.empty(), catalogue().find("treaty-2").orElseThrow().supersedes());
  }

  @Test
  void oneSentenceInCommon_tellsAVersionOnlyUnderTheSameTitle() throws IOException {
    String article = TREATY.substring(0, TREATY.indexOf("Article 2"));
    put("a.txt", article);
    put("b.txt", article.replace("Transfer", "Free Transfer"));
    put("c.txt", article.replace("Model Treaty on Data", "Model Accord on Trade"));
    List<Integer> versions =
        pass().stream().map(a -> ((Arrival.Added) a).versions().size()).toList();
    assertEquals(List.of(0, 1, 0), versions);
  }

  @Test
  void sameLettersInAnotherFormat_areADuplicate() throws IOException {
    put("a.txt", TREATY);
    put("b.html", "<p>" + TREATY.strip().replace("\n", "</p>\n<p>") + "</p>");
    List<Arrival> arrivals = pass();
    assertInstanceOf(Arrival.Added.class, arrivals.getLast(), arrivals::toString);
    assertEquals(new Arrival.Duplicate("b.html", "a", Language.EN), arrivals.getFirst());
    assertTrue(catalogue().find("b").isEmpty());
    assertEquals(List.of(), pass());
  }

  @Test
  void oneOtherFigure_isNoDuplicate() throws IOException {
    put("a.txt", TREATY);
    put("b.txt", TREATY.replace("15", "1.5"));
    assertTrue(pass().stream().allMatch(Arrival.Added.class::isInstance));
  }

  @Test
  void twoFilesNamedByTheirLanguages_areOneInstrument() throws IOException {
    put("pact.en.txt", TREATY);
    put("pact.zh.txt", CHINESE);
    assertEquals(2, pass().size());
    CatalogueEntry pact = catalogue().find("pact").orElseThrow();
    assertEquals("Model Treaty on Data", pact.titleIn(Language.EN));
    assertEquals("示范数据条约", pact.titleIn(Language.ZH));
    assertEquals(2, TextSource.all(workspace, pact).size());
  }

  private static StandingQuery.Match match(String language) {
    Span span = new Span(0, 1);
    Hit hit =
        new Hit(
            "pact", "art_1", "", language, Tier.EXACT, 1, "", "", span, true, true, List.of(), "");
    return new StandingQuery.Match("transfer", "transfer", hit);
  }

  @Test
  void instrumentInTwoLanguages_isAnsweredOnceAndEachFileHasTheMatchesOfItsOwn()
      throws IOException {
    desk.matches.addAll(List.of(match("en"), match("zh")));
    put("pact.en.txt", TREATY);
    put("pact.zh.txt", CHINESE);
    List<Arrival> arrivals = pass();
    assertEquals(2, arrivals.size(), arrivals::toString);
    for (Arrival arrival : arrivals) {
      Arrival.Added added = assertInstanceOf(Arrival.Added.class, arrival);
      assertEquals(List.of(match(added.language().code())), added.matches());
    }
    assertEquals(List.of("pact"), desk.answered);
  }

  @Test
  void secondLanguageOfAnInstrument_isAnsweredWithTheVersionsOfBoth() throws IOException {
    put("treaty.txt", TREATY);
    put("pact.en.txt", TREATY.replace("15 days", "30 days"));
    pass();
    put("pact.zh.txt", CHINESE);
    Arrival.Added added = only(Arrival.Added.class, pass());
    assertEquals("pact", added.id());
    assertEquals(List.of(), added.versions());
    assertEquals(List.of("treaty"), desk.versions.stream().map(v -> v.instrument()).toList());
  }

  @Test
  void answerThatFailed_isTriedAgainAndNotTakenForADuplicate() throws IOException {
    put("treaty.txt", TREATY);
    desk.isAway = true;
    for (int i = 0; i < 2; i++) {
      Arrival.Failed failed = only(Arrival.Failed.class, pass());
      assertTrue(failed.reason().contains("is away"), failed.reason());
    }
    desk.isAway = false;
    assertEquals("treaty", only(Arrival.Added.class, pass()).id());
    assertEquals(List.of(), pass());
  }

  @Test
  void copyThatComesLater_isToldOnceAsADuplicate() throws IOException {
    put("treaty.txt", TREATY);
    pass();
    put("copy.txt", TREATY);
    assertEquals(List.of(new Arrival.Duplicate("copy.txt", "treaty", Language.EN)), pass());
    assertEquals(List.of(), pass());
  }

  @Test
  void copiesThatComeTogether_areOneInstrument() throws IOException {
    put("a.txt", TREATY);
    put("b.txt", TREATY);
    List<Arrival> arrivals = pass();
    assertEquals("a", assertInstanceOf(Arrival.Added.class, arrivals.getFirst()).id());
    assertEquals(
        List.of(new Arrival.Duplicate("b.txt", "a", Language.EN)),
        arrivals.subList(1, arrivals.size()));
    assertEquals(List.of(), pass());
  }

  @Test
  void copyOfABadFile_isToldOnceAsBad() throws IOException {
    put("bad.pdf", "%PDF-1.7 and no more");
    pass();
    put("copy.pdf", "%PDF-1.7 and no more");
    assertTrue(only(Arrival.Failed.class, pass()).reason().startsWith("copy.pdf: bad.pdf: "));
    assertEquals(List.of(), pass());
  }

  @Test
  void fileStillBeingWritten_isLeftUntilItRests() throws IOException {
    Path file = put("treaty.txt", TREATY.substring(0, 200));
    Sleeper writesMeanwhile =
        pause -> {
          try {
            Files.writeString(file, TREATY.substring(200), StandardOpenOption.APPEND);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    only(Arrival.Unsettled.class, pass(writesMeanwhile));
    assertTrue(catalogue().find("treaty").isEmpty());
    only(Arrival.Added.class, pass());
    assertEquals(TREATY, textOf("treaty"));
  }

  @Test
  void badFile_isToldWithItsReasonAndTheOthersAreDone() throws IOException {
    put("bad.pdf", "%PDF-1.7 and no more");
    put("good.txt", TREATY);
    List<Arrival> arrivals = pass();
    Arrival.Failed failed = assertInstanceOf(Arrival.Failed.class, arrivals.getFirst());
    assertTrue(failed.reason().startsWith("bad.pdf: "), failed.reason());
    assertInstanceOf(Arrival.Added.class, arrivals.getLast());
    assertTrue(catalogue().find("bad").isEmpty());
  }

  @Test
  void filesOfOtherProgramsAtWork_arePassedOver() throws IOException {
    put("~$treaty.docx", TREATY);
    put("treaty.txt.part", TREATY);
    put(".hidden/treaty.txt", TREATY);
    assertEquals(List.of(), pass());
  }

  @Test
  void passCutOffBeforeTheBrief_isTakenUpWithoutTheFile() throws IOException {
    Path file = put("treaty.txt", TREATY);
    desk.failures = 1;
    assertThrows(TestDesk.CutOff.class, this::pass);
    assertTrue(catalogue().find("treaty").isPresent());
    Files.delete(file);
    desk.failures = 0;
    assertEquals("treaty", only(Arrival.Added.class, pass()).id());
    assertEquals(List.of("treaty"), desk.answered);
    assertEquals(List.of(), pass());
  }

  @Test
  void passCutOffBeforeTheIndex_isTakenUpOnce() throws IOException {
    put("treaty.txt", TREATY);
    desk.failures = 2;
    assertThrows(TestDesk.CutOff.class, this::pass);
    desk.failures = 0;
    Arrival.Added added = only(Arrival.Added.class, pass());
    assertEquals("treaty", added.id());
    assertTrue(catalogue().find("treaty-2").isEmpty());
  }

  @Test
  void secondWatcher_isToldWhoTakesInFiles() throws IOException {
    put("treaty.txt", TREATY);
    List<String> messages = new ArrayList<>();
    pass(
        pause ->
            messages.add(
                String.valueOf(assertThrows(WatchException.class, this::pass).getMessage())));
    assertTrue(
        messages.getFirst().contains("process " + ProcessHandle.current().pid() + " on "),
        messages::toString);
  }
}
