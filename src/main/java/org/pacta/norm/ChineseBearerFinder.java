package org.pacta.norm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.language.Languages;
import org.pacta.language.Sentence;
import org.pacta.language.Token;
import org.pacta.structure.Span;

/**
 * The subject before the verb of the main clause, with what belongs to it: 关键信息基础设施的运营者. Where the
 * clause names nobody, the subject of the condition before it is taken; where nobody is named at
 * all, the act that makes somebody the bearer: 开展数据处理活动，应当…. A penalty falls on the subject of the
 * condition, not on the authority that imposes it.
 */
final class ChineseBearerFinder implements BearerFinder {
  private static final Pattern NO_BEARER =
      Pattern.compile("他人|本人|本法|法律|个人信息|另一缔约方|境外|境内|其他人|或者|前者|后者");
  private static final Pattern ACT =
      Pattern.compile(
          "^(?:开展|从事|处理|收集|使用|提供|利用|进行|实施|建设|运营|经营|设立|举办|生产|销售|发布|传播)[^，。；：应不得可须]{2,30}");
  private static final Pattern ABOUT_A_PERSON = Pattern.compile("信息|数据|资料|隐私|不良|征信|敏感");
  private static final Set<String> AND = Set.of("、", "和", "或者", "或", "以及", "及", "与");
  private static final Pattern BODY = Pattern.compile(".*(?:机构|部门|机关|委员会|组织|机制|中心|人员|单位)");
  private static final String STOPS = "，；：。";
  private static final int LONGEST = 30;
  private final RuleBook agents = RuleBook.of("bearer", Language.ZH);
  private final ChineseSubject subjects = new ChineseSubject();

  @Override
  public Optional<Bearer> find(String text, ModalityTagger.Reading reading) {
    if (!BearerFinder.hasBearer(reading.modality())) {
      return Optional.empty();
    }
    String sentence = reading.sentence().of(text);
    List<Sentence> sentences = Languages.of(Language.ZH).sentences(sentence);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = sentences.getFirst().tokens();
    int from = reading.sentence().from();
    int verb = Math.max(reading.verb() - from, 1);
    String folded = ChineseSubject.fold(sentence);
    Optional<Bearer> found =
        reading.modality() == Modality.SANCTION
            ? subjects.ofCondition(folded).or(() -> subject(tokens, 0, stopAfter(sentence, 0)))
            : subjects
                .before(folded, verb)
                .or(() -> subject(tokens, stopBefore(sentence, verb), verb))
                .or(() -> subject(tokens, 0, verb))
                .or(() -> subjects.behind(folded, verb));
    return found
        .or(() -> act(sentence, verb))
        .map(b -> new Bearer(b.words().shifted(from), b.rule()));
  }

  private static int stopBefore(String sentence, int verb) {
    int i = Math.min(verb, sentence.length());
    while (i > 0 && STOPS.indexOf(sentence.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int stopAfter(String sentence, int from) {
    int i = from;
    while (i < sentence.length() && STOPS.indexOf(sentence.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static Optional<Bearer> act(String sentence, int verb) {
    var matcher = ACT.matcher(sentence);
    return matcher.find() && matcher.end() <= verb
        ? Optional.of(new Bearer(new Span(0, matcher.end()), "zh.bearer.act"))
        : Optional.empty();
  }

  private Optional<Bearer> subject(List<Token> tokens, int from, int to) {
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      Optional<String> rule =
          span.from() < from || span.from() >= to || isOfAPerson(tokens, i)
              ? Optional.empty()
              : rule(tokens.get(i));
      if (rule.isPresent()) {
        int first = first(tokens, i, from);
        if (!isObject(tokens, first, i) && !isModifier(tokens, i, to)) {
          return Optional.of(
              new Bearer(new Span(begin(tokens, first, i), end(tokens, i, to)), rule.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** 个人 in 个人数据 is whom the data are about. */
  private static boolean isOfAPerson(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("个人")
        && at + 1 < tokens.size()
        && ABOUT_A_PERSON.matcher(tokens.get(at + 1).text()).lookingAt();
  }

  /** 国家 in 国家秘密 only says whose the thing is. */
  private boolean isModifier(List<Token> tokens, int at, int to) {
    int next = at + 1;
    return next < tokens.size()
        && tokens.get(next).span().from() < to
        && tokens.get(next).pos().equals("n")
        && tokens.subList(next, tokens.size()).stream()
            .takeWhile(t -> t.span().from() < to && isNominal(t.pos()))
            .noneMatch(t -> rule(t).isPresent());
  }

  private Optional<String> rule(Token token) {
    if (NO_BEARER.matcher(token.lemma()).matches() || token.pos().startsWith("v")) {
      return Optional.empty();
    }
    return agents.rules().stream()
        .filter(r -> r.pattern().matcher(token.lemma()).matches())
        .map(Rule::id)
        .findFirst();
  }

  /** Index of the first word of the noun phrase that ends in the bearer. */
  private static int first(List<Token> tokens, int at, int from) {
    int i = at;
    while (i > 0 && belongs(tokens.get(i - 1)) && tokens.get(i - 1).span().from() >= from) {
      i--;
    }
    return i;
  }

  /**
   * After a verb or a preposition stands an object, unless a clause before 的 describes the noun.
   */
  private static boolean isObject(List<Token> tokens, int first, int at) {
    if (first == 0 || isOf(tokens.get(at - 1)) || isOf(tokens.get(first))) {
      return false;
    }
    Token before = tokens.get(first - 1);
    boolean agentMark = before.text().equals("由") || before.text().equals("经");
    return !agentMark && (before.pos().startsWith("v") || before.pos().startsWith("p"));
  }

  private static boolean isOf(Token token) {
    return token.text().equals("的");
  }

  private static int begin(List<Token> tokens, int first, int at) {
    int from = first;
    while (from < at && isOf(tokens.get(from))) {
      from++;
    }
    int begin = tokens.get(from).span().from();
    boolean tooLong = tokens.get(at).span().to() - begin > LONGEST;
    return tooLong ? tokens.get(at).span().from() : begin;
  }

  private static boolean belongs(Token token) {
    String pos = token.pos();
    return pos.startsWith("r") || isOf(token) || isNominal(pos);
  }

  private static boolean isNominal(String pos) {
    return pos.startsWith("n")
        || pos.startsWith("b")
        || pos.startsWith("a")
        || pos.startsWith("s")
        || pos.startsWith("f")
        || pos.startsWith("g")
        || pos.startsWith("vn");
  }

  /** A compound and a coordination go on: 国家安全领导机构; 任何组织、个人. */
  private int end(List<Token> tokens, int at, int to) {
    int last = at;
    for (int i = at + 1;
        i < tokens.size() && tokens.get(i).span().from() < to && goesOn(tokens, i);
        i++) {
      last = rule(tokens.get(i)).isPresent() ? i : last;
    }
    return tokens.get(last).span().to();
  }

  private static boolean goesOn(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    // A verbal noun goes on only into the name of a body: 国家保护个人 is a clause.
    boolean verbal = token.pos().startsWith("vn");
    return AND.contains(token.text())
        || (isNominal(token.pos()) && !verbal)
        || (verbal && i + 1 < tokens.size() && BODY.matcher(tokens.get(i + 1).text()).matches());
  }
}
