package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;

/** Completes the later members of a list: the (b) of {@code 6(1)(a) and (b)} is 6(1)(b). */
final class CitationSiblings {
  private CitationSiblings() {}

  private enum Style {
    DIGITS,
    LETTERS,
    ROMAN
  }

  /** The path of a member of which only the last steps are printed. */
  static List<CitationStep> of(List<CitationStep> before, List<CitationStep> printed) {
    int keep = before.size() - printed.size();
    while (keep > 0 && !alike(before, keep, printed)) {
      keep--;
    }
    keep = Math.max(keep, 0);
    List<CitationStep> path = new ArrayList<>(before.subList(0, keep));
    for (int i = 0; i < printed.size(); i++) {
      CitationUnit unit =
          keep + i < before.size() ? before.get(keep + i).unit() : printed.get(i).unit();
      path.add(new CitationStep.Numbered(unit, key(printed.get(i))));
    }
    return path;
  }

  /** One path for all from the first to the last. */
  static List<CitationStep> through(List<CitationStep> first, List<CitationStep> last) {
    List<CitationStep> path = new ArrayList<>(first.subList(0, first.size() - 1));
    path.add(
        new CitationStep.Through(
            first.getLast().unit(), key(first.getLast()), key(last.getLast())));
    return path;
  }

  private static boolean alike(List<CitationStep> before, int at, List<CitationStep> printed) {
    Style style = style(before, at);
    Style first = style(printed, 0);
    boolean roman = Numerals.roman(key(printed.getFirst())).isPresent();
    return style == first || style == Style.ROMAN && roman;
  }

  /** A letter below a letter is a Roman numeral. */
  private static Style style(List<CitationStep> path, int at) {
    String key = key(path.get(at));
    if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
      return Style.DIGITS;
    }
    boolean roman = Numerals.roman(key).isPresent();
    boolean below = at > 0 && style(path, at - 1) == Style.LETTERS;
    return roman && (below || key.length() > 1) ? Style.ROMAN : Style.LETTERS;
  }

  private static String key(CitationStep step) {
    return switch (step) {
      case CitationStep.Numbered n -> n.key();
      case CitationStep.Through t -> t.last();
      case CitationStep.Before b -> Integer.toString(b.count());
    };
  }
}
