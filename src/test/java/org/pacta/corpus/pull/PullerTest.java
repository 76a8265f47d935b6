package org.pacta.corpus.pull;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.CorpusException;
import org.pacta.corpus.Language;
import org.pacta.corpus.Provenance;
import org.pacta.corpus.TextEntry;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.corpus.pull.PullOutcome.Status;
import org.pacta.data.Hash;
import org.pacta.data.WriterLock;

class PullerTest {
  private static final byte[] LAW = Pages.law(12).getBytes(UTF_8);
  private static final byte[] LATER = Pages.law(13).getBytes(UTF_8);

  @TempDir Path home;
  private UnreliableServer server;
  private FakeTime time = new FakeTime();
  private Workspace workspace;

  @BeforeEach
  void start() throws IOException {
    server = new UnreliableServer();
    workspace = new Workspace(home, Optional.empty());
    time = new FakeTime();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private PullSettings settings() {
    return new PullSettings(
        "Pacta/test",
        URI.create(server.address("/celex/")),
        4,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ZERO,
        Duration.ofSeconds(20),
        100_000,
        5);
  }

  private CatalogueEntry entry(String... paths) throws IOException {
    String addresses =
        String.join(", ", Stream.of(paths).map(p -> "\"" + server.address(p) + "\"").toList());
    return described("address: [" + addresses + "]");
  }

  private CatalogueEntry described(String line) throws IOException {
    Path file = home.resolve("catalogue.yaml");
    Files.writeString(
        file,
        """
        schema: 1
        instruments:
          - id: model
            kind: statute
            title: {en: Model, zh: 示范}
            texts:
              - language: en
                authenticity: authentic
                %s
        """
            .formatted(line));
    return Catalogue.builder().add(file).build().find("model").orElseThrow();
  }

  private PullOutcome pull(CatalogueEntry entry) {
    return pull(entry, settings());
  }

  private PullOutcome pull(CatalogueEntry entry, PullSettings settings) {
    Puller puller = new Puller(workspace, settings, time, time);
    return puller.pull(List.of(entry), o -> {}).getFirst();
  }

  private void assertStored(byte[] bytes, PullOutcome outcome) throws IOException {
    assertArrayEquals(bytes, Files.readAllBytes(workspace.texts().resolve(outcome.path())));
    assertEquals(Hash.of(bytes), Provenance.of(workspace).hashOf(outcome.path()).orElseThrow());
    assertNoParts();
  }

  private void assertNothingStored(PullOutcome outcome) throws IOException {
    assertEquals(Status.FAILED, outcome.status());
    assertTrue(Provenance.of(workspace).pulled().isEmpty());
    assertNoParts();
  }

  private void assertNoParts() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      assertEquals(List.of(), files.filter(f -> f.toString().contains(".part")).toList());
    }
  }

  private Provenance.Pulled provenance() {
    return Objects.requireNonNull(Provenance.of(workspace).pulled().get("model/en"));
  }

  private static Obstacle obstacle(PullOutcome outcome) {
    return outcome.refusals().getLast().obstacle();
  }

  @Test
  void text_isStoredWithItsProvenance() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          UnreliableServer.send(exchange, 200, LAW);
        });
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Status.NEW, outcome.status());
    assertEquals("pulled/model/en.html", outcome.path());
    assertStored(LAW, outcome);
    Provenance.Pulled pulled = provenance();
    assertEquals("\"one\"", pulled.etag());
    assertEquals("text/html", pulled.mediaType());
    assertEquals("2026-01-01T00:00:00Z", pulled.retrieved().toString());
    assertEquals("Pacta/test", server.asked().getFirst().header("User-Agent"));
  }

  @Test
  void pulledText_goesBeforeTheMirror() throws IOException {
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    CatalogueEntry entry =
        described(
            "files: [{path: model.txt}]\n        address: [\"" + server.address("/law") + "\"]");
    Path mirror = Files.createDirectories(home.resolve("mirror"));
    Files.writeString(mirror.resolve("model.txt"), "Article 1");
    workspace = new Workspace(home, Optional.of(mirror));
    assertEquals("model.txt", name(entry));
    pull(entry);
    assertEquals("pulled/model/en.html", name(entry));
  }

  private String name(CatalogueEntry entry) {
    TextSource source = TextSource.find(workspace, entry, Language.EN).orElseThrow();
    return source.files().getFirst().name();
  }

  @Test
  void cutConnection_isResumedWhereItBroke() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          if (n == 1) {
            UnreliableServer.cut(exchange, LAW, LAW.length / 2);
          } else {
            UnreliableServer.sendRange(exchange, LAW);
          }
        });
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Status.NEW, outcome.status());
    assertStored(LAW, outcome);
    assertEquals("\"one\"", server.asked().get(1).header("If-Range"));
    assertEquals("bytes=" + LAW.length / 2 + "-", server.asked().get(1).header("Range"));
  }

  @Test
  void cutConnection_isResumedByTheNextRun() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT");
          if (n <= 4) {
            UnreliableServer.cut(exchange, LAW, LAW.length / 2);
          } else {
            UnreliableServer.sendRange(exchange, LAW);
          }
        });
    assertEquals(Obstacle.INCOMPLETE, obstacle(pull(entry("/law"))));
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(5, server.asked().size());
    assertStored(LAW, outcome);
  }

  @Test
  void serverThatIgnoresTheRange_sendsAllAgain() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          if (n == 1) {
            UnreliableServer.cut(exchange, LAW, LAW.length / 2);
          } else {
            UnreliableServer.send(exchange, 200, LAW);
          }
        });
    assertStored(LAW, pull(entry("/law")));
  }

  @Test
  void cutConnectionWithoutValidator_isNotResumed() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          if (n == 1) {
            UnreliableServer.cut(exchange, LAW, LAW.length / 2);
          } else {
            UnreliableServer.send(exchange, 200, LAW);
          }
        });
    assertStored(LAW, pull(entry("/law")));
    assertNull(server.asked().get(1).header("Range"));
  }

  @Test
  void rangeOfAnotherPlace_isNotJoined() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          if (n == 1) {
            UnreliableServer.cut(exchange, LAW, LAW.length / 2);
          } else if (n == 2) {
            exchange.getResponseHeaders().set("Content-Range", "bytes 0-3/" + LAW.length);
            UnreliableServer.send(exchange, 206, new byte[] {1, 2, 3, 4});
          } else {
            UnreliableServer.sendRange(exchange, LAW);
          }
        });
    assertStored(LAW, pull(entry("/law")));
  }

  @Test
  void lengthThatIsNeverReached_isIncomplete() throws IOException {
    server.on("/law", (exchange, n) -> UnreliableServer.cut(exchange, LAW, LAW.length - 1));
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Status.FAILED, outcome.status());
    assertEquals(Obstacle.INCOMPLETE, obstacle(outcome));
    assertEquals(4, server.asked().size());
    assertTrue(Provenance.of(workspace).pulled().isEmpty());
  }

  @Test
  void unavailableServer_isAskedAgainAfterDoubledPauses() throws IOException {
    server.on("/law", (exchange, n) -> UnreliableServer.send(exchange, n <= 2 ? 503 : 200, LAW));
    assertStored(LAW, pull(entry("/law")));
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), time.pauses());
  }

  @Test
  void unavailableServer_isGivenUpInTheEnd() throws IOException {
    server.on("/law", UnreliableServer.send(503, "busy"));
    PullOutcome outcome = pull(entry("/law"));
    assertNothingStored(outcome);
    assertEquals("503", outcome.refusals().getLast().detail());
    assertEquals(4, server.asked().size());
  }

  @ParameterizedTest
  @CsvSource({"17, 17", "'Thu, 01 Jan 2026 00:00:30 GMT', 30", "tomorrow, 1"})
  void tooManyRequests_isAskedAgainWhenTheServerSays(String retryAfter, int seconds)
      throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("Retry-After", retryAfter);
          UnreliableServer.send(exchange, n == 1 ? 429 : 200, LAW);
        });
    assertStored(LAW, pull(entry("/law")));
    assertEquals(List.of(Duration.ofSeconds(seconds)), time.pauses());
  }

  @Test
  void tooManyRequests_isGivenUpWhereTheServerSaysToComeBackMuchLater() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          UnreliableServer.send(exchange, 429, LAW);
        });
    PullOutcome outcome = pull(entry("/law"));
    assertNothingStored(outcome);
    assertEquals(Obstacle.WAIT, obstacle(outcome));
    assertEquals(1, server.asked().size());
  }

  @Test
  void unchangedText_isNotSentAgain() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
          UnreliableServer.send(exchange, known ? 304 : 200, known ? new byte[0] : LAW);
        });
    pull(entry("/law"));
    String lock = Files.readString(workspace.lock());
    assertEquals(Status.UNCHANGED, pull(entry("/law")).status());
    assertEquals("\"one\"", server.asked().get(1).header("If-None-Match"));
    assertEquals(lock, Files.readString(workspace.lock()));
  }

  @Test
  void sameBytesFromAServerWithoutTags_areUnchanged() throws IOException {
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    pull(entry("/law"));
    String lock = Files.readString(workspace.lock());
    time.sleep(Duration.ofDays(1));
    assertEquals(Status.UNCHANGED, pull(entry("/law")).status());
    assertEquals(lock, Files.readString(workspace.lock()));
  }

  @Test
  void changedText_replacesTheOldOneAndKeepsItsHash() throws IOException {
    server.on("/law", (exchange, n) -> UnreliableServer.send(exchange, 200, n == 1 ? LAW : LATER));
    pull(entry("/law"));
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Status.CHANGED, outcome.status());
    assertStored(LATER, outcome);
    assertEquals(Hash.of(LAW), provenance().previous());
  }

  @Test
  void spoiltFile_isPulledAgainWhole() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          UnreliableServer.send(exchange, 200, LAW);
        });
    PullOutcome first = pull(entry("/law"));
    Files.writeString(workspace.texts().resolve(first.path()), "spoilt");
    assertStored(LAW, pull(entry("/law")));
    assertNull(server.asked().get(1).header("If-None-Match"));
  }

  @Test
  void failure_leavesWhatWasPulledBefore() throws IOException {
    server.on("/law", (exchange, n) -> UnreliableServer.send(exchange, n == 1 ? 200 : 404, LAW));
    pull(entry("/law"));
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Status.FAILED, outcome.status());
    assertStored(LAW, outcome);
  }

  @Test
  void captchaWithStatus200_isNoText() throws IOException {
    server.on("/law", UnreliableServer.send(200, Pages.words("访问验证", "请输入验证码")));
    PullOutcome outcome = pull(entry("/law"));
    assertNothingStored(outcome);
    assertEquals(Obstacle.CAPTCHA, obstacle(outcome));
  }

  @Test
  void missingPage_isToldByItsStatusAndNotAskedTwice() throws IOException {
    server.on("/law", UnreliableServer.send(404, Pages.law(12)));
    PullOutcome outcome = pull(entry("/law"));
    assertNothingStored(outcome);
    assertEquals("404", outcome.refusals().getLast().detail());
    assertEquals(1, server.asked().size());
  }

  @Test
  void endlessBody_isGivenUpAtTheLimit() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(LAW);
          }
        });
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Obstacle.TOO_LARGE, obstacle(outcome));
    assertEquals(1, server.asked().size());
    assertNothingStored(outcome);
  }

  @Test
  void announcedLengthBeyondTheLimit_isGivenUpAtOnce() throws IOException {
    server.on("/law", (exchange, n) -> UnreliableServer.send(exchange, 200, new byte[200_000]));
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Obstacle.TOO_LARGE, obstacle(outcome));
    assertNothingStored(outcome);
  }

  @Test
  void serverThatFallsSilent_isLeftAfterTheTimeLimit() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          if (n == 1) {
            exchange.sendResponseHeaders(200, LAW.length);
            exchange.getResponseBody().write(LAW, 0, 100);
            exchange.getResponseBody().flush();
          } else if (exchange.getRequestHeaders().containsKey("Range")) {
            UnreliableServer.sendRange(exchange, LAW);
          } else {
            UnreliableServer.send(exchange, 200, LAW);
          }
        });
    PullSettings s = settings();
    PullSettings hasty =
        new PullSettings(
            s.userAgent(),
            s.celex(),
            s.attempts(),
            s.firstPause(),
            s.longestPause(),
            s.perHost(),
            Duration.ofMillis(700),
            s.bytes(),
            s.redirects());
    assertStored(LAW, pull(entry("/law"), hasty));
  }

  @Test
  void redirect_isFollowedAndRecorded() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("Location", "/other/law%20text");
          UnreliableServer.send(exchange, 303, new byte[0]);
        });
    server.on("/other/law%20text", UnreliableServer.send(200, Pages.law(12)));
    PullOutcome outcome = pull(entry("/law"));
    assertStored(LAW, outcome);
    assertEquals(server.address("/other/law%20text"), outcome.address());
  }

  @Test
  void redirectThatNeverEnds_isGivenUp() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("Location", "/law");
          UnreliableServer.send(exchange, 302, new byte[0]);
        });
    PullOutcome outcome = pull(entry("/law"));
    assertNothingStored(outcome);
    assertEquals(Obstacle.REDIRECTS, obstacle(outcome));
    assertEquals(6, server.asked().size());
  }

  @Test
  void redirectToAFile_isRefused() throws IOException {
    server.on(
        "/law",
        (exchange, n) -> {
          exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
          UnreliableServer.send(exchange, 302, new byte[0]);
        });
    assertEquals(Obstacle.ADDRESS, obstacle(pull(entry("/law"))));
  }

  @Test
  void robots_areObeyed() throws IOException {
    server.on("/robots.txt", UnreliableServer.send(200, "User-agent: *\nDisallow: /law\n"));
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    PullOutcome outcome = pull(entry("/law"));
    assertNothingStored(outcome);
    assertEquals(Obstacle.ROBOTS, obstacle(outcome));
    assertEquals(List.of(), server.asked());
  }

  @Test
  void robotsThatCannotBeTold_forbidAllUntilTheyCan() throws IOException {
    server.on(
        "/robots.txt", (exchange, n) -> UnreliableServer.send(exchange, n == 1 ? 503 : 404, LAW));
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    assertEquals(Status.NEW, pull(entry("/law")).status());
    server.on("/robots.txt", UnreliableServer.send(500, "broken"));
    PullOutcome outcome = pull(entry("/law"));
    assertEquals(Status.FAILED, outcome.status());
    assertEquals("500 " + server.address("/robots.txt"), outcome.refusals().getLast().detail());
    assertEquals(1, server.asked().size());
  }

  @Test
  void robotsThatNamePacta_goBeforeThoseForAll() throws IOException {
    server.on(
        "/robots.txt",
        UnreliableServer.send(
            200, "User-agent: *\nDisallow: /\n\nUser-agent: pacta\nDisallow: /x\n"));
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    assertEquals(Status.NEW, pull(entry("/law")).status());
  }

  @Test
  void crawlDelay_isKeptBetweenRequests() throws IOException {
    server.on("/robots.txt", UnreliableServer.send(200, "User-agent: *\nCrawl-delay: 7\n"));
    server.on("/one", UnreliableServer.send(404, "gone"));
    server.on("/two", UnreliableServer.send(200, Pages.law(12)));
    pull(entry("/one", "/two"));
    assertEquals(List.of(Duration.ofSeconds(7)), time.pauses());
  }

  @Test
  void laterAddress_isAskedWhereTheFirstHasNoText() throws IOException {
    server.on("/index", UnreliableServer.send(200, Pages.words("Page not found", "Sorry.")));
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    PullOutcome outcome = pull(entry("/index", "/law"));
    assertStored(LAW, outcome);
    assertEquals(Obstacle.ERROR_PAGE, obstacle(outcome));
  }

  @Test
  void addressThatGaveTheText_isAskedFirstNextTime() throws IOException {
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    pull(entry("/index", "/law"));
    pull(entry("/index", "/law"));
    assertEquals(
        List.of("/index", "/law", "/law"),
        server.asked().stream().map(UnreliableServer.Asked::path).toList());
  }

  @Test
  void secondTextInALanguage_liesBesideTheFirst() throws IOException {
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    server.on("/later", UnreliableServer.send(200, Pages.law(13)));
    CatalogueEntry entry =
        described(
            """
            address: ["%s"]
                  - language: en
                    authenticity: authentic
                    address: ["%s"]"""
                .formatted(server.address("/law"), server.address("/later")));
    Puller puller = new Puller(workspace, settings(), time, time);
    List<PullOutcome> outcomes = puller.pull(List.of(entry), o -> {});
    assertStored(LAW, outcomes.getFirst());
    assertStored(LATER, outcomes.getLast());
    assertEquals("pulled/model/en-2.html", outcomes.getLast().path());
    assertEquals("pulled/model/en.html", name(entry));
  }

  @Test
  void addressThatTheCatalogueGaveUp_isNoLongerReadFrom() throws IOException {
    server.on("/law", UnreliableServer.send(200, Pages.law(12)));
    pull(entry("/law"));
    assertTrue(TextSource.find(workspace, entry("/elsewhere"), Language.EN).isEmpty());
  }

  @Test
  void secondRunAtTheSameTime_isRefused() throws IOException {
    WriterLock lock = workspace.lockTexts();
    CatalogueEntry entry = entry("/law");
    assertThrows(CorpusException.class, () -> pull(entry));
    lock.release();
    assertEquals(Status.FAILED, pull(entry).status());
  }

  @Test
  void celexNumber_isAskedForInEnglishAsXhtmlThenHtml() throws IOException {
    server.on(
        "/celex/32099R0001",
        (exchange, n) -> UnreliableServer.send(exchange, n == 1 ? 404 : 200, LAW));
    PullOutcome outcome = pull(described("celex: 32099R0001"));
    assertStored(LAW, outcome);
    assertEquals("application/xhtml+xml", server.asked().getFirst().header("Accept"));
    assertEquals("text/html", server.asked().getLast().header("Accept"));
    assertEquals("eng", server.asked().getLast().header("Accept-Language"));
  }

  @Test
  void addressWithChineseCharacters_isAskedEncoded() throws IOException {
    server.on("/%E6%B3%95", UnreliableServer.send(200, Pages.law(12)));
    assertFalse(pull(entry("/法")).path().isEmpty());
  }

  @Test
  void nameThatNobodyKnows_isNotTriedAgain() throws IOException {
    PullOutcome outcome = pull(described("address: [\"http://model.invalid/law\"]"));
    assertEquals(Obstacle.UNREACHABLE, obstacle(outcome));
    assertEquals(List.of(), time.pauses());
  }

  @Test
  void everyAddressOfTheCatalogue_isOneOfTheWeb() {
    for (CatalogueEntry entry : Catalogue.builtin().entries()) {
      for (TextEntry text : entry.texts()) {
        for (Candidate candidate : Candidate.of(text, settings())) {
          URI address = Addresses.escaped(candidate.address());
          assertTrue(List.of("http", "https").contains(address.getScheme()), entry.id());
          assertNotNull(address.getHost(), entry.id());
        }
      }
    }
  }

  @Test
  void hostThatDoesNotAnswer_isToldAndNotTriedForItsOtherAddresses() throws IOException {
    CatalogueEntry entry = entry("/law", "/other");
    server.stop();
    PullOutcome outcome = pull(entry);
    assertNothingStored(outcome);
    assertEquals(2, outcome.refusals().size());
    assertEquals(3, time.pauses().size());
    assertEquals(Obstacle.UNREACHABLE, obstacle(outcome));
  }
}
