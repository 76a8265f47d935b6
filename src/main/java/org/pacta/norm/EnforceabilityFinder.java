package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.language.ChineseScript;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;
import org.pacta.structure.Units;

/**
 * Reads from the structure of a treaty what lies outside its dispute settlement: a clause that sets
 * aside "this Chapter" reaches all units of that chapter, one that lists articles reaches these.
 */
final class EnforceabilityFinder {
  private static final Pattern GATE = Pattern.compile("ispute|争端|爭端");
  private static final Pattern THIS =
      Pattern.compile(
          "\\b[Tt]his\\s+(Chapter|Module|Section|Title|Part|Annex|Article|Agreement|Treaty)\\b|本(章|模块|节|编|部分|附件|条|协定|条约)");
  private static final Pattern ARTICLES =
      Pattern.compile(
          "\\bArticles?\\s+(\\d[\\w.-]*\\w|\\d|[IVX]+)((?:\\s*(?:\\([^)]*\\)\\s*)?(?:,|and|or|to)\\s*(?:Article\\s+)?\\d[\\w.]*\\w)*)|第([\\d.]+|[一二三四五六七八九十百零]+)条");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\w.]*\\w|\\d");
  private static final Pattern EXCEPTED =
      Pattern.compile("\\b(?:other than|except(?: for| to)?|with the exception of)\\b|除");
  private static final List<String> STATES = List.of("outside", "partly", "inside");
  private static final int REACH = 1200;
  private final Language language;
  private final RuleBook rules;

  EnforceabilityFinder(Language language) {
    this.language = language;
    this.rules = RuleBook.of("enforceability", language);
  }

  /**
   * What one clause says of the enforceability of other provisions. Locators leave out the chapter,
   * so that what lies in it is told by spans.
   *
   * @param state {@code outside}, {@code partly} or {@code inside}
   * @param clause the unit that says so
   * @param words where it says so
   * @param reaches the words of the provisions of which it speaks; empty for the whole instrument
   * @param spares the words of provisions below these that it leaves as they are
   */
  private record Ruling(
      String state, Provision clause, Span words, List<Span> reaches, List<Span> spares) {
    boolean covers(Provision unit) {
      return (reaches.isEmpty() || reaches.stream().anyMatch(r -> r.contains(unit.span())))
          && spares.stream().noneMatch(s -> s.contains(unit.span()));
    }

    Norm.Enforceability stated() {
      return new Norm.Enforceability(state, clause.locator().value(), words);
    }
  }

  /** The enforceability of each unit, in the order of the units given. */
  List<Norm.Enforceability> find(InstrumentText text, List<Provision> units) {
    List<Ruling> rulings = units.stream().flatMap(u -> rulings(text, u)).toList();
    return units.stream().map(u -> of(u, rulings)).toList();
  }

  private static Norm.Enforceability of(Provision unit, List<Ruling> rulings) {
    return STATES.stream()
        .flatMap(state -> rulings.stream().filter(r -> r.state().equals(state)))
        .filter(r -> r.covers(unit))
        .findFirst()
        .map(Ruling::stated)
        .orElse(Norm.Enforceability.UNKNOWN);
  }

  private Stream<Ruling> rulings(InstrumentText text, Provision unit) {
    String words = text.textOf(unit);
    if (!GATE.matcher(words).find()) {
      return Stream.empty();
    }
    String plain = language == Language.ZH ? ChineseScript.simplified(words) : words;
    return rules.findAll(plain).stream()
        .sorted(Comparator.comparingInt(Rule.Finding::from))
        .flatMap(f -> ruling(text, unit, plain, f).stream());
  }

  private Optional<Ruling> ruling(
      InstrumentText text, Provision unit, String words, Rule.Finding finding) {
    Span span = new Span(finding.from(), finding.to()).shifted(unit.span().from());
    String state = finding.rule().says();
    if (state.equals("inside")) {
      return Optional.of(new Ruling(state, unit, span, List.of(), List.of()));
    }
    String tail = target(words, finding.to());
    Matcher excepted = EXCEPTED.matcher(tail);
    int spared = excepted.find() ? excepted.start() : tail.length();
    List<Span> reaches = references(text, unit, tail.substring(0, spared));
    List<Span> spares = references(text, unit, tail.substring(spared));
    boolean whole = tail.substring(0, spared).matches("(?s).*([Tt]his Agreement|本协定).*");
    return reaches.isEmpty() && !whole
        ? Optional.empty()
        : Optional.of(new Ruling(state, unit, span, reaches, spares));
  }

  /** The rest of the sentence; where it ends in a colon, the points too. */
  private static String target(String words, int from) {
    int to = Math.min(words.length(), from + REACH);
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      boolean last = i + 1 == words.length() || words.charAt(i + 1) <= ' ';
      boolean stop = c == '。' || (c == '.' && last);
      if (stop) {
        return words.substring(from, i);
      }
    }
    return words.substring(from, to);
  }

  private static List<Span> references(InstrumentText text, Provision unit, String words) {
    List<Span> found = new ArrayList<>();
    Matcher here = THIS.matcher(words);
    while (here.find()) {
      String level = here.group(1) == null ? here.group(2) : here.group(1);
      enclosing(text, unit, level).map(Provision::span).ifPresent(found::add);
    }
    Matcher articles = ARTICLES.matcher(words);
    while (articles.find()) {
      NUMBER
          .matcher(articles.group())
          .results()
          .flatMap(n -> article(text, unit, n.group()))
          .forEach(found::add);
      if (articles.group(3) != null && !Character.isDigit(articles.group(3).charAt(0))) {
        article(text, unit, articles.group(3)).forEach(found::add);
      }
    }
    return found.stream().distinct().toList();
  }

  /** The provision of a level that encloses a unit; the nearest one. */
  private static Optional<Provision> enclosing(InstrumentText text, Provision unit, String level) {
    return text.stream()
        .filter(p -> isOfLevel(p, level) && p.span().contains(unit.span()))
        .reduce((outer, inner) -> inner);
  }

  private static boolean isOfLevel(Provision provision, String level) {
    return switch (level.toLowerCase(Locale.ROOT)) {
      case "chapter", "章" -> provision.kind() == ProvisionKind.CHAPTER;
      case "module", "模块" -> provision.kind() == ProvisionKind.MODULE;
      case "section", "节" -> provision.kind() == ProvisionKind.SECTION_GROUP;
      case "title", "编" -> provision.kind() == ProvisionKind.TITLE;
      case "part", "部分" -> provision.kind() == ProvisionKind.PART;
      case "annex", "附件" -> provision.kind() == ProvisionKind.ANNEX;
      case "article", "条" -> provision.kind().isArticle();
      default -> false;
    };
  }

  /** The articles of a number; where several have it, those that share most with the unit. */
  private static Stream<Span> article(InstrumentText text, Provision unit, String number) {
    List<Provision> named =
        Units.articles(text).stream().filter(a -> a.number().equals(number)).toList();
    if (named.size() < 2) {
      return named.stream().map(Provision::span);
    }
    return enclosing(text, unit, "chapter").stream()
        .flatMap(c -> named.stream().filter(a -> c.span().contains(a.span())))
        .map(Provision::span);
  }
}
