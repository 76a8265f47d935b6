package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.structure.Paragraph.Role;

/**
 * Sets free the member of a list that a conversion has left at the end of the one before: between
 * (c) and (e), where {@code (d)} stands once amid the words and is no reference.
 */
final class GluedItems {
  /** As many paragraphs at most lie between two members of a list. */
  private static final int FURTHEST = 12;

  private static final int SHORTEST = 15;

  /** What makes the last member of a list of lower-case letters a Roman number, or may do so. */
  private static final Pattern ROMAN = Pattern.compile("\\((?:ii|iv|vi|ix|xi)\\)");

  private static final Pattern LETTER_BEHIND =
      Pattern.compile("(?!(?:and|or|to|through|above|below|of|in)\\b)[\\p{L}“\"].*");

  private static final Pattern ENDED = Pattern.compile(".*[;.:](?: (?:and|or|and/or))?");
  private static final Pattern WORD = Pattern.compile(".*\\p{Ll}{2}");

  private GluedItems() {}

  /** The paragraphs, those parted that hold a member besides their own. */
  static List<Paragraph> part(List<Paragraph> paragraphs) {
    List<Paragraph> parted = new ArrayList<>(paragraphs.size());
    int cutIn = -1;
    int cutAt = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Place> place = lost(paragraphs, i);
      if (place.isPresent()) {
        cutIn = place.get().paragraph();
        cutAt = place.get().at();
      }
      Paragraph p = paragraphs.get(i);
      if (i == cutIn) {
        parted.add(p.upTo(cutAt - 1));
        parted.add(p.from(cutAt));
      } else {
        parted.add(p);
      }
    }
    return parted;
  }

  /** Where a lost member begins. */
  private record Place(int paragraph, int at) {}

  private static Optional<Place> lost(List<Paragraph> paragraphs, int i) {
    int value = letter(paragraphs.get(i));
    if (value == 0) {
      return Optional.empty();
    }
    int next = i + 1;
    int end = Math.min(paragraphs.size(), i + FURTHEST);
    while (next < end && isBody(paragraphs.get(next)) && letter(paragraphs.get(next)) == 0) {
      next++;
    }
    if (next == end || letter(paragraphs.get(next)) != value + 2) {
      return Optional.empty();
    }
    return only("(" + (char) ('a' + value) + ")", paragraphs, i, next);
  }

  private static Optional<Place> only(String number, List<Paragraph> paragraphs, int from, int to) {
    Optional<Place> found = Optional.empty();
    for (int i = from; i < to; i++) {
      String text = paragraphs.get(i).text();
      int at = text.indexOf(number);
      boolean twice = at >= 0 && text.indexOf(number, at + 1) > 0;
      if (twice || ("(i)(v)(x)".contains(number) && ROMAN.matcher(text).find())) {
        return Optional.empty();
      }
      if (at >= 0 && (found.isPresent() || !begins(text, at, number.length()))) {
        return Optional.empty();
      }
      found = at < 0 ? found : Optional.of(new Place(i, at));
    }
    return found;
  }

  /** Whether a number amid a paragraph begins a member, and is none that is referred to. */
  private static boolean begins(String text, int at, int length) {
    int behind = at + length + 1;
    if (at < 2 || text.charAt(at - 1) != ' ' || text.length() < behind + SHORTEST) {
      return false;
    }
    String before = text.substring(0, at - 1);
    Matcher after = LETTER_BEHIND.matcher(text).region(behind, text.length());
    return text.charAt(behind - 1) == ' '
        && after.lookingAt()
        && (ENDED.matcher(before).matches()
            || (WORD.matcher(before).matches() && !NumberedLine.endsInReference(before)));
  }

  private static boolean isBody(Paragraph p) {
    return p.role() == Role.BODY;
  }

  /** The place in the alphabet of the letter in brackets that begins a paragraph; 0 for none. */
  private static int letter(Paragraph p) {
    String text = p.text();
    boolean lettered =
        isBody(p)
            && text.length() > SHORTEST
            && text.charAt(0) == '('
            && text.charAt(1) >= 'a'
            && text.charAt(1) <= 'z'
            && text.charAt(2) == ')';
    return lettered ? text.charAt(1) - 'a' + 1 : 0;
  }
}
