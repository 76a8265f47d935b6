package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Cuts the numbers of pages of a chapter or annex, such as {@code 17-6} or {@code 3B-2}, off the
 * first words of the page onto which a conversion has glued them. Only numbers that count on from
 * page to page are cut.
 */
final class GluedPageNumbers {
  private static final int FEWEST = 3;

  /** With a letter in it nothing else looks like the number of a page. */
  private static final int FEWEST_LETTERED = 2;

  private static final int SHORTEST_PAGE = 5;
  private static final int MOST_MISSED = 2;
  private static final Pattern SHAPE = Pattern.compile("([0-9]{1,2}[A-Z]?)-([0-9]{1,3}).*");

  private final List<Line> lines;
  private final List<Integer> places = new ArrayList<>();

  private GluedPageNumbers(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isLine() && SHAPE.matcher(lines.get(i).text()).matches()) {
        places.add(i);
      }
    }
  }

  /** The lines without such numbers, which join the furniture. */
  static List<Line> cut(List<Line> lines, List<Furniture> furniture) {
    Map<Integer, String> numbers = new GluedPageNumbers(lines).numbers();
    List<Line> cut = new ArrayList<>(lines);
    numbers.forEach(
        (i, number) -> {
          Line line = lines.get(i);
          String rest = line.text().substring(number.length()).strip();
          if (!rest.isEmpty()) {
            furniture.add(new Furniture(number, "page number", line.page()));
            cut.set(i, line.withText(rest).after(Line.Break.PAGE));
          }
        });
    return cut;
  }

  private Map<Integer, String> numbers() {
    Map<Integer, String> numbers = new TreeMap<>();
    for (int k = 0; k < places.size(); k++) {
      if (!numbers.containsKey(places.get(k))) {
        Map<Integer, String> run = longestFrom(k);
        if (run.size() >= fewest(run)) {
          run.forEach(numbers::putIfAbsent);
        }
      }
    }
    return numbers;
  }

  private static int fewest(Map<Integer, String> run) {
    boolean lettered =
        run.values().stream().anyMatch(n -> Character.isLetter(n.charAt(n.indexOf('-') - 1)));
    return lettered ? FEWEST_LETTERED : FEWEST;
  }

  /** {@code 17-94.} is page 17-9 or 17-94: the longer run of pages tells. */
  private Map<Integer, String> longestFrom(int k) {
    Map<Integer, String> longest = Map.of();
    Matcher m = SHAPE.matcher(lines.get(places.get(k)).text());
    for (int digits = 1; m.matches() && digits <= m.group(2).length(); digits++) {
      int page = Integer.parseInt(m.group(2).substring(0, digits));
      Map<Integer, String> run = run(k, m.group(1), page);
      longest = run.size() > longest.size() ? run : longest;
    }
    return longest;
  }

  private Map<Integer, String> run(int k, String chapter, int first) {
    Map<Integer, String> run = new TreeMap<>();
    int last = places.get(k);
    run.put(last, chapter + "-" + first);
    int page = first + 1;
    for (int i : places.subList(k + 1, places.size())) {
      if (lines.get(i).source() != lines.get(last).source()) {
        break;
      }
      for (int next = page; i - last >= SHORTEST_PAGE && next <= page + MOST_MISSED; next++) {
        if (lines.get(i).text().startsWith(chapter + "-" + next)) {
          run.put(i, chapter + "-" + next);
          last = i;
          page = next + 1;
        }
      }
    }
    return run;
  }
}
