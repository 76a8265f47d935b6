package org.pacta.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML and XHTML, with the classes of EUR-Lex and the tables that serve as numbered lists. */
final class HtmlFrontEnd implements FrontEnd {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{2,40})");

  @Override
  public void read(Source source, Blocks blocks) {
    XmlSafety.refuseEntities(source);
    Document document = Jsoup.parse(CharsetGuess.decode(source.bytes(), declared(source)));
    HtmlWalker.walk(document.body(), blocks);
  }

  private static String declared(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
