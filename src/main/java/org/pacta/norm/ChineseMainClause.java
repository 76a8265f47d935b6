package org.pacta.norm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pacta.language.ChineseScript;

/**
 * The main clause of a Chinese sentence. A clause that ends in 的, 时, 后 before a comma, or opens
 * with 如, 若 and the like, states a condition, so that what binds in it binds somebody else.
 */
final class ChineseMainClause implements MainClause {
  private static final Pattern CONDITION =
      Pattern.compile(".*(?:的|时|后|之前|以前|期间|情形下|情况下|前提下|之日起)[^，；：。]{0,1}", Pattern.DOTALL);

  /** What opens a condition that no word closes: "如…产生分歧，有关缔约方应当磋商". */
  private static final Pattern OPENS_CONDITION =
      Pattern.compile(
          "\\s*(?:如果|如(?![下实期何同数是此意约])|若(?!干)|倘若|假如|一旦|除非|鉴于|虽然|(?:认识到|注意到|考虑到)(?=缔约|各方|双方)).*",
          Pattern.DOTALL);

  private static final String STOPS = "，；：。";

  @Override
  public Surface surface(String sentence) {
    String simplified = ChineseScript.simplified(sentence).replace(',', '，').replace(';', '；');
    return Surface.of(simplified, "（(", "）)");
  }

  @Override
  public Optional<Governing> governing(String surface, List<Rule.Finding> findings) {
    Optional<Governing> yielding = Optional.empty();
    int region = 0;
    for (Rule.Finding finding : findings) {
      if (finding.from() < region || isCondition(surface, finding)) {
        continue;
      }
      Governing governing = new Governing(finding, clause(surface, finding.verb()));
      if (finding.rule().yields() != Rule.Yields.COMPLEMENT) {
        return Optional.of(governing);
      }
      yielding = yielding.or(() -> Optional.of(governing));
      region = finding.to();
    }
    return yielding;
  }

  private static boolean isCondition(String surface, Rule.Finding finding) {
    if (finding.rule().yields() == Rule.Yields.ALWAYS) {
      return false;
    }
    int stop = stopAfter(surface, finding.verb());
    if (stop >= surface.length() || surface.charAt(stop) == '。' || finding.to() > stop) {
      return false;
    }
    return CONDITION.matcher(surface.substring(finding.to(), stop)).matches()
        || surface.charAt(stop) == '，'
            && OPENS_CONDITION
                .matcher(surface.substring(stopBefore(surface, finding.verb()), stop))
                .matches();
  }

  /** Where the clause of a place begins. */
  private static int stopBefore(String surface, int at) {
    int i = Math.min(at, surface.length());
    while (i > 0 && STOPS.indexOf(surface.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int stopAfter(String surface, int at) {
    int i = at;
    while (i < surface.length() && STOPS.indexOf(surface.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The clause begins after the last condition, or with the sentence. */
  private static int clause(String surface, int verb) {
    int from = 0;
    for (int i = 0; i < verb; i++) {
      boolean closes = surface.charAt(i) == '，' && i > 0 && surface.charAt(i - 1) == '的';
      if (closes || surface.charAt(i) == '；') {
        from = i + 1;
      }
    }
    return from;
  }
}
