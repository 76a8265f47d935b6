package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds provisions by place and by number. */
final class CitationTree {
  private static final Pattern OF_CHAPTER =
      Pattern.compile("(?<chapter>[0-9]{1,2})(?:[-.]?[a-z]+|\\.[0-9]{1,3})");

  private final List<Provision> order = new ArrayList<>();
  private final Map<Locator, Provision> parents = new HashMap<>();
  private final Map<String, List<Provision>> byKey = new HashMap<>();
  private final NavigableMap<Integer, Provision> notes = new TreeMap<>();
  private final Map<Locator, Provision> byLocator = new HashMap<>();
  private final List<Provision> roots;

  CitationTree(InstrumentText text) {
    roots = text.provisions();
    roots.forEach(this::enter);
  }

  private void enter(Provision p) {
    order.add(p);
    byLocator.put(p.locator(), p);
    for (String key : keys(p)) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
    }
    for (Provision note : p.footnotes()) {
      parents.put(note.locator(), p);
      notes.put(note.span().from(), note);
    }
    for (Provision child : p.children()) {
      parents.put(child.locator(), p);
      enter(child);
    }
  }

  /** The numbers by which a provision may be cited: that of its locator and the printed one. */
  private static List<String> keys(Provision p) {
    String last = key(p);
    String printed = printed(p);
    List<String> keys = new ArrayList<>(List.of(last));
    for (String key : List.of(CitationKey.arabic(last), printed, CitationKey.arabic(printed))) {
      if (!key.isEmpty() && !keys.contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The number of a provision as its locator has it. */
  static String key(Provision p) {
    String step = p.locator().lastStep();
    return step.substring(step.indexOf('_') + 1);
  }

  private static String printed(Provision p) {
    CitationUnit unit =
        CitationUnit.ANNEX.covers(p.kind()) ? CitationUnit.ANNEX : CitationUnit.ARTICLE;
    return CitationKey.of(unit, p.number().replaceAll("^第|[条條章节節款项項.:、]$|^§\\s*", ""));
  }

  /** Whether a provision is a division that holds articles. */
  static boolean isDivision(Provision p) {
    return switch (p.kind()) {
      case PREAMBLE, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP, ANNEX, APPENDIX -> true;
      case RECITAL, ARTICLE, SECTION, PARAGRAPH, SUBPARAGRAPH, POINT, SUBPOINT -> false;
      case DEFINITION, FOOTNOTE, OTHER -> false;
    };
  }

  static boolean isAnnex(Provision p) {
    return CitationUnit.ANNEX.covers(p.kind());
  }

  /** The provision at a locator; empty where there is none. */
  Optional<Provision> find(Locator locator) {
    return Optional.ofNullable(byLocator.get(locator));
  }

  /** All provisions in the order of the text. */
  List<Provision> order() {
    return order;
  }

  /** The provision and all that hold it, the innermost first. */
  List<Provision> chain(Provision p) {
    List<Provision> chain = new ArrayList<>(List.of(p));
    for (Provision up = parents.get(p.locator()); up != null; up = parents.get(up.locator())) {
      chain.add(up);
    }
    return chain;
  }

  /** The footnote or innermost provision at a place; empty where none is. */
  Optional<Provision> at(int offset) {
    Map.Entry<Integer, Provision> note = notes.floorEntry(offset);
    if (note != null && offset < note.getValue().span().to()) {
      return Optional.of(note.getValue());
    }
    Optional<Provision> found = Optional.empty();
    List<Provision> level = roots;
    while (true) {
      Optional<Provision> next = holding(level, offset);
      if (next.isEmpty()) {
        return found;
      }
      found = next;
      level = next.get().children();
    }
  }

  private static Optional<Provision> holding(List<Provision> level, int offset) {
    int low = 0;
    int high = level.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = level.get(middle).span();
      if (offset < span.from()) {
        high = middle - 1;
      } else if (offset >= span.to()) {
        low = middle + 1;
      } else {
        return Optional.of(level.get(middle));
      }
    }
    return Optional.empty();
  }

  /**
   * The chapter by whose number an annex or an article is numbered, as 11-C or 11.3 by 11; mostly
   * none.
   */
  Optional<Provision> chapterOf(Provision numbered) {
    Matcher m = OF_CHAPTER.matcher(key(numbered));
    if (!m.matches()) {
      return Optional.empty();
    }
    List<Provision> chapters =
        all(CitationUnit.CHAPTER, m.group("chapter")).stream()
            .filter(c -> chain(c).stream().noneMatch(CitationTree::isAnnex))
            .toList();
    return chapters.size() == 1 ? Optional.of(chapters.getFirst()) : Optional.empty();
  }

  /** All provisions of a number that the unit may mean, in the order; any annex without number. */
  List<Provision> all(CitationUnit unit, String key) {
    if (key.isEmpty()) {
      return order.stream().filter(CitationTree::isAnnex).toList();
    }
    List<Provision> exact = covered(unit, byKey.getOrDefault(key, List.of()));
    return exact.isEmpty()
        ? covered(unit, byKey.getOrDefault(CitationKey.arabic(key), List.of()))
        : exact;
  }

  private static List<Provision> covered(CitationUnit unit, List<Provision> provisions) {
    return provisions.stream().filter(p -> unit.covers(p.kind())).toList();
  }

  /** The child of a number, one of the kinds of the unit before any other. */
  Optional<Provision> child(Provision p, CitationUnit unit, String key, boolean strict) {
    List<Provision> children = p.children().stream().filter(c -> keys(c).contains(key)).toList();
    Optional<Provision> fitting = children.stream().filter(c -> unit.covers(c.kind())).findFirst();
    return strict || fitting.isPresent()
        ? fitting
        : children.stream().filter(c -> c.kind() != ProvisionKind.SUBPARAGRAPH).findFirst();
  }

  /** The provisions of one level from one to another, both included; empty if out of order. */
  List<Provision> through(Provision first, Provision last) {
    List<Provision> between =
        order.stream()
            .filter(p -> p.kind() == first.kind())
            .filter(p -> p.span().from() >= first.span().from())
            .filter(p -> p.span().from() <= last.span().from())
            .filter(p -> depth(p) == depth(first))
            .toList();
    return between;
  }

  private static int depth(Provision p) {
    return p.locator().value().split("__").length;
  }

  /** The provision {@code back} places earlier on the same level; empty where there is none. */
  Optional<Provision> earlier(Provision p, int back) {
    List<Provision> level =
        p.kind().isArticle()
            ? order.stream().filter(o -> o.kind() == p.kind()).toList()
            : siblings(p);
    int at = level.indexOf(p) - back;
    return at < 0 || level.get(at).kind() != p.kind()
        ? Optional.empty()
        : Optional.of(level.get(at));
  }

  private List<Provision> siblings(Provision p) {
    Provision parent = parents.get(p.locator());
    return (parent == null ? roots : parent.children())
        .stream().filter(c -> c.kind() == p.kind()).toList();
  }
}
