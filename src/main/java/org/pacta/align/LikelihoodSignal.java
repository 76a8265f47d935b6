package org.pacta.align;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the English provision can be read out of the Chinese one: query likelihood under a
 * translation model (Ponte and Croft 1998; Berger and Lafferty 1999). The mean logarithm of the
 * ratio to chance is squeezed into [0, 1]; one half is chance.
 */
final class LikelihoodSignal implements Signal {
  private static final double TRUST = 0.7;

  private final List<Map<String, Double>> english;
  private final List<Map<String, Double>> expected;
  private final double[] chineseLengths;
  private final Map<String, Double> chance = new TreeMap<>();
  private final boolean englishLeft;

  /** One side must be English and the other Chinese. */
  LikelihoodSignal(PreparedSide left, PreparedSide right) {
    englishLeft = left.language() == org.pacta.corpus.Language.EN;
    PreparedSide en = englishLeft ? left : right;
    PreparedSide zh = englishLeft ? right : left;
    english = en.profiles().stream().map(Profile::meaning).toList();
    expected = zh.profiles().stream().map(Profile::meaning).toList();
    chineseLengths = zh.profiles().stream().mapToDouble(p -> Math.max(1, p.length())).toArray();
    english.forEach(p -> p.forEach((stem, n) -> chance.merge(stem, n, Double::sum)));
    double all = chance.values().stream().mapToDouble(d -> d).sum();
    chance.replaceAll((stem, n) -> n / all);
  }

  @Override
  public String name() {
    return "likelihood";
  }

  @Override
  public double score(int left, int right) {
    int en = englishLeft ? left : right;
    int zh = englishLeft ? right : left;
    return 1 / (1 + Math.exp(-logRatio(english.get(en), expected.get(zh), chineseLengths[zh])));
  }

  @Override
  public String explanation(int left, int right) {
    return "";
  }

  private double logRatio(Map<String, Double> en, Map<String, Double> zh, double zhLength) {
    double sum = 0;
    double length = 0;
    for (Map.Entry<String, Double> word : en.entrySet()) {
      double byChance = chance.getOrDefault(word.getKey(), 1.0);
      double byText = zh.getOrDefault(word.getKey(), 0.0) / zhLength;
      sum += word.getValue() * Math.log((TRUST * byText + (1 - TRUST) * byChance) / byChance);
      length += word.getValue();
    }
    return length == 0 ? 0 : sum / length;
  }
}
