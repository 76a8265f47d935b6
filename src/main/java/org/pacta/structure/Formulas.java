package org.pacta.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.pacta.data.Yaml;

/** The wording of preambles, recitals and concluding formulas. */
final class Formulas {
  private final List<Pattern> conclusions;
  private final List<Pattern> preamble;
  private final List<Pattern> recital;

  private Formulas(FormulaList list) {
    conclusions = list.conclusions().stream().map(Pattern::compile).toList();
    preamble = list.preamble().stream().map(Pattern::compile).toList();
    recital = list.recital().stream().map(Pattern::compile).toList();
  }

  record FormulaList(List<String> conclusions, List<String> preamble, List<String> recital) {}

  /** The formulas that come with the program. */
  static Formulas builtIn() {
    return new Formulas(Yaml.resource(Formulas.class, "formulas.yaml", FormulaList.class));
  }

  boolean concludes(String paragraph) {
    return begins(conclusions, paragraph);
  }

  boolean opensPreamble(String paragraph) {
    return begins(preamble, paragraph)
        || (begins(recital, paragraph) && paragraph.matches("(?s).*[;,]"));
  }

  boolean recites(String paragraph) {
    return begins(recital, paragraph);
  }

  private static boolean begins(List<Pattern> patterns, String paragraph) {
    return patterns.stream().anyMatch(p -> p.matcher(paragraph).lookingAt());
  }
}
