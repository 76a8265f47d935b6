package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {
  private static final String TEXT =
      """
      MODEL AGREEMENT ON DATA

      Article 1

      Each Party shall allow the transfer of model data.

      Article 2

      No Party shall require the storage of model data.
      """;

  @TempDir Path home;
  private Path empty = Path.of("");
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void place() throws IOException {
    // The mirror beside the repository must not be seen.
    empty = Files.createDirectories(home.resolve("mirror"));
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    String[] where = {"--home", home.toString(), "--mirror", empty.toString()};
    String[] all =
        Stream.concat(Stream.of("corpus"), Stream.concat(Stream.of(args), Stream.of(where)))
            .toArray(String[]::new);
    return Pacta.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  private Path file() throws IOException {
    return Files.writeString(home.resolve("draft.txt"), TEXT);
  }

  @Test
  void list_printsEveryInstrument() {
    assertEquals(ExitCode.DONE, run("list", "--format", "tsv"));
    assertTrue(
        out.toString().startsWith("id\tkind\ttitle\tstatus\tlanguages\tauthenticity\tcaveat\n"));
    assertTrue(out.toString().contains("\ngdpr\tstatute\t"));
  }

  @Test
  void add_findsOutWhatTheFileIs() throws IOException {
    assertEquals(ExitCode.DONE, run("add", file().toString(), "--id", "our-draft"));
    assertTrue(
        out.toString().contains("our-draft (en), treaty: MODEL AGREEMENT ON DATA"), out.toString());
    run("list", "--format", "tsv");
    assertTrue(
        out.toString()
            .contains("\nour-draft\ttreaty\tMODEL AGREEMENT ON DATA\t\ten\tunofficial\t"));
  }

  @Test
  void add_refusesAnIdThatIsTaken() throws IOException {
    assertEquals(ExitCode.USAGE, run("add", file().toString(), "--id", "gdpr"));
    assertTrue(err.toString().contains("--replace"), err.toString());
    assertEquals(ExitCode.DONE, run("add", file().toString(), "--id", "gdpr", "--replace"));
  }

  @Test
  void add_refusesWhatItCannotRead() throws IOException {
    assertEquals(ExitCode.USAGE, run("add", "nowhere.txt", "--id", "x"));
    assertEquals(ExitCode.USAGE, run("add", file().toString(), "--id", "Our Draft"));
    Path broken = Files.writeString(home.resolve("broken.pdf"), "%PDF-1.7 broken");
    assertEquals(ExitCode.BAD_INPUT, run("add", broken.toString(), "--id", "broken"));
  }

  @Test
  void verify_tellsASpoiltFile() throws IOException {
    run("add", file().toString(), "--id", "our-draft");
    assertEquals(ExitCode.DONE, run("verify", "our-draft"));
    assertTrue(out.toString().contains("our-draft.en  right  (not in the index)"), out.toString());
    Files.writeString(home.resolve("corpus/texts/added/our-draft/en.txt"), TEXT + "Article 3");
    assertEquals(ExitCode.BAD_INPUT, run("verify", "our-draft"));
    assertTrue(err.toString().contains("not the file that was stored"), err.toString());
  }

  @Test
  void import_tellsWhereNothingIsFound() {
    assertEquals(ExitCode.NOTHING, run("import", empty.toString()));
    assertTrue(out.toString().contains("0 copied"));
    assertEquals(ExitCode.BAD_INPUT, run("import", home.resolve("none").toString()));
  }

  @Test
  void pull_namesEachFailureWithItsReason() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page = "<html><title>访问验证</title><p>请输入验证码</p></html>".getBytes(UTF_8);
          boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
          exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : page.length);
          if (!robots) {
            exchange.getResponseBody().write(page);
          }
          exchange.close();
        });
    server.start();
    try {
      Path catalogue = home.resolve("more.yaml");
      Files.writeString(
          catalogue,
          """
          schema: 1
          instruments:
            - id: model
              kind: statute
              title: {en: Model, zh: 示范}
              texts:
                - language: zh
                  authenticity: authentic
                  address: ["http://127.0.0.1:%d/law"]
          """
              .formatted(server.getAddress().getPort()));
      assertEquals(ExitCode.BAD_INPUT, run("pull", "model", "--catalogue", catalogue.toString()));
      assertTrue(err.toString().contains("model (zh): http://127.0.0.1:"), err.toString());
      assertTrue(err.toString().contains("proof to be human"), err.toString());
      assertTrue(out.toString().contains("1 failed"), out.toString());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void unknownInstrumentOrCommand_isWrongUsage() {
    assertEquals(ExitCode.USAGE, run("pull", "no-such-law"));
    assertEquals(ExitCode.USAGE, run());
  }
}
