package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.language.ChineseScript;
import org.pacta.structure.Span;

/**
 * The person or body at the head of a Chinese clause, found by the shape of its name and the word
 * behind it, so that a trade that no list knows (算法推荐服务提供者) is found all the same. The shapes stand
 * in {@code subject-zh.yaml}.
 */
final class ChineseSubject {
  private static final String STOPS = "，；：。";

  /** A treaty names its parties; who stands beside them in the sentence is bound by these. */
  private static final String PARTY = "缔约";

  /** The longest name that is quoted with the description before it, unless it names several. */
  private static final int LONGEST = 24;

  private static final Pattern BREACH = Pattern.compile("违反|未|不履行|拒不|有下列|因");
  private static final Pattern AND = Pattern.compile("[、和或及与]");
  private final RuleBook heads = RuleBook.of("subject", Language.ZH);

  /**
   * Who acts in the clause with the verb or in the nearest one before it that names somebody.
   *
   * @param sentence one sentence
   * @param verb where the verb of force begins in it
   * @return with a span in the sentence; empty where no clause so far begins with a name
   */
  Optional<BearerFinder.Bearer> before(String sentence, int verb) {
    if (sentence.contains(PARTY)) {
      return Optional.empty();
    }
    List<Span> clauses = clauses(sentence, verb);
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Optional<BearerFinder.Bearer> found = head(sentence, clauses.get(i));
      boolean another = i > 0 && sentence.charAt(clauses.get(i).from() - 1) == '；';
      if (found.isPresent() || another) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Who acts in the clause after the one with the verb: 在…统筹协调下，主管部门…. */
  Optional<BearerFinder.Bearer> behind(String sentence, int verb) {
    int next = clauses(sentence, verb).getLast().to() + 1;
    return next >= sentence.length() || sentence.charAt(next - 1) != '，'
        ? Optional.empty()
        : head(sentence, clauses(sentence, next).getLast());
  }

  /** Who acts in the condition of a penalty: the first clause, or the one after 违反…规定. */
  Optional<BearerFinder.Bearer> ofCondition(String sentence) {
    return clauses(sentence, sentence.length()).stream()
        .limit(BREACH.matcher(sentence).lookingAt() ? 2 : 1)
        .filter(c -> sentence.charAt(c.from()) != '由')
        .flatMap(c -> head(sentence, c).stream())
        .findFirst();
  }

  private Optional<BearerFinder.Bearer> head(String sentence, Span clause) {
    // The comma behind the clause is read with it: a name and then 应当 is one clause in two parts.
    String words = sentence.substring(clause.from());
    return heads.findAll(words).stream()
        .filter(f -> f.to() <= clause.length())
        .min(Comparator.comparingInt(Rule.Finding::to))
        .map(
            f -> {
              Span name = quotable(words, new Span(f.verb(), f.to()));
              return new BearerFinder.Bearer(name.shifted(clause.from()), f.rule().id());
            });
  }

  private static Span quotable(String words, Span name) {
    int of = name.of(words).lastIndexOf('的');
    boolean cut = of >= 0 && name.length() > LONGEST && !AND.matcher(name.of(words)).find();
    return cut ? new Span(name.from() + of + 1, name.to()) : name;
  }

  /** The clauses up to the one in which a place stands. */
  private static List<Span> clauses(String sentence, int until) {
    List<Span> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < sentence.length() && from <= until; i++) {
      if (STOPS.indexOf(sentence.charAt(i)) >= 0) {
        if (i > from) {
          clauses.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    if (from <= until && from < sentence.length()) {
      clauses.add(new Span(from, sentence.length()));
    }
    return clauses;
  }

  /** The sentence as the shapes read it: simplified characters, full-width commas; same length. */
  static String fold(String sentence) {
    return ChineseScript.simplified(sentence).replace(',', '，').replace(';', '；');
  }
}
