package org.pacta.corpus.pull;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCheckTest {
  private static final String PROSE =
      "The model Parties met in the model city and spoke at length of trade, of data and of the law. ";
  private static final String CHINESE_LAW =
      IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9)
          .mapToObj(
              i ->
                  "第" + "零一二三四五六七八九".charAt(i) + "条　示范主体处理示范数据，应当遵守示范规则，并对其示范行为承担示范责任，不得损害他人的示范权益。")
          .collect(Collectors.joining("<br>"));
  private final PageCheck check = new PageCheck(PageSigns.standard());

  private void passes(String page) {
    assertDoesNotThrow(() -> check.require(FileKind.HTML, page.getBytes(UTF_8), "utf-8"));
  }

  private Obstacle refused(String page) {
    return assertThrows(
            ObstacleException.class,
            () -> check.require(FileKind.HTML, page.getBytes(UTF_8), "utf-8"))
        .obstacle();
  }

  @Test
  void law_passes() {
    passes(Pages.law(5));
    passes(Pages.words("示范法", "<div>" + CHINESE_LAW + "</div>"));
  }

  @Test
  void lawOnOneLine_passes() {
    String law =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "Article " + i + " " + PROSE)
            .collect(Collectors.joining());
    assertDoesNotThrow(() -> check.require(FileKind.TXT, law.getBytes(UTF_8), ""));
  }

  @Test
  void lawThatSpeaksOfCaptchas_passes() {
    passes(Pages.words("示范法", "<div>" + CHINESE_LAW + "<br>第十条　网站不得要求用户请输入验证码。</div>"));
  }

  @Test
  void lawInTheCharacterSetOfTheServer_passes() {
    byte[] page = Pages.words("示范法", CHINESE_LAW).getBytes(Charset.forName("GB18030"));
    assertDoesNotThrow(() -> check.require(FileKind.HTML, page, "gb18030"));
  }

  @ParameterizedTest
  @CsvSource({
    "captcha, Just a moment..., Checking your browser before you go on",
    "captcha, 访问验证, 请拖动滑块完成验证",
    "script, Portal, You need to enable JavaScript to run this app.",
    "script, 门户, 请启用JavaScript后访问",
    "login, Library, Please sign in to see this document",
    "login, 数据库, 请先登录",
    "error-page, Error, Page not found",
    "error-page, 提示, 您访问的页面不存在",
  })
  void pageOfAnotherSort_isToldByItsWords(String obstacle, String title, String words) {
    assertEquals(obstacle, refused(Pages.words(title, "<p>" + words + "</p>")).code());
    assertEquals(
        obstacle, refused(Pages.words(title, "<p>" + words + "</p><p>" + PROSE.repeat(20))).code());
  }

  @Test
  void pageThatOnlyAProgramFills_needsJavaScript() {
    assertEquals(
        Obstacle.SCRIPT, refused(Pages.words("App", "<div id=app></div><script>x()</script>")));
  }

  @Test
  void fewWords_areNoText() {
    assertEquals(Obstacle.TOO_SHORT, refused(Pages.words("Model", "<p>Article 1. No.</p>")));
  }

  @Test
  void pageThatLinksToChapters_isAListOfLinks() {
    String links =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> "<li><a href='/files/" + i + ".pdf'>Chapter " + i + " Model</a></li>")
            .collect(Collectors.joining());
    assertEquals(Obstacle.LINKS, refused(Pages.words("Model", "<ul>" + links + "</ul>")));
    assertEquals(
        Obstacle.LINKS,
        refused(Pages.words("Model", "<p>" + PROSE.repeat(10) + "</p><ul>" + links + "</ul>")));
  }

  @Test
  void tableOfContentsWithoutLinks_isAListToo() {
    String titles =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "<p>Chapter " + i + " Model Trade</p>")
            .collect(Collectors.joining());
    assertEquals(Obstacle.LINKS, refused(Pages.words("Model", titles)));
  }

  @Test
  void news_areUnnumbered() {
    assertEquals(
        Obstacle.UNNUMBERED, refused(Pages.words("News", "<p>" + PROSE.repeat(20) + "</p>")));
  }

  @Test
  void plainTextOfAnErrorPage_isRefused() {
    byte[] text = ("404 Not Found\n" + PROSE.repeat(10)).getBytes(UTF_8);
    assertEquals(
        Obstacle.ERROR_PAGE,
        assertThrows(ObstacleException.class, () -> check.require(FileKind.TXT, text, ""))
            .obstacle());
  }
}
