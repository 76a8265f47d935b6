package org.pacta.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts the paragraphs of the lists of a Word document and gives the number that Word shows. */
final class WordNumbering {
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;
  private static final int UNUSED = -1;

  private record Level(int start, String format, String text) {}

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, String> definitionOf = new HashMap<>();
  private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  void add(Element root) {
    for (Element child : root.children()) {
      switch (XmlTree.local(child)) {
        case "abstractNum" ->
            definitions.put(XmlTree.attribute(child, "abstractNumId"), levels(child));
        case "num" -> list(child);
        default -> {}
      }
    }
  }

  /** The number before the next paragraph of a list; empty for bullets and unknown lists. */
  String next(String list, int level) {
    Optional<Level> here = level(list, level);
    if (here.isEmpty()) {
      return "";
    }
    int[] counter = counters.computeIfAbsent(counterOf(list), key -> unused());
    counter[level] = counter[level] == UNUSED ? here.get().start() : counter[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = UNUSED;
    }
    if (here.get().format().equals("bullet") || here.get().format().equals("none")) {
      return "";
    }
    Matcher places = PLACE.matcher(here.get().text());
    return places.replaceAll(m -> Matcher.quoteReplacement(sign(m, list, counter))).strip();
  }

  private String sign(MatchResult place, String list, int[] counter) {
    int level = Integer.parseInt(place.group(1)) - 1;
    Optional<Level> of = level(list, level);
    int number = counter[level] == UNUSED ? of.map(Level::start).orElse(1) : counter[level];
    return Ordinals.sign(of.map(l -> type(l.format())).orElse("1"), number);
  }

  private static String type(String format) {
    return switch (format) {
      case "lowerLetter" -> "a";
      case "upperLetter" -> "A";
      case "lowerRoman" -> "i";
      case "upperRoman" -> "I";
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          "一";
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> "①";
      default -> "1";
    };
  }

  private Optional<Level> level(String list, int level) {
    Level own = overrides.getOrDefault(list, Map.of()).get(level);
    String definition = definitionOf.getOrDefault(list, "");
    Level shared = definitions.getOrDefault(definition, Map.of()).get(level);
    return Optional.ofNullable(own).or(() -> Optional.ofNullable(shared));
  }

  /** Lists of one definition count on together, unless one of them starts anew. */
  private String counterOf(String list) {
    return overrides.containsKey(list) ? "list " + list : definitionOf.getOrDefault(list, list);
  }

  private void list(Element list) {
    String id = XmlTree.attribute(list, "numId");
    String definition = XmlTree.childAttribute(list, "abstractNumId", "val");
    definitionOf.put(id, definition);
    Map<Integer, Level> own = new HashMap<>();
    for (Element override : XmlTree.all(list, "lvlOverride")) {
      int level = number(XmlTree.attribute(override, "ilvl"), 0);
      Level shared = definitions.getOrDefault(definition, Map.of()).get(level);
      Optional<Level> replaced =
          XmlTree.child(override, "lvl")
              .map(WordNumbering::level)
              .or(() -> Optional.ofNullable(shared));
      String start = XmlTree.childAttribute(override, "startOverride", "val");
      replaced.ifPresent(
          l -> own.put(level, new Level(number(start, l.start()), l.format(), l.text())));
    }
    if (!own.isEmpty()) {
      overrides.put(id, own);
    }
  }

  private static Map<Integer, Level> levels(Element definition) {
    Map<Integer, Level> levels = new HashMap<>();
    for (Element level : definition.children()) {
      if (XmlTree.local(level).equals("lvl")) {
        levels.put(number(XmlTree.attribute(level, "ilvl"), 0), level(level));
      }
    }
    return levels;
  }

  private static Level level(Element level) {
    return new Level(
        number(XmlTree.childAttribute(level, "start", "val"), 1),
        XmlTree.childAttribute(level, "numFmt", "val"),
        XmlTree.childAttribute(level, "lvlText", "val"));
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  private static int[] unused() {
    int[] counter = new int[LEVELS];
    Arrays.fill(counter, UNUSED);
    return counter;
  }
}
