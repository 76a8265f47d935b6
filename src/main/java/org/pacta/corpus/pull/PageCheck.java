package org.pacta.corpus.pull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Tells a page that holds a text of the law from one that does not, whatever its status was. */
final class PageCheck {
  private static final String FURNITURE = "script, style, noscript, template, nav, header, footer";
  private static final String BLOCKS =
      "p, div, br, li, dt, dd, tr, td, h1, h2, h3, h4, h5, h6, section, article, pre, table";
  private static final String AWAY = "a[href]:not([href^=#])";
  private static final int LONG_LINE = 5000;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+|(?<=[。；])");
  private final PageSigns signs;

  PageCheck(PageSigns signs) {
    this.signs = signs;
  }

  /**
   * Lets a text pass.
   *
   * @param charset as the server said it; empty where it did not
   * @throws ObstacleException if it is no text of the law
   */
  void require(FileKind kind, byte[] bytes, String charset) {
    switch (kind) {
      case HTML -> requirePage(parse(bytes, charset));
      case TXT -> requireText(decode(bytes, charset));
      case PDF, XML, DOCX, DOC, RTF -> {}
    }
  }

  private void requirePage(Document page) {
    String said = page.title() + " " + page.text();
    boolean script = !page.select("script, noscript").isEmpty();
    page.select(FURNITURE).remove();
    Element body = page.body();
    Elements links = body.select(AWAY);
    long linked = links.stream().mapToLong(l -> l.text().length()).sum();
    long listed = links.stream().filter(this::leadsToText).count();
    links.remove();
    String own = body.text();
    long numbered = numbered(lines(body));

    requireNoSign(said, numbered);
    if (listed >= signs.fewNumbers() && numbered < signs.fewNumbers()) {
      throw new ObstacleException(Obstacle.LINKS, String.valueOf(listed));
    }
    if (own.length() < signs.leastCharacters()) {
      throw new ObstacleException(
          script ? Obstacle.SCRIPT : Obstacle.TOO_SHORT, String.valueOf(own.length()));
    }
    if (linked > signs.mostLinked() * (linked + own.length()) && numbered < signs.fewNumbers()) {
      throw new ObstacleException(Obstacle.LINKS, String.valueOf(links.size()));
    }
    requireNumbers(own.length(), numbered);
  }

  private void requireText(String text) {
    long numbered = numbered(text);
    requireNoSign(text, numbered);
    if (text.strip().length() < signs.leastCharacters()) {
      throw new ObstacleException(Obstacle.TOO_SHORT, String.valueOf(text.strip().length()));
    }
    requireNumbers(text.length(), numbered);
  }

  /** A law may speak of passwords and robots; a page without articles that does is no law. */
  private void requireNoSign(String text, long numbered) {
    Optional<ObstacleException> sign =
        numbered < signs.fewNumbers() ? signs.find(text) : Optional.empty();
    sign.ifPresent(
        s -> {
          throw s;
        });
  }

  private void requireNumbers(long characters, long numbered) {
    if (numbered == 0) {
      throw new ObstacleException(Obstacle.UNNUMBERED, String.valueOf(characters));
    }
    if (characters < numbered * signs.leastCharactersPerNumber()) {
      throw new ObstacleException(Obstacle.LINKS, String.valueOf(numbered));
    }
  }

  private boolean leadsToText(Element link) {
    String target = link.attr("href").replaceFirst("[?#].*$", "");
    return target.matches("(?i).*\\.(pdf|docx?|rtf)") || signs.isNumbered(link.text());
  }

  private long numbered(String lines) {
    return lines
        .lines()
        .flatMap(PageCheck::pieces)
        .map(String::strip)
        .filter(signs::isNumbered)
        .count();
  }

  /** A line as it is; one that holds a whole text, as some extractions do, by sentences. */
  private static Stream<String> pieces(String line) {
    return line.length() > LONG_LINE ? SENTENCE_END.splitAsStream(line) : Stream.of(line);
  }

  private static String lines(Element body) {
    body.select(BLOCKS).forEach(b -> b.before(new TextNode("\n")));
    return body.wholeText();
  }

  private static Document parse(byte[] bytes, String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), isKnown(charset) ? charset : null, "");
    } catch (IOException e) {
      throw new ObstacleException(Obstacle.FORMAT, "text/html");
    }
  }

  /** Signs and numbers are found in any text; a wrong guess here can only refuse. */
  private static String decode(byte[] bytes, String charset) {
    return new String(bytes, isKnown(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8);
  }

  private static boolean isKnown(String charset) {
    try {
      return !charset.isEmpty() && Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
