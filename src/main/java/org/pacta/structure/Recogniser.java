package org.pacta.structure;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Block.Form;
import org.pacta.extract.Extract;

/** Finds out what a text is that comes without an entry in the catalogue. */
public final class Recogniser {
  /** Chinese writes a word with two characters where English needs five letters and more. */
  private static final double LEAST_HAN = 0.2;

  private static final int HEAD = 30;
  private static final int LONGEST_TITLE = 200;
  private static final int TITLE_LINES = 4;
  private static final int SHORTEST_CHINESE = 4;
  private static final int SHORTEST_ENGLISH = 12;

  /** Heads of units that no instrument is called after; a date is no number of an article. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)\\s*((article|section)\\s+\\d.*|第.{1,6}条.*|\\d+\\.(?!\\d+\\.\\d{4}).*)");

  private static final Pattern DIVISION =
      Pattern.compile("(?i)\\s*((chapter|part)\\s+\\d.*|preamble|序言|第.{1,6}[章节编].*)");

  private final RecogniserWords words = RecogniserWords.standard();

  /** A word of a title, and where it stands. */
  private record Found(InstrumentKind kind, int start) {}

  /** The language of most of the text; English where there are no letters. */
  public Language language(Extract extract) {
    long han = 0;
    long letters = 0;
    for (Block block : extract.blocks()) {
      han += block.text().codePoints().filter(Recogniser::isHan).count();
      letters += block.text().codePoints().filter(Character::isLetter).count();
    }
    return letters > 0 && han >= LEAST_HAN * letters ? Language.ZH : Language.EN;
  }

  /**
   * The kind that the title names or, where it names none, the one whose words the text uses most;
   * empty where it uses none.
   */
  public Optional<InstrumentKind> kind(Extract extract) {
    return title(extract)
        .flatMap(t -> kindOfTitle(t, language(extract)))
        .or(() -> kindOfText(extract));
  }

  /**
   * The highest heading of the head of the source or, where it marks none, the first lines before
   * the provisions that name a kind of instrument, or else its first lines; empty where it has no
   * words.
   */
  public Optional<String> title(Extract extract) {
    List<Block> head =
        extract.blocks().stream()
            .dropWhile(b -> b.text().isBlank())
            .limit(HEAD)
            .filter(b -> b.form() != Form.CELL && b.form() != Form.FOOTNOTE)
            .toList();
    Optional<String> heading =
        head.stream()
            .filter(b -> b.form() == Form.HEADING && !b.text().isBlank())
            .filter(b -> !ARTICLE.matcher(b.text()).matches())
            .min(Comparator.comparingInt(Block::level))
            .map(Block::text);
    Stream<Block> front = head.stream().takeWhile(b -> !startsProvision(b));
    return heading
        .or(() -> firstLines(front.dropWhile(b -> !namesKind(b.text())).toList()))
        .or(() -> firstLines(head))
        .map(Recogniser::shortened);
  }

  /** Above the title may stand a running head, a date or a number, which name no kind. */
  private boolean namesKind(String line) {
    int least = line.codePoints().anyMatch(Recogniser::isHan) ? SHORTEST_CHINESE : SHORTEST_ENGLISH;
    return line.length() >= least
        && words.kinds().stream()
            .flatMap(k -> k.titles().stream())
            .anyMatch(word -> word.matcher(line).find());
  }

  /** In English the first word names the instrument, in Chinese the last. */
  private Optional<InstrumentKind> kindOfTitle(String title, Language language) {
    List<Found> found = new ArrayList<>();
    for (RecogniserWords.KindWords kind : words.kinds()) {
      for (Pattern word : kind.titles()) {
        Matcher matcher = word.matcher(title);
        while (matcher.find()) {
          found.add(new Found(kind.kind(), matcher.start()));
        }
      }
    }
    Optional<InstrumentKind> draft =
        found.stream().map(Found::kind).filter(k -> k == InstrumentKind.DRAFT).findFirst();
    Comparator<Found> place = Comparator.comparingInt(Found::start);
    return draft.or(
        () ->
            found.stream()
                .min(language == Language.EN ? place : place.reversed())
                .map(Found::kind));
  }

  private Optional<InstrumentKind> kindOfText(Extract extract) {
    String text = extract.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    InstrumentKind best = null;
    long most = 0;
    for (RecogniserWords.KindWords kind : words.kinds()) {
      long count = kind.texts().stream().mapToLong(w -> w.matcher(text).results().count()).sum();
      if (count > most) {
        best = kind.kind();
        most = count;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<String> firstLines(List<Block> head) {
    List<String> lines = new ArrayList<>();
    for (Block block : head) {
      boolean ends =
          block.text().isBlank()
              || lines.size() == TITLE_LINES
              || startsProvision(block)
              || (!lines.isEmpty() && isCapital(lines.getFirst()) && !isCapital(block.text()));
      if (ends && !lines.isEmpty()) {
        break;
      }
      lines.add(block.text().strip());
      if (block.form() == Form.PARAGRAPH) {
        break;
      }
    }
    String glue =
        lines.stream().anyMatch(l -> l.codePoints().anyMatch(Recogniser::isHan)) ? "" : " ";
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(glue, lines));
  }

  /** A title in capital letters ends where they end. */
  private static boolean isCapital(String line) {
    return line.codePoints().anyMatch(Character::isUpperCase)
        && line.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean startsProvision(Block block) {
    return ARTICLE.matcher(block.text()).matches() || DIVISION.matcher(block.text()).matches();
  }

  private static String shortened(String title) {
    String plain = title.replaceAll("\\s+", " ").strip();
    return plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE) + "…" : plain;
  }

  private static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }
}
