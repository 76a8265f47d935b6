package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.structure.Definition.Reach;
import org.pacta.structure.Definition.WholeInstrument;
import org.pacta.structure.Definition.Within;

/** Finds the definitions of a text. */
final class DefinitionFinder {
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(?:[（(][^（）()]{1,6}[）)]|[0-9]{1,3}[.．、]|[一二三四五六七八九十]{1,3}、)?\\s*");
  private static final Pattern END =
      Pattern.compile("[\\s;；。.，,：:]*(?:; (?:and|or)|；?(?:以及|和|或者?))?\\s*$");
  private static final Pattern LEAD_IN = Pattern.compile(".*[:：]\\s*$");
  private static final Pattern CLAUSE_END = Pattern.compile("[。；]");

  /**
   * How far the words that limit a definition may stand from it, or from the top of its article.
   */
  private static final int NEAR = 1500;

  private static final int LONGEST_NUMBER = 12;
  private static final int LONGEST_LEAD_IN = 300;

  private final InstrumentText text;
  private final CitationTree tree;
  private final DefinitionGrammar grammar;
  private final Map<String, CitationUnit> units;
  private final List<Definition> found = new ArrayList<>();

  DefinitionFinder(InstrumentText text, CitationTree tree) {
    this.text = text;
    this.tree = tree;
    grammar = DefinitionGrammar.of(text.language());
    CitationGrammar words = CitationGrammar.builtIn();
    units =
        CitationGrammar.words(
            text.language() == Language.EN ? words.english().units() : words.chinese().units());
  }

  /** The definitions in the order of the text. */
  List<Definition> all() {
    boolean below = false;
    Optional<Provision> article = Optional.empty();
    for (Span line : CitationLines.of(text)) {
      Optional<Provision> at = tree.at(line.from());
      Optional<Provision> here = at.map(this::article);
      below = below && here.equals(article);
      article = here;
      String words = line.of(text.text());
      if (at.isPresent() && at.get().kind() != ProvisionKind.FOOTNOTE) {
        read(line, words, below || here.filter(a -> grammar.isHeading(a.heading())).isPresent());
      }
      below = below || isLeadIn(words);
    }
    return ended();
  }

  private boolean isLeadIn(String words) {
    return words.length() < LONGEST_LEAD_IN
        && LEAD_IN.matcher(words).matches()
        && grammar.reach().stream().anyMatch(r -> r.pattern().matcher(words).find());
  }

  private Provision article(Provision p) {
    List<Provision> chain = tree.chain(p);
    return chain.stream().filter(a -> a.kind().isArticle()).findFirst().orElse(chain.getLast());
  }

  private void read(Span line, String words, boolean defining) {
    Matcher number = NUMBER.matcher(words);
    int from = number.lookingAt() ? number.end() : 0;
    while (from >= 0 && from < words.length()) {
      int end = readAt(line, words, from, defining);
      from = text.language() == Language.ZH ? nextClause(words, Math.max(end, from)) : -1;
    }
  }

  private static int nextClause(String words, int from) {
    Matcher stop = CLAUSE_END.matcher(words);
    return stop.find(from) ? stop.end() : -1;
  }

  /** Reads a definition that begins at a place; one past its last word, or below 0. */
  private int readAt(Span line, String words, int from, boolean defining) {
    for (DefinitionGrammar.Wording wording : grammar.patterns()) {
      Matcher m = wording.pattern().matcher(words).region(from, words.length());
      if ((wording.anywhere() || defining) && m.lookingAt()) {
        add(new Span(m.start("term"), m.end("term")).shifted(line.from()), m.end() + line.from());
        return m.end();
      }
    }
    return -1;
  }

  private void add(Span term, int definiens) {
    Provision at = tree.at(term.from()).orElseThrow();
    found.add(
        new Definition(
            term.of(text.text()),
            at.locator(),
            term,
            new Span(definiens, definiens),
            reach(term, at)));
  }

  /** Lets every definiens end where its provision, its article or the next definition does. */
  private List<Definition> ended() {
    List<Definition> ended = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Definition d = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).termSpan().from() : text.text().length();
      int from = d.definiens().from();
      int to = Math.max(from, Math.min(limit(d), lineStart(next, from)));
      while (from < to && Character.isWhitespace(text.text().charAt(from))) {
        from++;
      }
      Matcher m = END.matcher(text.text()).region(from, to);
      int end = m.find() ? m.start() : to;
      ended.add(new Definition(d.term(), d.at(), d.termSpan(), new Span(from, end), d.reach()));
    }
    return ended;
  }

  private int limit(Definition d) {
    Provision p = tree.at(d.termSpan().from()).orElseThrow();
    int from = d.definiens().from();
    int line = text.text().indexOf('\n', from);
    int lineEnd = line < 0 ? text.text().length() : line;
    boolean opens = d.termSpan().from() - p.span().from() < LONGEST_NUMBER;
    boolean goesOn = LEAD_IN.matcher(text.text().substring(from - 1, lineEnd)).matches();
    return opens || goesOn ? p.span().to() : Math.min(lineEnd, p.span().to());
  }

  /** The next definition in another line ends this one with the line before it. */
  private int lineStart(int next, int from) {
    int start = text.text().lastIndexOf('\n', Math.max(0, next - 1)) + 1;
    return start > from ? start : next;
  }

  /** The words nearest before the term, or its own line, say for what it is defined. */
  private Reach reach(Span term, Provision at) {
    Provision article = article(at);
    int from = Math.min(article.span().from(), term.from());
    int near = Math.max(from, term.from() - NEAR);
    String opening = text.text().substring(from, Math.min(near, from + NEAR));
    String before = opening + text.text().substring(near, term.from());
    String division = "";
    int last = -1;
    for (DefinitionGrammar.ReachWording wording : grammar.reach()) {
      Matcher m = wording.pattern().matcher(before);
      while (m.find()) {
        if (m.start() > last) {
          last = m.start();
          division = m.group("division");
        }
      }
    }
    return last < 0 ? new WholeInstrument() : said(division, at, article);
  }

  private Reach said(String division, Provision at, Provision article) {
    if (division.startsWith("前") || division.startsWith("第")) {
      return new Within(article.locator());
    }
    CitationUnit unit = units.get(division);
    if (unit == null) {
      return new WholeInstrument();
    }
    return new CitationResolver(tree, false)
        .division(at, unit)
        .<Reach>map(p -> new Within(p.locator()))
        .orElse(new WholeInstrument());
  }
}
