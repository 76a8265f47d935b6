package org.pacta.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the citations of a Chinese line. */
final class ChineseCitations implements CitationReader {
  private static final String NUMERAL =
      "(?:[零〇○一二三四五六七八九十百千]{1,8}|[0-9０-９]{1,4}(?:[.．][0-9]{1,3})?)";
  private static final String BRACKETED =
      "[（(](?:[零〇一二三四五六七八九十百]{1,5}|[0-9０-９]{1,3}|[a-zA-Z]{1,4})[）)]";
  private static final String NUMBER = "(?:" + NUMERAL + "|" + BRACKETED + ")";
  private static final String JOIN = "(?:、|至|到|[－—–-]|和|或者|或|以及|及|与)";
  private static final Pattern ONE =
      Pattern.compile("(?<join>" + JOIN + ")?第?(?<number>" + NUMBER + ")");
  private static final Pattern HEADING =
      Pattern.compile("[（(【](?![一二三四五六七八九十]{1,3}[）)])[^（）()【】]{2,60}[）)】]");
  private static final Pattern CONNECTOR =
      Pattern.compile("(?<range>至|到|[－—–-])|、|和|或者|或|以及|及|与|，");
  private static final Pattern COUNT = Pattern.compile("[两二三四五六七八九十]");

  private final Map<String, CitationUnit> units;
  private final ChineseNames names;
  private final Pattern item;
  private final Pattern start;
  private final Pattern before;
  private final Pattern pointer;

  ChineseCitations(CitationGrammar.Chinese grammar, Set<String> known) {
    units = new LinkedHashMap<>(CitationGrammar.words(grammar.units()));
    names = new ChineseNames(grammar, known);
    String unit =
        CitationGrammar.anyOf(units.keySet().stream().filter(w -> !w.startsWith("附")).toList());
    String annex =
        CitationGrammar.anyOf(units.keySet().stream().filter(w -> w.startsWith("附")).toList());
    String numbers = NUMBER + "(?:" + JOIN + "第?" + NUMBER + ")*";
    item =
        Pattern.compile(
            "(?:第 ?(?<numbers>"
                + numbers
                + ") ?(?<unit>"
                + unit
                + ")(?<inserted>之[一二三四五六七八九十]{1,2})?"
                + "|(?<bare>"
                + BRACKETED
                + "(?:"
                + JOIN
                + "第?"
                + BRACKETED
                + ")*)(?<bareunit>项|項|目)"
                + "|(?<annex>"
                + annex
                + ")(?<annexnumber>[一二三四五六七八九十]{1,3}|[0-9]{1,2}-?[A-Z]?|[A-Z](?![A-Za-z])))");
    before = Pattern.compile("前(?<count>[一两二三四五六七八九十]?)(?<unit>条|條|款|项|項|章|节|節)");
    pointer =
        Pattern.compile(
            "(?<word>本|该|該|同)(?:(?<unit>条|條|款|项|項|章|节|節|编|目|附件|附录)(?![例款约約目程文])|(?<kind>"
                + CitationGrammar.anyOf(grammar.kinds())
                + "))");
    start = Pattern.compile("第|本|该|該|同|前|附|《|[（(]");
  }

  @Override
  public void learn(String line) {
    names.learn(line);
  }

  @Override
  public List<Citation> in(String line, int offset) {
    List<Citation> found = new ArrayList<>();
    Matcher m = start.matcher(line);
    int from = 0;
    while (from < line.length() && m.find(from)) {
      Scan scan = new Scan(line, m.start(), from);
      from = scan.read() ? scan.add(found, offset) : m.start() + 1;
    }
    return found;
  }

  /** The reading of one citation, from its first character on. */
  private final class Scan {
    private final String line;
    private final int floor;
    private int from;
    private int to;
    private CitationBase base = new CitationBase.Here();
    private final List<List<CitationStep>> paths = new ArrayList<>();

    Scan(String line, int from, int floor) {
      this.line = line;
      this.from = from;
      this.floor = floor;
      to = from;
    }

    int add(List<Citation> found, int offset) {
      Span span = new Span(from, to).shifted(offset);
      found.add(new Citation(span, base, paths.isEmpty() ? List.of(List.of()) : paths));
      return to;
    }

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
          && (instrument
              || base instanceof CitationBase.Named n && !names.isInstrument(n.name()))) {
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
      Matcher m = pointer.matcher(line).region(to, line.length());
      if (!m.lookingAt()) {
        return false;
      }
      boolean own = m.group("word").equals("本");
      if (m.group("kind") != null) {
        base = own ? new CitationBase.Own() : new CitationBase.CitedInstrument();
      } else {
        CitationUnit unit = units.getOrDefault(m.group("unit"), CitationUnit.ARTICLE);
        base = own ? new CitationBase.Current(unit) : new CitationBase.Cited(unit);
      }
      to = m.end();
      return true;
    }

    private List<CitationStep> before() {
      Matcher m = before.matcher(line).region(to, line.length());
      if (!m.lookingAt()) {
        return List.of();
      }
      String count = m.group("count");
      int number = COUNT.matcher(count).matches() ? Numerals.chinese(count).orElse(1) : 1;
      to = m.end();
      CitationUnit unit = units.getOrDefault(m.group("unit"), CitationUnit.PARAGRAPH);
      return List.of(new CitationStep.Before(unit, number));
    }

    /** Items one inside the other: 第三十八条第一款第（二）项. */
    private boolean items(List<CitationStep> prefix) {
      List<List<CitationStep>> read = List.of(List.copyOf(prefix));
      boolean any = false;
      while (true) {
        int end = to;
        heading();
        Matcher m = item.matcher(line).region(to, line.length());
        if (!m.lookingAt() || !fits(read.getLast(), unit(m))) {
          to = any ? to : end;
          break;
        }
        read = joined(read, steps(m));
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

    private CitationUnit unit(Matcher m) {
      String word =
          m.group("unit") != null
              ? m.group("unit")
              : m.group("bareunit") != null ? m.group("bareunit") : m.group("annex");
      return units.getOrDefault(word, CitationUnit.ARTICLE);
    }

    private List<List<CitationStep>> steps(Matcher m) {
      CitationUnit unit = unit(m);
      if (m.group("annex") != null) {
        return List.of(
            List.of(new CitationStep.Numbered(unit, CitationKey.of(unit, m.group("annexnumber")))));
      }
      String numbers = m.group("numbers") != null ? m.group("numbers") : m.group("bare");
      String inserted = m.group("inserted") == null ? "" : m.group("inserted");
      List<List<CitationStep>> steps = new ArrayList<>();
      Matcher one = ONE.matcher(numbers);
      while (one.find()) {
        String key = CitationKey.of(unit, one.group("number") + inserted);
        String join = one.group("join") == null ? "" : one.group("join");
        boolean range =
            CONNECTOR.matcher(join).matches() && "至到－—–-".contains(join) && !join.isEmpty();
        if (range && steps.getLast().getFirst() instanceof CitationStep.Numbered n) {
          steps.set(steps.size() - 1, List.of(new CitationStep.Through(unit, n.key(), key)));
        } else {
          steps.add(List.of(new CitationStep.Numbered(unit, key)));
        }
      }
      return steps;
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
        Matcher connector = CONNECTOR.matcher(line).region(to, line.length());
        if (!connector.lookingAt()) {
          return;
        }
        Matcher m = item.matcher(line).region(connector.end(), line.length());
        if (!m.lookingAt() || connector.group().equals("，") && !shares(unit(m))) {
          return;
        }
        List<CitationStep> last = paths.getLast();
        CitationUnit unit = unit(m);
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
}
