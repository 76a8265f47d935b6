package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the program on the specimens, looked at for what a browser, a keyboard and a screen
 * reader need. It is no validation: that a parser has nothing to mend says less.
 */
class PageUseTest {
  /** For words of the size of running text, level AA. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final String TREATY = "model-trade-agreement";
  private static final String STATUTE = "model-security-statute";

  @TempDir static Path folder = Path.of("");

  @BeforeAll
  static void write() throws Exception {
    SpecimenHome home = SpecimenHome.indexed(folder);
    String topics = "free-transfer,localization-requirement";
    make(home, "report", TREATY, STATUTE, "--with", "ladder,conflicts,sheet,models");
    make(home, "report", TREATY, "--topic", topics, "--output", at("one"));
    make(
        home, "ladder", "localization-requirement", TREATY, STATUTE, "--output", at("ladder.html"));
    make(home, "conflicts", TREATY, STATUTE, "--output", at("conflicts.html"));
    make(home, "sheet", TREATY, STATUTE, "--output", at("sheet.html"));
    make(home, "align", TREATY, "ALL", "--output", at("precedents.html"));
    make(home, "brief", TREATY);
  }

  private static String at(String file) {
    return folder.resolve(file).toString();
  }

  private static void make(SpecimenHome home, String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    args.addAll(List.of("--format", "html"));
    Command made = home.run(args);
    assertEquals(ExitCode.DONE, made.exit(), made.err());
  }

  /** What the parser of HTML has to mend. */
  private static List<String> complaints(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(Integer.MAX_VALUE);
    parser.parseInput(page, "");
    return parser.getErrors().stream().map(ParseError::toString).toList();
  }

  /** The ratio of contrast (WCAG 2.2, 1.4.3) of two colours of six digits. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return luminance;
  }

  @ParameterizedTest
  @CsvSource({
    "reports/report/index.html",
    "one/index.html",
    "ladder.html",
    "conflicts.html",
    "sheet.html",
    "precedents.html",
    "reports/briefs/model-trade-agreement/index.html",
  })
  void page_isWellFormedAndCanBeUsedWithoutAPointer(String file) throws Exception {
    String html = Files.readString(folder.resolve(file));
    assertEquals(List.of(), complaints(html));
    Document page = Jsoup.parse(html);
    assertFalse(page.title().isBlank());
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main").size());
    assertEquals(List.of(), page.select("[tabindex], [onclick]").eachAttr("class"));
    for (Element control : page.select("input, summary, a[href], button")) {
      Element named = control.normalName().equals("input") ? control.closest("label") : control;
      assertFalse(named == null || named.text().isBlank(), control.outerHtml());
    }
  }

  @Test
  void wordsOfThePage_standOutFromEveryGround() throws Exception {
    String html = Files.readString(folder.resolve("sheet.html"));
    Map<String, String> colours = new TreeMap<>();
    Pattern.compile("--([a-z]+): #([0-9a-f]{6});")
        .matcher(html)
        .results()
        .forEach(m -> colours.put(m.group(1), m.group(2)));
    colours.put("paper", "ffffff");
    for (String words : List.of("ink", "soft", "link")) {
      for (String ground : List.of("paper", "wash", "mark", "found", "absent", "warn")) {
        double contrast =
            contrast(
                Objects.requireNonNull(colours.get(words), words),
                Objects.requireNonNull(colours.get(ground), ground));
        assertTrue(contrast >= LEAST_CONTRAST, words + " on " + ground + ": " + contrast);
      }
    }
    assertEquals(21, contrast("000000", "ffffff"), 1e-9);
  }

  @Test
  void pageWithAnElementInTheWrongPlace_isFoundFaulty() {
    String wrong = "<!DOCTYPE html><html><head><title>x</title></head><body><p>a</i></body>";
    assertFalse(complaints(wrong).isEmpty());
  }
}
