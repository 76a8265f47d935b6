package org.pacta.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the citations of an English line. */
final class EnglishCitations implements CitationReader {
  private static final Pattern COORDINATION = Pattern.compile(",? (?:and|or) (?:of )?|, ");

  private final EnglishNames names;
  private final EnglishGroups groups;
  private final EnglishSteps steps;

  /**
   * @param title of the instrument at hand
   */
  EnglishCitations(CitationGrammar.English grammar, EnglishNames names, String title) {
    this.names = names;
    groups = new EnglishGroups(grammar);
    steps = new EnglishSteps(groups, new EnglishInstruments(grammar, title));
  }

  @Override
  public void learn(String line) {
    names.learn(line);
  }

  @Override
  public List<Citation> in(String line, int offset) {
    NavigableMap<Integer, CitedName> named = names.in(line);
    List<Citation> found = read(line, named);
    distribute(line, found);
    addNames(named, found);
    return found.stream().map(c -> c.shifted(offset)).toList();
  }

  private List<Citation> read(String line, NavigableMap<Integer, CitedName> named) {
    List<Citation> found = new ArrayList<>();
    Matcher m = groups.starts(line);
    int from = 0;
    while (from < line.length() && m.find(from)) {
      int floor = found.isEmpty() ? 0 : found.getLast().span().to();
      Optional<Reading> group = groups.at(line, m);
      group.ifPresent(g -> found.add(steps.follow(line, g, named, floor).citation()));
      from = group.isPresent() ? found.getLast().span().to() : m.end();
    }
    return found;
  }

  /** "Article 3 or Article 4 of the Charter": both are articles of the Charter. */
  private static void distribute(String line, List<Citation> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Citation citation = found.get(i);
      Citation next = found.get(i + 1);
      String between = line.substring(citation.span().to(), next.span().from());
      if (next.otherwise() instanceof CitationBase.Named
          && citation.base() instanceof CitationBase.Here
          && citation.unit() == next.unit()
          && COORDINATION.matcher(between).matches()) {
        boolean alike = shape(citation).equals(shape(next));
        found.set(
            i, alike ? citation.withBase(next.otherwise()) : citation.otherwise(next.otherwise()));
      }
    }
  }

  private static String shape(Citation citation) {
    return citation.paths().getFirst().getFirst() instanceof CitationStep.Numbered n
        ? n.unit()
            + (n.key().contains(".") ? "." : Character.isDigit(n.key().charAt(0)) ? "1" : "i")
        : "";
  }

  /** Adds the names that no citation has taken in; both lists are in the order of the line. */
  private static void addNames(NavigableMap<Integer, CitedName> named, List<Citation> found) {
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    found.forEach(c -> taken.put(c.span().from(), c.span().to()));
    for (CitedName name : named.values()) {
      Map.Entry<Integer, Integer> before = taken.lowerEntry(name.span().to());
      boolean free = before == null || before.getValue() <= name.span().from();
      if (name.alone() && free) {
        CitationBase base = new CitationBase.Named(name.name());
        found.add(new Citation(name.span(), base, List.of(List.of())));
      }
    }
    found.sort(Comparator.comparing(Citation::span));
  }
}
