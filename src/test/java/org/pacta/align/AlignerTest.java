package org.pacta.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Evidence;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

class AlignerTest {
  private static final Aligner ALIGNER = Aligner.builtIn();
  static final List<String> TREATY =
      List.of(
          "Location of Computing Facilities: No Party shall require a covered person to use or"
              + " locate computing facilities in its territory as a condition for conducting"
              + " business.",
          "Customs Duties: No Party shall impose customs duties on electronic transmissions.",
          "Unsolicited Messages: Each Party shall adopt measures against unsolicited commercial"
              + " electronic messages.",
          "Committee: The Parties hereby establish a Committee composed of their representatives.");
  static final List<String> OTHER =
      List.of(
          "Spam: Every Member shall maintain measures regarding unsolicited commercial electronic"
              + " messages sent to a recipient.",
          "Fisheries: Each Member shall protect the stocks of tuna in the high seas.",
          "Computing Facilities: No Member shall require covered persons to use computing"
              + " facilities located in its territory as a condition for conducting business"
              + " there.",
          "Transmissions: Members shall not impose customs duties on electronic transmissions.");
  static final List<String> STATUTE =
      List.of("存储：运营者在境内收集的个人信息应当在境内存储，计算设施应当设在境内。", "渔业：保护公海的金枪鱼资源。");

  @Test
  void sameRule_inOtherWords_isFound() {
    List<Correspondence> found = align(side("a", TREATY, true), side("b", OTHER, true));
    assertEquals("art_3", counterpart(found, "art_1"));
    assertEquals("art_4", counterpart(found, "art_2"));
    assertEquals("art_1", counterpart(found, "art_3"));
  }

  @Test
  void provisionWithoutCounterpart_isAbsent_andTheSearchIsTold() {
    List<Correspondence> found = align(side("b", OTHER, true), side("a", TREATY, true));
    Correspondence fish = only(found, "art_2");
    assertEquals(Relation.ABSENT, fish.relation());
    assertEquals("searched", fish.reasons().getFirst().signal());
    assertTrue(fish.reasons().getFirst().explanation().startsWith("4 provisions"));
    assertEquals(3, fish.reasons().stream().filter(r -> r.signal().equals("nearest")).count());
  }

  @Test
  void nearestMisses_ofAnAbsence_sayWhyTheyFellShort() {
    List<Correspondence> found = align(side("b", OTHER, true), side("a", TREATY, true));
    List<String> misses =
        only(found, "art_2").reasons().stream()
            .filter(r -> r.signal().equals("nearest"))
            .map(Correspondence.Reason::explanation)
            .toList();
    assertEquals(3, misses.size());
    assertTrue(
        misses.stream()
            .allMatch(
                m -> m.contains("below the least probability") || m.contains("is the counterpart")),
        misses::toString);
  }

