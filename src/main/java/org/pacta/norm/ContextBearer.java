package org.pacta.norm;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;
import org.pacta.structure.Units;

/**
 * The bearer of a unit that names nobody: "The records referred to in paragraph 1 shall be in
 * writing" binds whoever paragraph 1 binds; a penalty falls on whoever the article binds that was
 * breached; else the paragraph before speaks of the same person. The evidence is the words there.
 */
final class ContextBearer {
  /** What is taken from elsewhere weighs less than what the unit says itself. */
  private static final double WEIGHT = 0.5;

  private static final Pattern PARAGRAPH = Pattern.compile("\\b[Pp]aragraphs?\\s+(\\d+)");
  private static final Pattern BREACHED =
      Pattern.compile("(?:违反|不履行|未履行|未按照|拒不履行)[^，。；]{0,12}?第([一二三四五六七八九十百零〇\\d]+)条");
  private static final Pattern CHARGES =
      Pattern.compile("\\s+shall\\s+(?:provide|ensure|require|oblige|stipulate|lay down)\\b");
  private static final Pattern TO_WHOM =
      Pattern.compile(
          "(?:\\b(?:for|that|require|oblige)|,)\\s+(?:(?:the|an?|each|every|all)\\s+)?");
  private static final Pattern SENTENCE = Pattern.compile("[.;](?=\\s).*", Pattern.DOTALL);
  private static final Pattern ACTS = Pattern.compile("\\s+(?:shall|must|may|to)\\b");

  /** What a right of one person leaves to another, whom the right binds (Hohfeld 1913). */
  private static final Set<Modality> DUTIES =
      EnumSet.of(Modality.OBLIGATION, Modality.PROHIBITION, Modality.EXCEPTION, Modality.EXEMPTION);

  private static final int REACH = 320;
  private final InstrumentText text;
  private final RuleBook agents = RuleBook.of("bearer", Language.EN);
  private final Map<String, Locator> articles = new HashMap<>();
  private final ImpliedBearer implied;

  ContextBearer(InstrumentText text) {
    this.text = text;
    this.implied = ImpliedBearer.of(text);
    for (Provision article : Units.articles(text)) {
      articles.putIfAbsent(article.number(), article.locator());
    }
  }

  /**
   * The bearer taken from elsewhere.
   *
   * @param words the unit
   * @param subject the subject of its main clause; blank where none was read
   * @param unit its address
   * @param before the norms of the units before it
   * @return the words and where they stand; empty where nothing before names anybody
   */
  Optional<Evidence> find(
      String words, String subject, Locator unit, List<Norm> before, Modality modality) {
    Optional<Evidence> doer = implied.find(words, subject);
    if (modality == Modality.SANCTION) {
      return doer.or(() -> breached(words, before));
    }
    return doer.or(() -> referred(words, unit, before, modality))
        .or(() -> preceding(unit, before, modality));
  }

  /**
   * Whoever does the business that the clause is about, though the condition before it names
   * another: "Where the data subject objects, the data shall no longer be processed".
   */
  Optional<Evidence> implied(String words, String subject) {
    return implied.find(words, subject);
  }

  private Optional<Evidence> breached(String words, List<Norm> before) {
    Matcher matcher = BREACHED.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(articles.get(matcher.group(1))).stream()
        .flatMap(article -> before.stream().filter(n -> n.locator().within(article)))
        .flatMap(n -> from(n, "context.breached-article", Modality.SANCTION))
        .findFirst();
  }

  private Optional<Evidence> referred(
      String words, Locator unit, List<Norm> before, Modality modality) {
    Matcher matcher = PARAGRAPH.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String step = "para_" + matcher.group(1);
    return before.stream()
        .filter(n -> n.locator().article().equals(unit.article()))
        .filter(n -> n.locator().lastStep().equals(step))
        .flatMap(n -> from(n, "context.paragraph", modality))
        .findFirst();
  }

  private Optional<Evidence> preceding(Locator unit, List<Norm> before, Modality modality) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Norm norm = before.get(i);
      if (!norm.locator().article().equals(unit.article())) {
        return Optional.empty();
      }
      if (!norm.bearerEvidence().isEmpty()) {
        return from(norm, "context.preceding", modality).findFirst();
      }
    }
    return Optional.empty();
  }

  private Stream<Evidence> from(Norm norm, String rule, Modality modality) {
    if (norm.modality() == Modality.RIGHT && DUTIES.contains(modality)) {
      Optional<Evidence> debtor = implied.debtor();
      if (debtor.isPresent()) {
        return debtor.stream();
      }
    }
    return norm.bearerEvidence().stream()
        .limit(1)
        .map(e -> new Evidence(charged(e.span()).orElse(e.span()), rule, WEIGHT));
  }

  /** Whom a State has to charge with the duty: "Member States shall require controllers to". */
  private Optional<Span> charged(Span state) {
    int end = Math.min(text.text().length(), state.to() + REACH);
    String behind = SENTENCE.matcher(text.text().substring(state.to(), end)).replaceFirst("");
    if (!CHARGES.matcher(behind).lookingAt()) {
      return Optional.empty();
    }
    List<Integer> asked = TO_WHOM.matcher(behind).results().map(MatchResult::end).toList();
    return agents.findAll(behind).stream()
        .filter(f -> !f.rule().says().equals("state"))
        .filter(f -> asked.contains(f.from()) || ACTS.matcher(behind.substring(f.to())).lookingAt())
        .findFirst()
        .map(f -> new Span(f.from(), f.to()).shifted(state.to()));
  }
}
