package org.pacta.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What stands within a line of Markdown: emphasis, links, raised characters, escapes, entities. */
final class MarkdownInline {
  private static final int LONGEST_CALL = 6;
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]*)\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\\\*\\w])\\*(?=[^\\s*])([^*]+?)\\*(?!\\*)|(?<![\\\\_\\w])_(?=[^\\s_])([^_]+?)_(?![_\\w])");
  private static final Pattern RAISED =
      Pattern.compile("(?i)<sup>\\s*(.*?)\\s*</sup>|\\[\\^([^\\]\\s]{1,20})\\]");
  private static final Pattern NUMBERED =
      Pattern.compile("[(\\[]?\\s*([0-9¹²³⁰⁴-⁹]{1,3})(?![0-9¹²³⁰⁴-⁹])\\s*[)\\]]?[.:]?\\s*(.*)");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private MarkdownInline() {}

  /** The text of the line, in several parts where a break parts them. */
  static List<RichText> parse(String line) {
    List<RichText> parts = new ArrayList<>();
    for (String part : BREAK.split(line)) {
      parts.add(rich(part));
    }
    return parts;
  }

  /**
   * Notes that the editor put into the line as raised text: {@code <sup>1) The words of the
   * note</sup>}. One that bears a number leaves its call in brackets where it stood.
   */
  static List<String> notes(String line) {
    return RAISED
        .matcher(line)
        .results()
        .filter(MarkdownInline::isNote)
        .map(m -> note(m.group(1)))
        .toList();
  }

  private static boolean isNote(MatchResult raised) {
    return raised.group(1) != null && raised.group(1).length() > LONGEST_CALL;
  }

  private static String note(String raised) {
    return call(raised).map(c -> c + " " + plain(words(raised))).orElseGet(() -> plain(raised));
  }

  private static String words(String raised) {
    Matcher numbered = NUMBERED.matcher(raised);
    return numbered.matches() ? numbered.group(2) : raised;
  }

  /** The call of a raised note that bears a number; empty where it bears none. */
  private static Optional<String> call(String raised) {
    Matcher numbered = NUMBERED.matcher(raised);
    return numbered.matches()
        ? Optional.of("[" + Normalizer.normalize(numbered.group(1), Normalizer.Form.NFKC) + "]")
        : Optional.empty();
  }

  private static RichText rich(String part) {
    RichText text = new RichText();
    Matcher raised = RAISED.matcher(part);
    int from = 0;
    while (raised.find()) {
      text.append(plain(part.substring(from, raised.start())));
      raised(raised, text);
      from = raised.end();
      if (isNote(raised) && from < part.length() && Character.isLetter(part.charAt(from))) {
        // The space before the next word stood inside of the note.
        text.append(" ");
      }
    }
    return text.append(plain(part.substring(from)));
  }

  private static void raised(Matcher raised, RichText text) {
    if (raised.group(2) != null) {
      text.appendRaised("[" + raised.group(2) + "]");
    } else if (raised.group(1).length() <= LONGEST_CALL) {
      text.appendRaised(plain(raised.group(1)));
    } else {
      call(raised.group(1)).ifPresent(text::appendRaised);
    }
  }

  private static String plain(String text) {
    String bare = LINK.matcher(IMAGE.matcher(text).replaceAll("")).replaceAll("$1");
    String calm = STRONG.matcher(bare).replaceAll("$2");
    String upright = EMPHASIS.matcher(calm).replaceAll(m -> Matcher.quoteReplacement(inner(m)));
    String untagged = TAG.matcher(upright).replaceAll("");
    String unescaped = ESCAPE.matcher(untagged).replaceAll("$1");
    return Parser.unescapeEntities(unescaped, false);
  }

  private static String inner(MatchResult match) {
    return match.group(1) != null ? match.group(1) : match.group(2);
  }
}
