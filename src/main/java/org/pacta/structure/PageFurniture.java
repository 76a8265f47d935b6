package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.data.Yaml;
import org.pacta.structure.InstrumentText.Furniture;

/** Takes running heads, page numbers and contents lines out of the lines of a text. */
final class PageFurniture {
  private static final String RUNNING_HEAD = "running head";
  private static final String PAGE_NUMBER = "page number";
  private static final int LONGEST = 260;
  private static final int LONGEST_MARK = 24;
  private static final int EDGE = 2;
  private static final int LONGEST_NUMBER = 8;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+|\\b[ivxl]+\\b");
  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,4}|[ivxl]{1,6}|[IVXL]{1,6}");
  private static final Pattern GLUED = Pattern.compile("(?<=[.:;,])\\s?[0-9]{1,2}-[0-9]{1,3}$");

  /** A single page of a chapter; {@link GluedPageNumbers} tells those that count on. */
  private static final Pattern GLUED_BEFORE = Pattern.compile("[0-9]{1,2}-[0-9]{1,3}(?=\\p{L}{2})");

  private final List<Rule> rules;
  private final PortalLines portals;

  private PageFurniture(List<Rule> rules, PortalLines portals) {
    this.rules = rules;
    this.portals = portals;
  }

  /** The filter that comes with the program. */
  static PageFurniture builtIn() {
    FurnitureList list = Yaml.resource(PageFurniture.class, "furniture.yaml", FurnitureList.class);
    return new PageFurniture(
        list.furniture().stream().map(PageFurniture::rule).toList(),
        new PortalLines(list.portal()));
  }

  private static Rule rule(FurnitureLine line) {
    String any = line.patterns().stream().collect(Collectors.joining(")|(?:", "(?:", ")"));
    List<String> holds = line.holds();
    return new Rule(line.why(), holds == null ? List.of() : holds, Pattern.compile(any));
  }

  record FurnitureList(List<FurnitureLine> furniture, List<String> portal) {}

  record FurnitureLine(String why, @Nullable List<String> holds, List<String> patterns) {}

  private record Rule(String why, List<String> holds, Pattern any) {
    boolean fits(String text) {
      return mayFit(text) && any.matcher(text).matches();
    }

    private boolean mayFit(String text) {
      for (String part : holds) {
        if (text.contains(part)) {
          return true;
        }
      }
      return holds.isEmpty();
    }
  }

  /** The lines that belong to the text; what is left out is added to {@code furniture}. */
  List<Line> clear(List<Line> all, List<Furniture> furniture) {
    List<Line> lines = GluedPageNumbers.cut(all, furniture);
    Set<String> heads = runningHeads(lines);
    BitSet marked = PageMarks.heads(lines, pageNumbers(lines));
    List<Line> kept = new ArrayList<>(lines.size());
    boolean removed = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<String> why = why(lines, i, heads);
      if (why.isEmpty() && marked.get(i)) {
        why = Optional.of(RUNNING_HEAD);
      }
      if (why.isPresent()) {
        furniture.add(new Furniture(line.text(), why.get(), line.page()));
        removed = true;
        continue;
      }
      Line unglued = unglue(line, furniture);
      kept.add(
          removed && line.source() == lastSource(kept, line)
              ? unglued.after(Line.Break.PAGE)
              : unglued);
      removed = false;
    }
    return kept;
  }

  private BitSet pageNumbers(List<Line> lines) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.page() == 0 && line.text().length() <= LONGEST_MARK && line.isLine()) {
        numbers.set(i, why(lines, i, Set.of()).filter(PAGE_NUMBER::equals).isPresent());
      }
    }
    return numbers;
  }

  /** What portals print below a text is left out. */
  PortalLines portals() {
    return portals;
  }

  private static int lastSource(List<Line> kept, Line line) {
    return kept.isEmpty() ? line.source() : kept.getLast().source();
  }

  private Optional<String> why(List<Line> lines, int i, Set<String> heads) {
    Line line = lines.get(i);
    if (line.text().length() > LONGEST || line.isHeading()) {
      return Optional.empty();
    }
    if (!heads.isEmpty() && atEdge(lines, i) && heads.contains(shape(line.text()))) {
      return Optional.of(RUNNING_HEAD);
    }
    for (Rule rule : rules) {
      if (rule.fits(line.text())) {
        return Optional.of(rule.why());
      }
    }
    return Optional.empty();
  }

  private static Line unglue(Line line, List<Furniture> furniture) {
    if (!line.isLine()) {
      return line;
    }
    String text = line.text();
    Matcher before = GLUED_BEFORE.matcher(text);
    if (isDigit(text.charAt(0)) && before.lookingAt()) {
      furniture.add(new Furniture(before.group(), PAGE_NUMBER, line.page()));
      return line.withText(line.text().substring(before.end()));
    }
    if (!isDigit(text.charAt(text.length() - 1))) {
      return line;
    }
    Matcher m = GLUED.matcher(text);
    m.region(Math.max(0, line.text().length() - LONGEST_NUMBER), line.text().length());
    if (!m.useTransparentBounds(true).find()) {
      return line;
    }
    furniture.add(new Furniture(m.group(), PAGE_NUMBER, line.page()));
    return line.withText(line.text().substring(0, m.start()));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Shapes (digits aside) that stand at the edge of at least three pages and of a third of them.
   */
  private static Set<String> runningHeads(List<Line> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.page() > 0 && line.text().length() < LONGEST) {
        int page = line.source() * 100_000 + line.page();
        all.add(page);
        if (atEdge(lines, i)) {
          pages.computeIfAbsent(shape(line.text()), k -> new HashSet<>()).add(page);
        }
      }
    }
    Set<String> heads = new HashSet<>();
    pages.forEach(
        (shape, on) -> {
          if (on.size() >= Math.max(3, all.size() / 3)) {
            heads.add(shape);
          }
        });
    return heads;
  }

  private static boolean atEdge(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.page() == 0) {
      return false;
    }
    return !samePage(lines, i - EDGE, line) || !samePage(lines, i + EDGE, line);
  }

  private static boolean samePage(List<Line> lines, int i, Line line) {
    return i >= 0
        && i < lines.size()
        && lines.get(i).page() == line.page()
        && lines.get(i).source() == line.source();
  }

  private static String shape(String text) {
    return DIGITS.matcher(text).replaceAll("#");
  }

  /** Whether a line is a number and nothing else: of a page or of a note. */
  static boolean bareNumber(String text) {
    return text.length() <= 6 && BARE_NUMBER.matcher(text).matches();
  }
}
