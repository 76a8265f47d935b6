package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives back their paragraph breaks to sources that have lost them: a line that holds several
 * articles is cut before each head and each number that is the next one, and nowhere else.
 */
final class LongLines {
  private static final int SHORTEST = 2000;
  private static final int SEARCHED_FOR_TEXT = 300;
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<head>(?<=\\s|^)(?:ARTICLE|Article|CHAPTER|SECTION|ANNEX|PART|MODULE) (?<no>[0-9]{1,3}(?:\\.[0-9]{1,3})?|[IVXL]{1,6})\\s?[.:]? (?=[\\p{Lu}]))"
              + "|(?<=[.;:!?”\"’)\\]] )(?<witness>(?:IN WITNESS|In witness) (?:WHEREOF|whereof)|(?:HAVE|have) (?:AGREED|agreed) as follows)"
              + "|(?<stop>(?<=\\s)(?<sn>[0-9]{1,3})\\. (?=[\\p{Lu}(\"“‘]))"
              + "|(?<note>(?<=[.;:!?”\"’)] )\\((?<nn>[0-9]{1,3})\\) (?=[\\p{Lu}]))"
              + "|(?<point>(?<=[:;,.] |and |or )\\((?<pl>[a-z]{1,4})\\) (?=\\S))"
              + "|(?<recital>(?<=; |;and )(?=[A-Z]{4,} ))");
  private static final Pattern TEXT_BEGINS =
      Pattern.compile(
          "(?<=[\\p{Ll})] )(?:The|This|These|Each|Any|For|In|If|No|Nothing|Where|Parties|Subject|Notwithstanding|Except|Unless|Upon|After|As|At|Such|All|When|With|It|To|Further|Pursuant|Without|Neither|Either|Both|A|An|Under|By|On|Nor|Every|Members?) (?=[\\p{L}(])");
  private static final Pattern SENTENCE =
      Pattern.compile("\\b(?:shall|may|must|is|are|means?|has|have)\\b");

  /** What the heads of {@link #BREAK} begin with. */
  private static final List<String> DIVISIONS =
      List.of("ARTICLE ", "Article ", "CHAPTER ", "SECTION ", "ANNEX ", "PART ", "MODULE ");

  private LongLines() {}

  /** The lines, those that hold many provisions cut into one line for each. */
  static List<Line> split(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line.text().length() < SHORTEST
          || line.form() == org.pacta.extract.Block.Form.CELL
          || !holdsHeads(line.text())) {
        all.add(line);
      } else {
        new Cutter(line.text()).pieces().forEach(piece -> all.add(cut(line, piece, all)));
      }
    }
    return all;
  }

  /** Whether the words for divisions stand in it often enough. */
  private static boolean holdsHeads(String text) {
    int heads = 0;
    for (String word : DIVISIONS) {
      for (int at = text.indexOf(word); at >= 0 && heads < 2; at = text.indexOf(word, at + 1)) {
        heads++;
      }
    }
    return heads >= 2;
  }

  private static Line cut(Line line, String piece, List<Line> before) {
    Line part = line.withText(piece);
    return before.isEmpty() ? part : part.after(Line.Break.GAP);
  }

  /** Walks through one line. */
  private static final class Cutter {
    private final String text;
    private final List<Integer> cuts = new ArrayList<>();
    private String lastHead = "";
    private int headAt = -1;
    private int lastNumber;
    private int lastLetter;
    private int lastRoman;
    private int heads;

    Cutter(String text) {
      this.text = text;
    }

    List<String> pieces() {
      Matcher m = BREAK.matcher(text);
      while (m.find()) {
        look(m);
      }
      if (heads < 2) {
        return List.of(text);
      }
      return slices();
    }

    private List<String> slices() {
      List<String> pieces = new ArrayList<>();
      int from = 0;
      for (int cut : cuts) {
        if (cut > from && !text.substring(from, cut).isBlank()) {
          pieces.add(text.substring(from, cut).strip());
          from = cut;
        }
      }
      pieces.add(text.substring(from).strip());
      return pieces;
    }

    private void look(Matcher m) {
      if (m.group("head") != null) {
        head(m);
      } else if (m.group("witness") != null
          || m.group("recital") != null
          || m.group("note") != null) {
        cuts.add(m.start());
      } else if (m.group("stop") != null) {
        number(m);
      } else if (m.group("point") != null) {
        point(m);
      }
    }

    private void head(Matcher m) {
      boolean article = text.regionMatches(true, m.start(), "article", 0, 7);
      String number = m.group("no").toLowerCase(java.util.Locale.ROOT);
      boolean next =
          lastHead.isEmpty()
              ? HeadSequence.value(number).orElse(0) == 1
              : HeadSequence.follows(lastHead, number);
      boolean capital = Character.isUpperCase(text.charAt(m.start() + 1));
      if (article ? !next : !capital) {
        return;
      }
      cuts.add(m.start());
      heads++;
      lastHead = article ? number : lastHead;
      headAt = m.end();
      lastNumber = 0;
      lastLetter = 0;
      textOfHead(m.end());
    }

    /** Where the words of an article begin behind its title, if not with a number. */
    private void textOfHead(int from) {
      Matcher m =
          TEXT_BEGINS.matcher(text).region(from, Math.min(text.length(), from + SEARCHED_FOR_TEXT));
      m.useTransparentBounds(true);
      while (m.find()) {
        int stop = text.indexOf('.', m.end());
        String sentence =
            text.substring(m.start(), stop < 0 ? text.length() : Math.min(stop, m.end() + 600));
        boolean numbered =
            text.substring(from, m.start()).contains(" 1. ") || text.startsWith("1. ", m.start());
        if (numbered) {
          return;
        }
        if (SENTENCE.matcher(sentence).find()) {
          cuts.add(m.start());
          return;
        }
      }
    }

    private void number(Matcher m) {
      int number = Integer.parseInt(m.group("sn"));
      boolean closed = m.start() > 1 && ".;:!?”\"’)".indexOf(text.charAt(m.start() - 2)) >= 0;
      boolean first =
          number == 1 && lastNumber == 0 && headAt >= 0 && m.start() - headAt < SEARCHED_FOR_TEXT;
      if (first || (closed && number == lastNumber + 1)) {
        cuts.removeIf(c -> first && c > headAt);
        cuts.add(m.start());
        lastNumber = number;
        lastLetter = 0;
      }
    }

    private void point(Matcher m) {
      String letters = m.group("pl");
      int letter = Numerals.letters(letters).orElse(-1);
      int roman = Numerals.roman(letters).orElse(-1);
      if (letter == lastLetter + 1 || letter == 1) {
        lastLetter = letter;
        lastRoman = 0;
        cuts.add(m.start());
      } else if (roman == lastRoman + 1 || roman == 1) {
        lastRoman = roman;
        cuts.add(m.start());
      }
    }
  }
}
