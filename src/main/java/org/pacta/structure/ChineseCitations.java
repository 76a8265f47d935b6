package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the citations of a Chinese line. */
final class ChineseCitations implements CitationReader {
  private static final Pattern START = Pattern.compile("第|本|该|該|同|前|附|《|[（(]");

  private final ChineseGroups groups;
  private final ChineseNames names;

  /**
   * @param known names from the catalogue
   */
  ChineseCitations(CitationGrammar.Chinese grammar, Set<String> known) {
    groups = new ChineseGroups(grammar);
    names = new ChineseNames(grammar, known);
  }

  @Override
  public void learn(String line) {
    names.learn(line);
  }

  @Override
  public List<Citation> in(String line, int offset) {
    List<Citation> found = new ArrayList<>();
    Matcher m = START.matcher(line);
    int from = 0;
    while (from < line.length() && m.find(from)) {
      ChineseScan scan = new ChineseScan(groups, names, line, m.start(), from);
      from = scan.read() ? scan.add(found, offset) : m.start() + 1;
    }
    return found;
  }
}
