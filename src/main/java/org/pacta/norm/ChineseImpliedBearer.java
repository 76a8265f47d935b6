package org.pacta.norm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacta.structure.Span;

/**
 * Whom a Chinese statute binds where it names the act and not the person: 处理个人信息应当… speaks to the
 * 个人信息处理者 of the same statute. The evidence is the first place at which the statute names that
 * person.
 */
final class ChineseImpliedBearer implements ImpliedBearer {
  /** A person called after what he does, where the name begins a clause. */
  private static final Pattern DOER =
      Pattern.compile(
          "(?<=^|[，。；、和或\\s]|以及)(?:其他)?(\\p{IsHan}{2,8}?)(处理|运营|经营|提供|控制|建设|销售|开发)者(?=应当|不得|可以|向|应|在|对)");

  private final List<Doer> doers;

  /** What a person does, how many characters its object has, and where the person is named. */
  private record Doer(Pattern act, int length, Evidence name) {}

  ChineseImpliedBearer(String text) {
    this.doers = doers(text);
  }

  private static List<Doer> doers(String text) {
    return DOER
        .matcher(text)
        .results()
        .map(ChineseImpliedBearer::doer)
        .collect(Collectors.toMap(d -> d.act().pattern(), d -> d, (first, later) -> first))
        .values()
        .stream()
        .sorted(
            Comparator.comparingInt((Doer d) -> -d.length()).thenComparing(d -> d.name().span()))
        .toList();
  }

  private static Doer doer(MatchResult name) {
    String object = Pattern.quote(name.group(1));
    String verb = name.group(2);
    Pattern act =
        Pattern.compile(verb + "[^，。；者]{0,6}" + object + "|" + object + verb + "(?!者|规则)");
    Span span = new Span(name.start(1), name.end());
    return new Doer(act, name.group(1).length(), new Evidence(span, RULE, WEIGHT));
  }

  @Override
  public Optional<Evidence> find(String words, String subject) {
    return doers.stream().filter(d -> d.act().matcher(words).find()).map(Doer::name).findFirst();
  }
}
