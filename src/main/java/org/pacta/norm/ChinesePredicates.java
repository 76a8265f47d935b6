package org.pacta.norm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.language.ChineseScript;
import org.pacta.language.Languages;
import org.pacta.language.Token;
import org.pacta.structure.Span;

/**
 * The verb after the words of force, past a phrase with a preposition: 应当向境外<i>提供</i>. What stands
 * after 将 and 把 is the object, though the verb comes later.
 */
final class ChinesePredicates implements Predicates {
  private static final Pattern FORCE =
      Pattern.compile(
          "(?:应当|必须|务必|不得|不应当?|不准|不许|严禁|禁止|可以|得以|允许|准许|有权|有义务|有责任|尽可能|尽量|努力|应|须|可|依法|及时|立即|同时|"
              + "严格|积极|主动|首先|还|也|均|仅|只能|进一步|共同|逐步|被要求|要求)*");
  private static final Pattern STRETCH = Pattern.compile("[^，。；：、]{2,60}");
  private static final Pattern PREPOSED = Pattern.compile("[将把]");

  @Override
  public Optional<Predicate> find(String text, ModalityTagger.Reading reading) {
    if (!Predicates.hasAct(reading.modality())) {
      return Optional.empty();
    }
    int end = reading.sentence().to();
    String words = ChineseScript.simplified(text.substring(0, end));
    Matcher force = FORCE.matcher(words).region(Math.min(reading.verb(), end), end);
    int from = force.lookingAt() ? force.end() : reading.verb();
    Matcher stretch = STRETCH.matcher(words).region(from, end);
    return stretch.lookingAt() ? predicate(stretch.group(), from) : Optional.empty();
  }

  private static Optional<Predicate> predicate(String words, int offset) {
    List<Token> tokens =
        Languages.of(Language.ZH).sentences(words).stream()
            .flatMap(s -> s.tokens().stream())
            .toList();
    int at = verb(tokens);
    if (at < 0) {
      return Optional.empty();
    }
    Span act = tokens.get(at).span();
    boolean preposed = PREPOSED.matcher(tokens.getFirst().text()).matches() && at > 1;
    Span object =
        preposed
            ? new Span(tokens.getFirst().span().to(), act.from())
            : new Span(act.to(), words.stripTrailing().length());
    return Optional.of(
        new Predicate(
            act.shifted(offset),
            object.length() == 0 ? Optional.empty() : Optional.of(object.shifted(offset))));
  }

  /**
   * The first verb that does not itself describe a noun, then the first verbal noun: 将名单存储在境内. A
   * preposition that no verb follows is the verb: 通过…评估. -1 where there is none.
   */
  private static int verb(List<Token> tokens) {
    int verb = first(tokens, pos -> pos.startsWith("v") && !pos.equals("vn"));
    if (verb >= 0) {
      return verb;
    }
    boolean passes = !tokens.isEmpty() && tokens.getFirst().text().equals("通过");
    return passes ? 0 : first(tokens, pos -> pos.equals("vn"));
  }

  private static int first(List<Token> tokens, java.util.function.Predicate<String> pos) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean describes = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("的");
      if (pos.test(tokens.get(i).pos()) && !describes) {
        return i;
      }
    }
    return -1;
  }
}
