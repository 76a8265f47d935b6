package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading of one citation, from its first character on. */
final class ChineseScan {
  private static final Pattern HEADING =
      Pattern.compile("[（(【](?![一二三四五六七八九十]{1,3}[）)])[^（）()【】]{2,60}[）)】]");

  private final ChineseGroups groups;
  private final ChineseNames names;
  private final String line;
  private final int floor;
  private int from;
  private int to;
  private CitationBase base = new CitationBase.Here();
  private final List<List<CitationStep>> paths = new ArrayList<>();

  /**
   * @param floor where the citation before it ends
   */
  ChineseScan(ChineseGroups groups, ChineseNames names, String line, int from, int floor) {
    this.groups = groups;
    this.names = names;
    this.line = line;
    this.from = from;
    this.floor = floor;
    to = from;
  }

  /** Adds what was read, and tells where it ends. */
  int add(List<Citation> found, int offset) {
    Span span = new Span(from, to).shifted(offset);
    found.add(new Citation(span, base, paths.isEmpty() ? List.of(List.of()) : paths));
    return to;
  }

  /** Whether a citation begins at the place. */
  boolean read() {
    boolean based = base();
    List<CitationStep> prefix = new ArrayList<>();
    if (!based) {
      prefix.addAll(before());
    }
    boolean items = items(prefix);
    if (!based && !items && prefix.isEmpty()) {
      return false;
    }
    if (!items && !prefix.isEmpty()) {
      paths.add(prefix);
    }
    boolean instrument =
        base instanceof CitationBase.Own || base instanceof CitationBase.CitedInstrument;
    if (!items
        && (instrument || base instanceof CitationBase.Named n && !names.isInstrument(n.name()))) {
      return false;
    }
    if (!based && prefix.isEmpty()) {
      unquoted();
    }
    more();
    return true;
  }

  /** An instrument or a provision pointed at, in front of the numbers. */
  private boolean base() {
    int end = names.titleAt(line, to);
    if (end > 0) {
      base = new CitationBase.Named(names.full(line.substring(to + 1, line.indexOf('》', to))));
      to = end;
      return true;
    }
    Matcher m = groups.pointer(line, to);
    if (!m.lookingAt()) {
      return false;
    }
    boolean own = m.group("word").equals("本");
    if (m.group("kind") != null) {
      base = own ? new CitationBase.Own() : new CitationBase.CitedInstrument();
    } else {
      CitationUnit unit = groups.unit(m.group("unit"), CitationUnit.ARTICLE);
      base = own ? new CitationBase.Current(unit) : new CitationBase.Cited(unit);
    }
    to = m.end();
    return true;
  }

  private List<CitationStep> before() {
    Matcher m = groups.before(line, to);
    if (!m.lookingAt()) {
      return List.of();
    }
    int number = ChineseGroups.count(m.group("count"));
    to = m.end();
    CitationUnit unit = groups.unit(m.group("unit"), CitationUnit.PARAGRAPH);
    return List.of(new CitationStep.Before(unit, number));
  }

  /** Items one inside the other: 第三十八条第一款第（二）项. */
  private boolean items(List<CitationStep> prefix) {
    List<List<CitationStep>> read = List.of(List.copyOf(prefix));
    boolean any = false;
    while (true) {
      int end = to;
      heading();
      Matcher m = groups.item(line, to);
      if (!m.lookingAt() || !fits(read.getLast(), groups.unit(m))) {
        to = any ? to : end;
        break;
      }
      read = joined(read, groups.steps(m));
      to = m.end();
      any = true;
    }
    if (any) {
      paths.addAll(read);
    }
    return any;
  }

  private void heading() {
    Matcher m = HEADING.matcher(line).region(to, line.length());
    if (to > from && m.lookingAt()) {
      to = m.end();
    }
  }

  private boolean fits(List<CitationStep> path, CitationUnit unit) {
    return path.isEmpty() || path.getLast().unit().holds(unit);
  }

  /** 著作权法第三十二条: a name without title marks. */
  private void unquoted() {
    if (paths.isEmpty() || !paths.getFirst().getFirst().unit().standsAlone()) {
      return;
    }
    String name = names.before(line, floor, from);
    if (!name.isEmpty()) {
      base = new CitationBase.Named(names.full(name));
      from -= name.length();
    }
  }

  /** 第一项和第五项: further members of the list, which share the larger units. */
  private void more() {
    while (!paths.isEmpty()) {
      Matcher connector = ChineseGroups.connector(line, to);
      if (!connector.lookingAt()) {
        return;
      }
      Matcher m = groups.item(line, connector.end());
      if (!m.lookingAt() || connector.group().equals("，") && !shares(groups.unit(m))) {
        return;
      }
      List<CitationStep> last = paths.getLast();
      CitationUnit unit = groups.unit(m);
      if (!shares(unit)
          && !(base instanceof CitationBase.Own || base instanceof CitationBase.Named)) {
        return;
      }
      List<CitationStep> prefix = last.stream().filter(s -> s.unit().holds(unit)).toList();
      int size = paths.size();
      int back = to;
      to = connector.end();
      if (!items(prefix)) {
        to = back;
        return;
      }
      if (connector.group("range") != null) {
        through(size);
      }
    }
  }

  /** Whether a unit is one of those that the last path has gone through. */
  private boolean shares(CitationUnit unit) {
    return paths.getLast().stream().anyMatch(s -> s.unit() == unit);
  }

  private void through(int size) {
    List<CitationStep> first = paths.get(size - 1);
    List<CitationStep> last = paths.get(size);
    if (paths.size() == size + 1
        && first.size() == last.size()
        && first.getLast() instanceof CitationStep.Numbered) {
      paths.remove(size);
      paths.set(size - 1, CitationSiblings.through(first, last));
    }
  }

  private static List<List<CitationStep>> joined(
      List<List<CitationStep>> outer, List<List<CitationStep>> inner) {
    // Of 第一款、第二款第三项 the point belongs to the last paragraph only.
    List<List<CitationStep>> joined = new ArrayList<>(outer.subList(0, outer.size() - 1));
    for (List<CitationStep> second : inner) {
      List<CitationStep> path = new ArrayList<>(outer.getLast());
      path.addAll(second);
      joined.add(path);
    }
    return joined;
  }
}
