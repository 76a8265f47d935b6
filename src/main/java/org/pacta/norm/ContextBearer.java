package org.pacta.norm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
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
  private final Map<String, Locator> articles = new HashMap<>();
  private final ImpliedBearer implied;

  ContextBearer(InstrumentText text) {
    this.implied = new ImpliedBearer(text);
    for (Provision article : Units.articles(text)) {
      articles.putIfAbsent(article.number(), article.locator());
    }
  }

  /**
   * The bearer taken from elsewhere.
   *
   * @param words the unit
   * @param unit its address
   * @param before the norms of the units before it
   * @return the words and where they stand; empty where nothing before names anybody
   */
  Optional<Evidence> find(String words, Locator unit, List<Norm> before, Modality modality) {
    Optional<Evidence> doer = implied.find(words);
    if (modality == Modality.SANCTION) {
      return doer.or(() -> breached(words, before));
    }
    return doer.or(() -> referred(words, unit, before)).or(() -> preceding(unit, before));
  }

  private Optional<Evidence> breached(String words, List<Norm> before) {
    Matcher matcher = BREACHED.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(articles.get(matcher.group(1))).stream()
        .flatMap(article -> before.stream().filter(n -> n.locator().within(article)))
        .flatMap(n -> from(n, "context.breached-article"))
        .findFirst();
  }

  private static Optional<Evidence> referred(String words, Locator unit, List<Norm> before) {
    Matcher matcher = PARAGRAPH.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String step = "para_" + matcher.group(1);
    return before.stream()
        .filter(n -> n.locator().article().equals(unit.article()))
        .filter(n -> n.locator().lastStep().equals(step))
        .flatMap(n -> from(n, "context.paragraph"))
        .findFirst();
  }

  private static Optional<Evidence> preceding(Locator unit, List<Norm> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Norm norm = before.get(i);
      if (!norm.locator().article().equals(unit.article())) {
        return Optional.empty();
      }
      if (!norm.bearerEvidence().isEmpty()) {
        return from(norm, "context.preceding").findFirst();
      }
    }
    return Optional.empty();
  }

  private static Stream<Evidence> from(Norm norm, String rule) {
    return norm.bearerEvidence().stream().limit(1).map(e -> new Evidence(e.span(), rule, WEIGHT));
  }
}
