package org.pacta.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/** What stands around the provisions of one text: headings above, paragraphs before. */
final class TopicContext {
  /** Titles of what is cited: they name a subject and rule nothing. */
  private static final Pattern CITED_TITLE =
      Pattern.compile(
          "\\b(?:article|chapter|annex|module|section|appendix|part)s? {1,2}[0-9a-z][0-9a-z.-]{0,7} {0,2}"
              + "(\\([a-z][^()]*(?:\\([^()]*\\)[^()]*)*\\))|(\u300a[^\u300b]*\u300b)"
              + "|(?:第[0-9a-z.\u4e00-\u5341百-]{1,8}(?:条|章|节|附件)|(?:模块|附件|章) ?[0-9a-z.-]{1,8})(\\([^()]*\\))");

  private static final Pattern LIST =
      Pattern.compile("[:\uff1a](?:\\s|$|\\()|(?<=[\\s;])\\((?:a|i|1|\u4e00)\\)");

  private static final int MAIN_CLAUSE_EN = 400;
  private static final int MAIN_CLAUSE_ZH = 160;
  private static final int SHORTEST_MAIN_CLAUSE_EN = 60;
  private static final int SHORTEST_MAIN_CLAUSE_ZH = 16;

  /** The longest stretch of marks and numbers between a heading and the words below it. */
  private static final int NEAR = 200;

  /** The text at hand of each thread: units of one text are asked one after another. */
  private static final ThreadLocal<@Nullable TopicContext> LATEST = new ThreadLocal<>();

  private final InstrumentText text;
  private final String folded;
  private final String headings;
  private final String foldedTitle;
  private final int title;
  private final Map<Locator, Provision> parents = new HashMap<>();

  private TopicContext(InstrumentText text) {
    this.text = text;
    this.headings = TopicWords.fold(text.text(), text.language());
    this.folded = withoutCitedTitles(headings);
    this.foldedTitle = TopicWords.fold(text.title(), text.language());
    this.title = foldedTitle.isBlank() ? -1 : headings.indexOf(foldedTitle);
    text.stream().forEach(p -> p.children().forEach(c -> parents.put(c.locator(), p)));
  }

  /** The surroundings in a text, kept until the thread asks for another text. */
  static TopicContext of(InstrumentText text) {
    TopicContext known = LATEST.get();
    if (known != null && known.text == text) {
      return known;
    }
    TopicContext fresh = new TopicContext(text);
    LATEST.set(fresh);
    return fresh;
  }

  InstrumentText text() {
    return text;
  }

  /** The words of a provision, folded. */
  String words(Provision p) {
    return p.span().of(folded);
  }

  /** Where the main clause ends: before the points of a list, else after a sentence of length. */
  int mainClause(Provision p) {
    boolean english = text.language() == Language.EN;
    int most = english ? MAIN_CLAUSE_EN : MAIN_CLAUSE_ZH;
    int least = english ? SHORTEST_MAIN_CLAUSE_EN : SHORTEST_MAIN_CLAUSE_ZH;
    Matcher list = LIST.matcher(words(p));
    int end = list.find() ? Math.max(list.start(), least) : most;
    return p.span().from() + Math.min(end, most);
  }

  /** The words of a heading, folded. */
  String heading(Span span) {
    return span.of(headings);
  }

  /** The headings of the unit, of its article and of what lies between. */
  List<Span> headings(Provision unit) {
    return chain(unit).stream()
        .filter(p -> !isDivision(p))
        .map(this::heading)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The headings of the divisions above, the nearest first. */
  List<Span> chapters(Provision unit) {
    return chain(unit).stream()
        .filter(TopicContext::isDivision)
        .map(this::heading)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Where the text has its own title; empty where it is not there in the words of the catalogue.
   */
  Optional<Span> title() {
    return title < 0
        ? Optional.empty()
        : Optional.of(new Span(title, title + foldedTitle.length()));
  }

  /** The title of the text and the headings of the divisions above a unit, folded. */
  List<String> above(Provision unit) {
    List<String> above = new ArrayList<>(List.of(foldedTitle));
    chapters(unit).forEach(h -> above.add(heading(h)));
    return above;
  }

  /** The first paragraph of the article of a unit; empty where the unit itself is that. */
  Optional<Provision> lead(Provision unit) {
    Provision article = parents.get(unit.locator());
    if (unit.kind() != ProvisionKind.PARAGRAPH || article == null || article.children().isEmpty()) {
      return Optional.empty();
    }
    Provision first = article.children().getFirst();
    return first.locator().equals(unit.locator()) ? Optional.empty() : Optional.of(first);
  }

  private static String withoutCitedTitles(String folded) {
    StringBuilder out = new StringBuilder(folded);
    Matcher title = CITED_TITLE.matcher(folded);
    while (title.find()) {
      int group = title.group(1) != null ? 1 : title.group(2) != null ? 2 : 3;
      for (int i = title.start(group) + 1; i < title.end(group) - 1; i++) {
        out.setCharAt(i, '\u25a1');
      }
    }
    return out.toString();
  }

  private List<Provision> chain(Provision unit) {
    List<Provision> chain = new ArrayList<>();
    for (Provision p = unit; p != null; p = parents.get(p.locator())) {
      chain.add(p);
    }
    return chain;
  }

  private static boolean isDivision(Provision p) {
    return switch (p.kind()) {
      case PREAMBLE, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP, ANNEX, APPENDIX -> true;
      case RECITAL,
          ARTICLE,
          SECTION,
          PARAGRAPH,
          SUBPARAGRAPH,
          POINT,
          SUBPOINT,
          DEFINITION,
          FOOTNOTE,
          OTHER ->
          false;
    };
  }

  /** Where the heading of a provision stands: directly before its words. Empty if not there. */
  private Optional<Span> heading(Provision p) {
    String heading = p.heading();
    if (heading.isBlank()) {
      return Optional.empty();
    }
    int at = headings.lastIndexOf(TopicWords.fold(heading, text.language()), p.span().from());
    boolean near = at >= 0 && p.span().from() - at <= heading.length() + NEAR;
    return near ? Optional.of(new Span(at, at + heading.length())) : Optional.empty();
  }
}
