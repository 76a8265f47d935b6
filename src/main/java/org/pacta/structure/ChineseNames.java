package org.pacta.structure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of instruments in Chinese lines. */
final class ChineseNames {
  private static final int LONGEST = 30;
  private static final Pattern ALIAS =
      Pattern.compile(
          "《([^《》]{2,60})》[（(]以下(?:简称|簡稱|称)[“\"「『]?《?([^》”\"」』（）()]{2,20})》?[”\"」』]?[）)]");

  private final List<String> kinds;
  private final List<String> stops;
  private final Set<String> known;
  private final Map<String, String> aliases = new HashMap<>();

  ChineseNames(CitationGrammar.Chinese grammar, Set<String> known) {
    kinds =
        grammar.kinds().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    stops = grammar.stops();
    this.known = known;
  }

  /** Learns the short names that a text gives: 《中华人民共和国网络安全法》（以下简称《网络安全法》）. */
  void learn(String line) {
    Matcher m = ALIAS.matcher(line);
    while (m.find()) {
      aliases.putIfAbsent(m.group(2), m.group(1));
    }
  }

  /** The name in full where the text introduced it as a short one. */
  String full(String name) {
    return aliases.getOrDefault(name, name);
  }

  /** Whether a title is one of law, and not of a form or a book. */
  boolean isInstrument(String title) {
    String plain = title.replaceFirst("[（(][^（()）]*[）)]$", "");
    return known.contains(plain)
        || aliases.containsValue(title)
        || kinds.stream().anyMatch(plain::endsWith);
  }

  /** One past the closing mark of the title that begins at a place; 0 where none does. */
  int titleAt(String line, int at) {
    if (at >= line.length() || line.charAt(at) != '《') {
      return 0;
    }
    int end = line.indexOf('》', at);
    return end < 0 || end == at + 1 ? 0 : end + 1;
  }

  /** The name without title marks that ends at a place; empty text where none does. */
  String before(String line, int floor, int end) {
    int least = Math.max(floor, end - LONGEST);
    for (int from = least; from < end; from++) {
      String name = line.substring(from, end);
      if (known.contains(name) || aliases.containsKey(name)) {
        return name;
      }
    }
    String kind =
        kinds.stream().filter(k -> line.startsWith(k, end - k.length())).findFirst().orElse("");
    if (kind.isEmpty()) {
      return "";
    }
    int from = end - kind.length();
    while (from > least && inName(line, from)) {
      from--;
    }
    return from == end - kind.length() ? "" : line.substring(from, end);
  }

  private boolean inName(String line, int from) {
    char c = line.charAt(from - 1);
    return Character.isIdeographic(c)
        && stops.stream().noneMatch(s -> line.startsWith(s, from - s.length()));
  }
}
