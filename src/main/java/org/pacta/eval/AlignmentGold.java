package org.pacta.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.align.Aligner;
import org.pacta.align.Comparison;
import org.pacta.align.Judged;
import org.pacta.align.Judgement;
import org.pacta.align.Learner;
import org.pacta.align.PreparedSide;
import org.pacta.align.Ranking;
import org.pacta.align.Relation;
import org.pacta.align.Side;
import org.pacta.align.Weights;
import org.pacta.corpus.Language;
import org.pacta.eval.AlignScores.FoundRow;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;

/**
 * The gold of alignments and the texts that it is about: every judged pair of instruments in every
 * language that both are held in, and every instrument that is held in two languages with itself.
 * Texts are compared once, whatever is asked of them.
 */
public final class AlignmentGold {
  /** A translation teaches little about another law: its articles agree in everything. */
  private static final double TRANSLATION_WEIGHT = 0.1;

  private final List<GoldRow> rows;
  private final Aligner aligner;
  private final Map<String, List<PreparedSide>> sides;
  private final Map<List<PreparedSide>, Comparison> comparisons = new LinkedHashMap<>();

  /** Two instruments, the one whose provisions are asked for first. */
  public record Pair(String left, String right) {}

  /**
   * Gold rows and the texts that are held.
   *
   * @param sides by instrument, the text in its first language first; read by {@code aligner}
   */
  public AlignmentGold(List<GoldRow> rows, Aligner aligner, Map<String, List<PreparedSide>> sides) {
    this.rows = List.copyOf(rows);
    this.aligner = aligner;
    this.sides = new TreeMap<>(sides);
  }

  /** The same gold and texts for an aligner with other weights. */
  AlignmentGold with(Weights weights) {
    AlignmentGold other = new AlignmentGold(rows, aligner.with(weights), sides);
    other.comparisons.putAll(comparisons);
    return other;
  }

  /** The same texts with some of the judgements only. */
  AlignmentGold judgedBy(List<GoldRow> some) {
    AlignmentGold other = new AlignmentGold(some, aligner, sides);
    other.comparisons.putAll(comparisons);
    return other;
  }

  /** The same gold where each text is read anew. */
  AlignmentGold readBy(Function<InstrumentText, AnnotatedText> reader) {
    Map<String, List<PreparedSide>> others = new TreeMap<>();
    sides.forEach(
        (id, texts) -> others.put(id, texts.stream().map(t -> readBy(reader, t)).toList()));
    return new AlignmentGold(rows, aligner, others);
  }

  private PreparedSide readBy(Function<InstrumentText, AnnotatedText> reader, PreparedSide side) {
    AnnotatedText text = reader.apply(side.side().annotated().text());
    return aligner.prepare(new Side(text, side.side().bindsStates()), side.level());
  }

  /** All texts. */
  Stream<AnnotatedText> annotated() {
    return sides.values().stream().flatMap(List::stream).map(s -> s.side().annotated());
  }

  /** An instrument with the languages in which it is held, {@code tpp (en, zh)}. */
  String described(String instrument) {
    return texts(instrument).stream()
        .map(s -> s.side().annotated().text().language().code())
        .collect(Collectors.joining(", ", instrument + " (", ")"));
  }

  /** How many pairs of articles have to be found. */
  int counterparts(Pair pair) {
    return AlignScores.counterparts(rows, pair.left(), pair.right()).values().stream()
        .mapToInt(Set::size)
        .sum();
  }

  /** The aligner that read the texts. */
  Aligner aligner() {
    return aligner;
  }

  /** The instruments that are held, by id. */
  public List<String> instruments() {
    return List.copyOf(sides.keySet());
  }

  /** The pairs of instruments that were judged and are held, by their ids. */
  public List<Pair> pairs() {
    TreeMap<String, Pair> pairs = new TreeMap<>();
    for (GoldRow row : rows) {
      if (sides.containsKey(row.left()) && sides.containsKey(row.right())) {
        pairs.put(row.left() + " " + row.right(), new Pair(row.left(), row.right()));
      }
    }
    return List.copyOf(pairs.values());
  }

  /** The comparison of two instruments in their first languages. */
  public Comparison comparison(Pair pair) {
    return compare(side(pair.left()), side(pair.right()));
  }

  /** An instrument in each of its languages, the first one first. */
  List<PreparedSide> texts(String instrument) {
    return sides.getOrDefault(instrument, List.of());
  }

  /** The text of an instrument in its first language. */
  public PreparedSide side(String instrument) {
    return texts(instrument).getFirst();
  }

