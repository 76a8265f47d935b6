package org.pacta.norm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private static final Pattern PREPOSED = Pattern.compile("[将把](?=.{2})");
  private static final Pattern MADE = Pattern.compile("作为|列为|视为|设为|列入|纳入|归入");

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

  /** What follows 将 is cut into words by itself, for its character begins other words: 将要|求. */
  private static Optional<Predicate> predicate(String words, int offset) {
    Matcher preposed = PREPOSED.matcher(words);
    int from = preposed.lookingAt() ? preposed.end() : 0;
    String rest = words.substring(from);
    List<Token> tokens =
        Languages.of(Language.ZH).sentences(rest).stream()
            .flatMap(s -> s.tokens().stream())
            .toList();
    int made = from > 0 ? made(tokens) : -1;
    int at = made >= 0 ? made : verb(tokens);
    if (at < 0) {
      return Optional.empty();
    }
    Span act = tokens.get(at).span();
    Span object =
        from > 0 && at > 0
            ? new Span(0, act.from())
            : new Span(act.to(), rest.stripTrailing().length());
    return Optional.of(
        new Predicate(
            act.shifted(offset + from),
            object.length() == 0 ? Optional.empty() : Optional.of(object.shifted(offset + from))));
  }

  /** The verb that says what the preposed object is made: 不得将付款作为收件的条件. -1 where there is none. */
  private static int made(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> MADE.matcher(tokens.get(i).text()).matches())
        .findFirst()
        .orElse(-1);
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
