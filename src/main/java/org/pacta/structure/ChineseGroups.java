package org.pacta.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parts of which a Chinese citation is made: 第三十八条, 第（二）、（三）项, 附件一, 前两款, 本条. */
final class ChineseGroups {
  private static final String NUMERAL =
      "(?:[零〇○一二三四五六七八九十百千]{1,8}|[0-9０-９]{1,4}(?:[.．][0-9]{1,3})?)";
  private static final String BRACKETED =
      "[（(](?:[零〇一二三四五六七八九十百]{1,5}|[0-9０-９]{1,3}|[a-zA-Z]{1,4})[）)]";
  private static final String NUMBER = "(?:" + NUMERAL + "|" + BRACKETED + ")";
  private static final String JOIN = "(?:、|至|到|[－—–-]|和|或者|或|以及|及|与)";
  private static final Pattern ONE =
      Pattern.compile("(?<join>" + JOIN + ")?第?(?<number>" + NUMBER + ")");
  private static final Pattern RANGE = Pattern.compile("[至到－—–-]");
  private static final Pattern CONNECTOR =
      Pattern.compile("(?<range>至|到|[－—–-])|、|和|或者|或|以及|及|与|，");
  private static final Pattern COUNT = Pattern.compile("[两二三四五六七八九十]");

  private final Map<String, CitationUnit> units;
  private final Pattern item;
  private final Pattern before;
  private final Pattern pointer;

  ChineseGroups(CitationGrammar.Chinese grammar) {
    units = new LinkedHashMap<>(CitationGrammar.words(grammar.units()));
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
            "(?<word>本|该|該|(?<![合相不共])同)(?:(?<unit>条|條|款|项|項|章|节|節|编|目|附件|附录)(?![例款约約目程文])|(?<kind>"
                + CitationGrammar.anyOf(grammar.kinds())
                + "))");
  }

  /** Looks for a number with its unit at a place. */
  Matcher item(String line, int at) {
    return item.matcher(line).region(at, line.length());
  }

  /** Looks for 前款, 前两条 at a place. */
  Matcher before(String line, int at) {
    return before.matcher(line).region(at, line.length());
  }

  /** Looks for 本条, 该法 at a place. */
  Matcher pointer(String line, int at) {
    return pointer.matcher(line).region(at, line.length()).useTransparentBounds(true);
  }

  /** Looks for what joins two members of a list at a place. */
  static Matcher connector(String line, int at) {
    return CONNECTOR.matcher(line).region(at, line.length());
  }

  /** The level that a word announces. */
  CitationUnit unit(String word, CitationUnit otherwise) {
    return units.getOrDefault(word, otherwise);
  }

  /** How many 前两款 goes back; one where no number is said. */
  static int count(String printed) {
    return COUNT.matcher(printed).matches() ? Numerals.chinese(printed).orElse(1) : 1;
  }

  /** The level of an item found. */
  CitationUnit unit(Matcher m) {
    String word =
        m.group("unit") != null
            ? m.group("unit")
            : m.group("bareunit") != null ? m.group("bareunit") : m.group("annex");
    return units.getOrDefault(word, CitationUnit.ARTICLE);
  }

  /** One step for each number of an item found, or one for a range. */
  List<List<CitationStep>> steps(Matcher m) {
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
      boolean range = RANGE.matcher(join).matches();
      if (range && steps.getLast().getFirst() instanceof CitationStep.Numbered n) {
        steps.set(steps.size() - 1, List.of(new CitationStep.Through(unit, n.key(), key)));
      } else {
        steps.add(List.of(new CitationStep.Numbered(unit, key)));
      }
    }
    return steps;
  }
}