  /** What there is to learn from, without the instruments that are left out. */
  public List<Judged> judged(Set<String> leftOut) {
    List<Judged> judged = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    for (Pair pair : pairs()) {
      String one = pair.left().compareTo(pair.right()) < 0 ? pair.left() : pair.right();
      String other = one.equals(pair.left()) ? pair.right() : pair.left();
      if (!leftOut.contains(one) && !leftOut.contains(other) && seen.add(one + " " + other)) {
        judged.addAll(judged(one, other));
      }
    }
    for (String instrument : instruments()) {
      if (!leftOut.contains(instrument) && texts(instrument).size() > 1) {
        judged.add(translation(instrument));
      }
    }
    return judged;
  }

  /** Whether enough is left to learn from, whichever instrument is left out. */
  boolean canLeaveOut() {
    return instruments().stream().map(i -> judged(Set.of(i))).allMatch(Learner::isLearnable);
  }

  boolean isOneLanguage(Pair pair) {
    return language(pair.left()) == language(pair.right());
  }

  private Language language(String instrument) {
    return side(instrument).side().annotated().text().language();
  }

  /** Pairs of one group are alike in difficulty: by languages, and by whom they bind. */
  String group(Pair pair) {
    boolean left = side(pair.left()).side().bindsStates();
    boolean right = side(pair.right()).side().bindsStates();
    String kinds = left != right ? "treaty-statute" : left ? "treaties" : "statutes";
    return (isOneLanguage(pair) ? "one-language-" : "across-languages-") + kinds;
  }

  /** The scores of rankings of the left instrument. */
  AlignScores scores(Pair pair, List<Ranking> found) {
    List<FoundRow> out = new ArrayList<>();
    for (Ranking ranking : found) {
      String left = ranking.left().value();
      if (ranking.counterparts().isEmpty()) {
        out.add(new FoundRow(left, "-", 1));
      }
      ranking
          .counterparts()
          .forEach(c -> out.add(new FoundRow(left, c.right().value(), c.probability())));
    }
    return AlignScores.of(rows, pair.left(), pair.right(), out);
  }

  /** What the rankings of the left instrument miss and have wrong. */
  List<GoldError> errors(Pair pair, List<Ranking> found) {
    return new AlignErrors(pair, AlignScores.Gold.of(rows, pair.left(), pair.right())).of(found);
  }

  /** How far up the counterparts of the left instrument stand. */
  RankScores ranks(Pair pair, List<Ranking> found) {
    Map<String, Set<String>> counterparts =
        AlignScores.counterparts(rows, pair.left(), pair.right());
    int first = 0;
    int five = 0;
    for (Ranking ranking : found) {
      Set<String> right = counterparts.getOrDefault(ranking.left().value(), Set.of());
      List<String> ranked = ranking.nearest().stream().map(c -> c.right().value()).toList();
      first += ranked.stream().limit(1).anyMatch(right::contains) ? 1 : 0;
      five += ranked.stream().anyMatch(right::contains) ? 1 : 0;
    }
    return new RankScores(counterparts.size(), first, five);
  }

  private List<Judged> judged(String one, String other) {
    List<Comparison> all = new ArrayList<>();
    for (PreparedSide a : texts(one)) {
      for (PreparedSide b : texts(other)) {
        all.add(compare(a, b));
      }
    }
    return all.stream().map(c -> new Judged(c, judgements(c), 1.0 / all.size())).toList();
  }

  private Judged translation(String instrument) {
    PreparedSide one = texts(instrument).get(0);
    PreparedSide other = texts(instrument).get(1);
    List<Judgement> judgements =
        other.locators().stream()
            .filter(one.locators()::contains)
            .map(l -> new Judgement(Optional.of(l), Optional.of(l), Relation.EQUIVALENT))
            .toList();
    return new Judged(compare(one, other), judgements, TRANSLATION_WEIGHT);
  }

  private List<Judgement> judgements(Comparison comparison) {
    String first = comparison.first().side().instrument();
    String second = comparison.second().side().instrument();
    List<Judgement> judgements = new ArrayList<>();
    for (GoldRow row : rows) {
      if (row.left().equals(first) && row.right().equals(second)) {
        judgements.add(judgement(article(row.leftLocator()), article(row.rightLocator()), row));
      } else if (row.left().equals(second) && row.right().equals(first)) {
        judgements.add(judgement(article(row.rightLocator()), article(row.leftLocator()), row));
      }
    }
    return judgements;
  }

  private static Judgement judgement(
      Optional<Locator> first, Optional<Locator> second, GoldRow row) {
    return new Judgement(first, second, Relation.of(row.relation()));
  }

  private static Optional<Locator> article(String locator) {
    return locator.equals("-") ? Optional.empty() : Optional.of(new Locator(locator).article());
  }

  /** The comparison of two texts, made once. */
  Comparison compare(PreparedSide one, PreparedSide other) {
    boolean swapped = one.side().instrument().compareTo(other.side().instrument()) > 0;
    List<PreparedSide> key = swapped ? List.of(other, one) : List.of(one, other);
    return comparisons.computeIfAbsent(key, k -> aligner.compare(k.getFirst(), k.getLast()));
  }
}
