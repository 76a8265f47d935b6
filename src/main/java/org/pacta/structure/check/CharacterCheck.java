package org.pacta.structure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.InstrumentText.Furniture;
import org.pacta.structure.Provision;

/**
 * Whether the letters and digits of the sources are those of the text, of what was left out as
 * furniture, and of the numbers of its notes: none lost, none invented.
 */
final class CharacterCheck implements Check {
  static final String LOST = "lost-characters";
  static final String INVENTED = "invented-characters";
  private static final int SHOWN = 12;

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    Map<Integer, Integer> balance = new TreeMap<>();
    sources.stream().flatMap(s -> s.blocks().stream()).forEach(b -> count(b.text(), 1, balance));
    count(text.text(), -1, balance);
    text.furniture().stream().map(Furniture::text).forEach(t -> count(t, -1, balance));
    text.stream()
        .flatMap(p -> p.footnotes().stream())
        .map(Provision::number)
        .forEach(n -> count(n, -1, balance));
    List<Finding> findings = new ArrayList<>();
    report(LOST, "stand in the sources only", 1, balance, text, findings);
    report(INVENTED, "stand in the text only", -1, balance, text, findings);
    return findings;
  }

  private static void count(String text, int weight, Map<Integer, Integer> balance) {
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> balance.merge(c, weight, Integer::sum));
  }

  private static void report(
      String code,
      String what,
      int sign,
      Map<Integer, Integer> balance,
      InstrumentText text,
      List<Finding> findings) {
    long all = balance.values().stream().filter(n -> n * sign > 0).mapToLong(Math::abs).sum();
    if (all == 0) {
      return;
    }
    String most =
        balance.entrySet().stream()
            .filter(e -> e.getValue() * sign > 0)
            .limit(SHOWN)
            .map(e -> Character.toString(e.getKey()) + " " + Math.abs(e.getValue()))
            .collect(Collectors.joining(", "));
    String message = String.format(Locale.ROOT, "%,d letters and digits %s: %s", all, what, most);
    findings.add(new Finding(code, text.instrument(), message));
  }
}
