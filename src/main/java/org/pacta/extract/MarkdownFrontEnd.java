package org.pacta.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.extract.Block.Form;

/**
 * Markdown: its headings, lists, tables and notes. Comments are left out, and front matter too,
 * save the head and title of a chapter or annex that stand nowhere else.
 */
final class MarkdownFrontEnd implements FrontEnd {
  /** The head of a division, and its title on a line somewhere below. */
  private static final Pattern DIVISION =
      Pattern.compile(
          "^heading:\\s*[\"']?(?<head>(?:Chapter|Annex|Appendix|Part) (?:[0-9]{1,3}|[IVXLC]{1,6})[A-Z]?"
              + "|第[一二三四五六七八九十百]{1,5}[章编]|附件[一二三四五六七八九十0-9]{1,3})[\"']?\\s*$",
          Pattern.MULTILINE);

  private static final Pattern TITLE =
      Pattern.compile("^title:\\s*[\"']?(?<title>.+?)[\"']?\\s*$", Pattern.MULTILINE);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?!#)\\s*(.*?)\\s*#*\\s*");
  private static final Pattern TOO_DEEP = Pattern.compile("^ {0,3}#{7,}\\s*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{3,})\\s*");
  private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])(?:\\s*\\1){2,}\\s*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
  private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,20})\\]:\\s*(.*)");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*+]\\s+(.*)");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?)+");
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*\\|?\\s*");

  @Override
  public void read(Source source, Blocks blocks) {
    String text = String.join("\n", PlainTextFrontEnd.lines(source).toList());
    String behind = withoutFrontMatter(text);
    String body = COMMENT.matcher(behind).replaceAll("");
    division(text.substring(0, text.length() - behind.length()), body, blocks);
    List<String> lines = body.lines().toList();
    BitSet begins = FirstLineIndents.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      if (isUnderlined(lines.get(i), next)) {
        heading(next.strip().startsWith("=") ? 1 : 2, lines.get(i), blocks);
        i++;
      } else {
        if (begins.get(i)) {
          blocks.gap();
        }
        String bare = TOO_DEEP.matcher(lines.get(i)).replaceFirst("");
        line(QUOTE.matcher(bare).replaceFirst(""), blocks);
      }
    }
  }

  private static void division(String frontMatter, String body, Blocks blocks) {
    Matcher division = DIVISION.matcher(frontMatter);
    if (division.find() && !printed(division.group("head"), body)) {
      heading(1, division.group("head"), blocks);
      Matcher title = TITLE.matcher(frontMatter);
      if (title.find() && !isOfArticle(title.group("title"), body)) {
        heading(1, title.group("title"), blocks);
      }
    }
  }

  /** Whether whoever wrote the front matter took the heading of an article for the title. */
  private static boolean isOfArticle(String title, String body) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;
    String line = "^#*\\s*(?:Article [0-9.]+[:.]?\\s*)?" + Pattern.quote(title) + "\\W*$";
    return Pattern.compile(line, flags).matcher(body).find();
  }

  private static boolean printed(String head, String body) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;
    return Pattern.compile("^#*\\s*" + Pattern.quote(head) + "\\b", flags).matcher(body).find();
  }

  private static String withoutFrontMatter(String text) {
    if (!text.startsWith("---\n")) {
      return text;
    }
    int end = text.indexOf("\n---", 3);
    int lineEnd = end < 0 ? -1 : text.indexOf('\n', end + 1);
    return end < 0 ? text : lineEnd < 0 ? "" : text.substring(lineEnd);
  }

  /** A rule right below a short line without a full stop makes it a heading. */
  private static boolean isUnderlined(String line, String next) {
    boolean title = !line.isBlank() && line.length() <= 200 && !line.strip().matches(".*[.。；;，,]");
    boolean plain = !HEADING.matcher(line).matches() && !line.contains("|");
    return title && plain && UNDERLINE.matcher(next).matches();
  }

  private static void line(String line, Blocks blocks) {
    Matcher heading = HEADING.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (line.isBlank() || RULE.matcher(line).matches()) {
      blocks.gap();
    } else if (heading.matches()) {
      heading(heading.group(1).length(), heading.group(2), blocks);
    } else if (note.matches()) {
      String text = "[" + note.group(1) + "] " + note.group(2);
      MarkdownInline.parse(text).forEach(t -> blocks.add(t.block(Form.FOOTNOTE, 0)));
    } else if (isRow(line)) {
      row(line, blocks);
    } else if (!FENCE.matcher(line).matches()) {
      paragraphLine(line, blocks);
    }
  }

  private static void heading(int level, String text, Blocks blocks) {
    RichText title = new RichText();
    MarkdownInline.parse(text).forEach(t -> title.append(" " + t.text()));
    blocks.add(title.block(Form.HEADING, level));
    notes(text, blocks);
  }

  /** The bullet before "(a)" or "1." is the editor's; before other text it is a dash of the law. */
  private static void paragraphLine(String line, Blocks blocks) {
    Matcher bullet = BULLET.matcher(line);
    boolean numbered = bullet.matches() && Enumerator.isFirst(bullet.group(1));
    String text = numbered ? bullet.group(1) : line;
    MarkdownInline.parse(text).forEach(t -> blocks.add(t.block(Form.LINE, 0)));
    notes(text, blocks);
  }

  private static void notes(String text, Blocks blocks) {
    MarkdownInline.notes(text).forEach(note -> blocks.add(Form.FOOTNOTE, 0, note));
  }

  private static boolean isRow(String line) {
    String stripped = line.strip();
    return stripped.length() > 1 && stripped.startsWith("|") && stripped.endsWith("|");
  }

  private static void row(String line, Blocks blocks) {
    if (TABLE_RULE.matcher(line).matches()) {
      return;
    }
    String stripped = line.strip();
    for (String cell : stripped.substring(1, stripped.length() - 1).split("(?<!\\\\)\\|")) {
      RichText text = new RichText();
      MarkdownInline.parse(cell).forEach(t -> text.append(" " + t.text()));
      blocks.add(text.block(Form.CELL, 0));
    }
    notes(stripped, blocks);
  }
}
