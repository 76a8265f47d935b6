package org.pacta.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the citations of an English line. */
final class EnglishCitations implements CitationReader {
  private final CitationGrammar.English grammar;
  private final EnglishNames names;
  private final Map<String, CitationUnit> words;
  private final EnglishNumbers numbers;
  private final Pattern start;
  private final Pattern bridge;
  private final Pattern pointer;
  private final Pattern instrument;
  private final String ownKind;

  private static final Pattern HEADING =
      Pattern.compile(" ?\\((?![a-z]{1,5}\\)|[0-9])[A-Z](?:[^()]|\\([^()]{0,60}\\)){2,160}\\)");
  private static final Pattern COMMA = Pattern.compile(",? (?:the )?");
  private static final Pattern THEREOF = Pattern.compile(",? (?:thereof|thereto)\\b");
  private static final Pattern COORDINATION = Pattern.compile(",? (?:and|or) (?:of )?|, ");
  private static final Pattern PROPER =
      Pattern.compile(
          "(?<first>[A-Z][\\w’'-]*)(?: (?:(?:of|on|for|and|the|No\\.?) ){0,3}(?:[A-Z][\\w’'-]*|[0-9/]{2,12}))*");
  private static final Pattern DEFINITION =
      Pattern.compile("the definition of [“\"‘']?([A-Za-z][^“”\"‘’',;.]{1,80})[”\"’']");

  /**
   * @param title of the instrument; the first kind that it names is its own
   */
  EnglishCitations(CitationGrammar.English grammar, EnglishNames names, String title) {
    this.grammar = grammar;
    this.names = names;
    words = CitationGrammar.words(grammar.units());
    numbers = new EnglishNumbers(grammar);
    String unit = CitationGrammar.anyOf(words.keySet());
    String ordinal = CitationGrammar.anyOf(grammar.ordinals());
    start =
        Pattern.compile(
            "(?<![\\w.-])(?:(?<pointer>[Tt]his|[Tt]hat|[Tt]hose|[Tt]hese|the said) )?"
                + "(?:(?<ordinal>"
                + ordinal
                + ") )?(?<unit>"
                + unit
                + ")(?![\\w-])");
    bridge = Pattern.compile(",? (?:of|to|in|under|from) (?:the )?");
    pointer = Pattern.compile("(this|that|said|the same) ");
    List<String> kinds = new ArrayList<>(grammar.kinds());
    kinds.addAll(grammar.strong());
    kinds.addAll(grammar.weak());
    Matcher own = Pattern.compile(CitationGrammar.anyOf(kinds)).matcher(title);
    ownKind = own.find() ? own.group() : "";
    instrument = Pattern.compile(CitationGrammar.anyOf(kinds) + "(?![\\w-])(?! [0-9(])");
  }

  @Override
  public void learn(String line, int offset) {
    names.learn(line, offset);
  }