  @Property(tries = 20)
  void candidates_inAnotherOrder_giveTheSamePairs(@ForAll("orders") List<Integer> order) {
    List<String> shuffled = order.stream().map(OTHER::get).toList();
    List<Correspondence> found = align(side("a", TREATY, true), side("b", shuffled, true));
    List<Correspondence> plain = align(side("a", TREATY, true), side("b", OTHER, true));
    assertEquals(texts(plain, OTHER), texts(found, shuffled));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<List<Integer>> orders() {
    return net.jqwik.api.Arbitraries.shuffle(List.of(0, 1, 2, 3));
  }

  /** Who was found for whom, by the words of the right side. */
  private static Set<String> texts(List<Correspondence> found, List<String> rights) {
    Set<String> texts = new TreeSet<>();
    for (Correspondence c : found) {
      String right =
          c.rightLocator()
              .map(l -> rights.get(Integer.parseInt(l.value().substring(4)) - 1))
              .orElse("-");
      texts.add(c.leftLocator() + " " + c.relation() + " " + right);
    }
    return texts;
  }

  @Test
  void everyLeftProvision_hasAnAnswer_inItsOrder() {
    List<Correspondence> found = align(side("a", TREATY, true), side("b", OTHER, true));
    List<String> lefts = found.stream().map(c -> c.leftLocator().value()).distinct().toList();
    assertEquals(List.of("art_1", "art_2", "art_3", "art_4"), lefts);
  }

  @Test
  void otherDirection_givesTheSamePairs() {
    Side a = side("a", TREATY, true);
    Side b = side("b", OTHER, true);
    assertEquals(pairs(align(a, b), false), pairs(align(b, a), true));
  }

  @Property(tries = 40)
  void otherDirection_ofAnyTexts_givesTheSamePairs(
      @ForAll @Size(max = 6) List<@net.jqwik.api.constraints.IntRange(max = 7) Integer> left,
      @ForAll @Size(max = 6) List<@net.jqwik.api.constraints.IntRange(max = 7) Integer> right) {
    Side a = side("a", left.stream().map(AlignerTest::sentence).toList(), true);
    Side b = side("b", right.stream().map(AlignerTest::sentence).toList(), true);
    assertEquals(pairs(align(a, b), false), pairs(align(b, a), true));
  }

  @Test
  void aligning_twice_givesTheSame() {
    Side a = side("a", TREATY, true);
    Side b = side("b", OTHER, true);
    assertEquals(align(a, b), align(a, b));
  }

  @Test
  void emptyText_hasNoCounterparts() {
    List<Correspondence> found = align(side("a", TREATY, true), side("b", List.of(), true));
    assertTrue(found.stream().allMatch(c -> c.relation() == Relation.ABSENT));
    assertEquals(List.of(), align(side("b", List.of(), true), side("a", TREATY, true)));
  }

  @Test
  void treatyAndStatute_areNeverEquivalent() {
    List<Correspondence> found = align(side("a", TREATY, true), side("b", TREATY, false));
    assertTrue(found.stream().noneMatch(c -> c.relation() == Relation.EQUIVALENT));
    assertTrue(
        found.stream()
            .filter(c -> c.relation() == Relation.RELATED)
            .allMatch(c -> c.reasons().getFirst().signal().equals("addressee")));
  }

  @Test
  void banAndRequirement_ofLocalStorage_areOpposed() {
    Side treaty = side("a", TREATY, true, "localization-ban");
    Side statute = side("b", STATUTE, false, "localization-requirement");
    Correspondence found = only(align(treaty, statute), "art_1");
    assertEquals(Relation.OPPOSED, found.relation());
    assertEquals(
        "localization-ban : localization-requirement", found.reasons().getFirst().explanation());
  }

  @Test
  void absence_namesTheRules_onAnAkinSubject() {
    List<String> free =
        List.of(
            "Cross-Border Transfer of Information: Each Party shall allow the cross-border"
                + " transfer of personal information by electronic means.",
            "Fees: The Parties shall publish their postal fees.");
    List<String> conditions = List.of("出境：运营者确需向境外提供个人信息的，应当通过安全评估。", "渔业：保护公海的金枪鱼资源。");
    Side treaty = side("a", free, true, "free-transfer");
    Side statute = side("b", conditions, false, "transfer-conditions");
    List<Correspondence> found = align(treaty, statute);
    Correspondence transfer = only(found, "art_1");
    assertTrue(
        transfer.reasons().stream()
            .anyMatch(r -> r.signal().equals("same-matter") && r.explanation().endsWith(": art_1")),
        () -> transfer.toString());
    assertTrue(
        only(found, "art_2").reasons().stream().noneMatch(r -> r.signal().equals("same-matter")));
  }

  @Test
  void absence_isAsSure_asItsNearestMissIsFar() {
    List<Correspondence> found = align(side("b", OTHER, true), side("a", TREATY, true));
    Correspondence fish = only(found, "art_2");
    double nearest =
        fish.reasons().stream()
            .filter(r -> r.signal().equals("nearest"))
            .mapToDouble(Correspondence.Reason::value)
            .max()
            .orElseThrow();
    assertEquals(1 - nearest, fish.score(), 1e-9);
  }

  private static List<Correspondence> align(Side left, Side right) {
    return ALIGNER.align(left, right, Level.ARTICLE);
  }

  private static String sentence(int number) {
    List<String> all = new ArrayList<>(TREATY);
    all.addAll(OTHER);
    return all.get(number);
  }

  private static String counterpart(List<Correspondence> found, String left) {
    return only(found, left).rightLocator().map(Locator::value).orElse("-");
  }

  private static Correspondence only(List<Correspondence> found, String left) {
    List<Correspondence> of =
        found.stream().filter(c -> c.leftLocator().value().equals(left)).toList();
    assertEquals(1, of.size(), () -> "counterparts of " + left + ": " + of);
    return of.getFirst();
  }

  /** The pairs as text, from the left side to the right one unless flipped. */
  private static Set<String> pairs(List<Correspondence> found, boolean flip) {
    Set<String> pairs = new TreeSet<>();
    for (Correspondence c : found) {
      if (c.rightLocator().isPresent()) {
        String right = c.rightLocator().get().value();
        String pair = flip ? right + " " + c.leftLocator() : c.leftLocator() + " " + right;
        pairs.add(pair + " " + c.relation() + " " + c.score());
      }
    }
    return pairs;
  }

  /** A text of articles "Heading: words"; the first has the topic, if any. */
  static Side side(String id, List<String> articles, boolean states, String... topic) {
    StringBuilder text = new StringBuilder();
    List<Provision> provisions = new ArrayList<>();
    List<Norm> norms = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      String[] parts = articles.get(i).split(": |：", 2);
      int from = text.append(parts[0]).append('\n').length();
      Span span = new Span(from, text.append(parts[1]).length());
      text.append('\n');
      Locator locator = new Locator("art_" + (i + 1));
      provisions.add(
          new Provision(
              locator,
              ProvisionKind.ARTICLE,
              "" + (i + 1),
              parts[0],
              span,
              0,
              List.of(),
              List.of()));
      norms.add(norm(locator, span, i == 0 ? List.of(topic) : List.of()));
    }
    boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
    InstrumentText tree =
        new InstrumentText(
            id,
            chinese ? Language.ZH : Language.EN,
            id,
            text.toString(),
            provisions,
            List.of(),
            List.of(),
            List.of());
    return new Side(new AnnotatedText(tree, norms), states);
  }

  private static Norm norm(Locator locator, Span span, List<String> topics) {
    Evidence evidence = new Evidence(span, "test", 1);
    return new Norm(
        locator,
        topics.stream().map(t -> new Norm.TopicTag(t, 1, List.of(evidence))).toList(),
        Modality.PROHIBITION,
        List.of(evidence),
        "",
        List.of(),
        List.of(),
        Norm.Enforceability.UNKNOWN,
        List.of());
  }
}