  @Override
  public List<Citation> in(String line, int offset) {
    NavigableMap<Integer, CitedName> named = names.in(line, 0);
    List<Citation> found = new ArrayList<>();
    Matcher m = start.matcher(line);
    int from = 0;
    while (from < line.length() && m.find(from)) {
      Scan scan = new Scan(line, named);
      scan.floor = found.isEmpty() ? 0 : found.getLast().span().to();
      from = scan.citation(m) ? scan.add(found) : m.end();
    }
    distribute(line, found);
    addNames(named, found);
    return found.stream().map(c -> c.shifted(offset)).toList();
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

  /** The reading of one citation, from its first word on. */
  private final class Scan {
    private final String line;
    private final NavigableMap<Integer, CitedName> named;
    private int floor;
    private int from;
    private int to;
    private CitationBase base = new CitationBase.Here();
    private List<List<CitationStep>> paths = List.of(List.of());
    private CitationUnit outermost = CitationUnit.PASSAGE;

    Scan(String line, NavigableMap<Integer, CitedName> named) {
      this.line = line;
      this.named = named;
    }

    int add(List<Citation> found) {
      found.add(new Citation(new Span(from, to), base, paths));
      return to;
    }

    boolean citation(Matcher m) {
      from = m.start();
      if (!group(m)) {
        return false;
      }
      if (base instanceof CitationBase.Here) {
        inner();
        outer();
        before();
      }
      return true;
    }

    /** Reads a unit with its numbers, an ordinal with its unit, or "this Article". */
    private boolean group(Matcher m) {
      CitationUnit unit = unit(m);
      if (m.group("pointer") != null) {
        base = pointed(m.group("pointer"), unit);
        to = m.end();
        return m.group("ordinal") == null && !plural(m);
      }
      if (m.group("ordinal") != null) {
        return ordinal(m, unit);
      }
      EnglishNumbers.Read read = numbers.read(line, m.end(), unit, plural(m));
      if (read.paths().isEmpty()) {
        return bareAnnex(m, unit);
      }
      paths = read.paths();
      outermost = unit;
      to = read.end();
      return true;
    }

    /** "the Annex to Directive…": an annex without a number. */
    private boolean bareAnnex(Matcher m, CitationUnit unit) {
      boolean annex = unit == CitationUnit.ANNEX && m.group("unit").equals("Annex");
      boolean of = line.startsWith(" of ", m.end()) || line.startsWith(" to ", m.end());
      if (!annex || !of) {
        return false;
      }
      paths = List.of(List.of(new CitationStep.Numbered(unit, "")));
      outermost = unit;
      to = m.end();
      return true;
    }

    private boolean plural(Matcher m) {
      return grammar.plurals().contains(m.group("unit"));
    }

    private CitationUnit unit(Matcher m) {
      return words.getOrDefault(m.group("unit"), CitationUnit.PASSAGE);
    }

    private CitationBase pointed(String word, CitationUnit unit) {
      boolean near = word.equalsIgnoreCase("this") || word.equalsIgnoreCase("these");
      return near ? new CitationBase.Current(unit) : new CitationBase.Cited(unit);
    }

    private boolean ordinal(Matcher m, CitationUnit unit) {
      String number = Integer.toString(grammar.ordinals().indexOf(m.group("ordinal")) + 1);
      CitationUnit counted = unit == CitationUnit.POINT ? CitationUnit.SUBPARAGRAPH : unit;
      if (counted.rank() < CitationUnit.PARAGRAPH.rank() || plural(m)) {
        return false;
      }
      paths = List.of(List.of(new CitationStep.Numbered(counted, number)));
      outermost = counted;
      to = m.end();
      return true;
    }

    /** "Article 6(1), first subparagraph, point (a)": what follows lies inside. */
    private void inner() {
      while (paths.size() == 1) {
        heading();
        CitationUnit innermost = innermost();
        Matcher m = start.matcher(line).region(to, line.length()).useTransparentBounds(true);
        Matcher comma = COMMA.matcher(line).region(to, line.length());
        if (!comma.lookingAt() || !m.region(comma.end(), line.length()).lookingAt()) {
          return;
        }
        Scan next = new Scan(line, named);
        next.from = comma.end();
        if (!next.group(m) || !(next.base instanceof CitationBase.Here)) {
          return;
        }
        boolean divisions = next.outermost.rank() <= CitationUnit.SECTION.rank();
        boolean apart = line.charAt(to) != ',' && !divisions;
        if (apart || !innermost.holds(next.outermost) || !ends(next, innermost)) {
          return;
        }
        paths = joined(paths, next.paths);
        to = next.to;
      }
    }

    /** The level of the last step; what stands in brackets is a paragraph or a point. */
    private CitationUnit innermost() {
      CitationStep last = paths.getFirst().getLast();
      if (last.unit() != CitationUnit.BELOW) {
        return last.unit();
      }
      boolean digits =
          last instanceof CitationStep.Numbered n && Character.isDigit(n.key().charAt(0));
      return digits ? CitationUnit.PARAGRAPH : CitationUnit.POINT;
    }

    /** "In Article 5, paragraph 2 shall…" speaks of two things; with a stop behind it is one. */
    private boolean ends(Scan next, CitationUnit innermost) {
      boolean division = innermost.rank() < CitationUnit.SECTION.rank();
      if (division && innermost != CitationUnit.ANNEX && innermost != CitationUnit.APPENDIX) {
        return next.outermost.rank() <= CitationUnit.SECTION.rank();
      }
      boolean modern =
          next.outermost == CitationUnit.SUBPARAGRAPH || next.outermost == CitationUnit.PASSAGE;
      boolean point = next.outermost == CitationUnit.POINT && line.startsWith("point", to + 2);
      return modern || point || isClosed(next.to);
    }

    private boolean isClosed(int at) {
      return at == line.length()
          || ",;.:)]".indexOf(line.charAt(at)) >= 0
          || line.startsWith(" of ", at) && !ofUnit(at)
          || line.startsWith(" and ", at)
          || line.startsWith(" or ", at);
    }

    private boolean ofUnit(int at) {
      Matcher b = bridge.matcher(line).region(at, line.length());
      Matcher m = start.matcher(line).useTransparentBounds(true);
      return b.lookingAt() && m.region(b.end(), line.length()).lookingAt();
    }

    private void heading() {
      Matcher m = HEADING.matcher(line).region(to, line.length());
      if (m.lookingAt()) {
        to = m.end();
      }
    }

    /** "point (a) of paragraph 1 of Article 6 of Directive 95/46/EC": what follows is larger. */
    private void outer() {
      while (base instanceof CitationBase.Here) {
        int end = to;
        heading();
        Matcher b = bridge.matcher(line).region(to, line.length());
        if (!b.lookingAt()) {
          if (beside()) {
            return;
          }
          Matcher thereof = THEREOF.matcher(line).region(to, line.length());
          if (thereof.lookingAt()) {
            base =
                outermost.standsAlone()
                    ? new CitationBase.CitedInstrument()
                    : new CitationBase.Cited(CitationUnit.PASSAGE);
            to = thereof.end();
          }
          return;
        }
        boolean of = b.group().contains(" of ") || b.group().contains(" to ");
        if (of && instrument(b.end()) || larger(b.end()) || of && unknown(b.end())) {
          continue;
        }
        to = Math.max(end, to);
        return;
      }
    }

    /** "Article 263 TFEU": the name follows without a word between. */
    private boolean beside() {
      boolean space = to < line.length() && line.charAt(to) == ' ';
      CitedName name = space && outermost.standsAlone() ? named.get(to + 1) : null;
      if (name == null) {
        return false;
      }
      base = new CitationBase.Named(name.name());
      to = name.span().to();
      return true;
    }

    /** "Chapters 61 to 63 of the Harmonized System": a name of no known kind. */
    private boolean unknown(int at) {
      Matcher m = PROPER.matcher(line).region(at, line.length());
      if (!outermost.standsAlone() || !m.lookingAt() || isCommon(m.group("first"))) {
        return false;
      }
      base = new CitationBase.Named(m.group());
      to = m.end();
      return true;
    }

    private boolean isCommon(String word) {
      return grammar.outside().contains(word.replaceFirst("[’'].*", ""));
    }

    /** Reads the instrument that the provisions are of. */
    private boolean instrument(int at) {
      CitedName name = named.get(at);
      if (name != null) {
        base = new CitationBase.Named(name.name());
        to = name.span().to();
        return true;
      }
      Matcher p = pointer.matcher(line).region(at, line.length());
      boolean points = p.lookingAt();
      Matcher kind = instrument.matcher(line).region(points ? p.end() : at, line.length());
      Matcher d = DEFINITION.matcher(line).region(Math.max(0, at - 4), line.length());
      if (d.lookingAt()) {
        base = new CitationBase.Defined(d.group(1).strip());
        to = d.end();
        return true;
      }
      boolean definite = line.startsWith("the ", at - 4);
      if (!kind.lookingAt()
          || !points && !(definite && Character.isUpperCase(kind.group().charAt(0)))) {
        return false;
      }
      base = points ? pointed(p.group(1)) : definite(kind.group());
      to = kind.end();
      return true;
    }

    private static CitationBase pointed(String word) {
      return word.equals("this") ? new CitationBase.Own() : new CitationBase.CitedInstrument();
    }

    /**
     * "the Treaty" in a directive is another instrument, "the Agreement" in an agreement is not.
     */
    private CitationBase definite(String kind) {
      boolean own = ownKind.isEmpty() || ownKind.equals(kind);
      return own ? new CitationBase.Own() : new CitationBase.Named(kind);
    }

    private boolean larger(int at) {
      Matcher m = start.matcher(line).region(at, line.length()).useTransparentBounds(true);
      Scan next = new Scan(line, named);
      next.from = at;
      if (!m.lookingAt() || !next.group(m)) {
        return false;
      }
      if (!(next.base instanceof CitationBase.Here)) {
        base = next.base;
        to = next.to;
        return true;
      }
      if (!next.outermost.holds(outermost)) {
        return false;
      }
      next.inner();
      paths = joined(next.paths, paths);
      outermost = next.outermost;
      to = next.to;
      return true;
    }

    /** "GATS Article XIV": the name stands before. */
    private void before() {
      Map.Entry<Integer, CitedName> name = named.lowerEntry(from);
      if (base instanceof CitationBase.Here
          && outermost.standsAlone()
          && name != null
          && name.getKey() >= floor
          && name.getValue().span().to() == from - 1) {
        base = new CitationBase.Named(name.getValue().name());
        from = name.getKey();
      }
    }

    private static List<List<CitationStep>> joined(
        List<List<CitationStep>> outer, List<List<CitationStep>> inner) {
      List<List<CitationStep>> joined = new ArrayList<>();
      for (List<CitationStep> first : outer) {
        for (List<CitationStep> second : inner) {
          List<CitationStep> path = new ArrayList<>(first);
          path.addAll(second);
          joined.add(path);
        }
      }
      return joined;
    }
  }
}
