package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.StructureParser;

class ConcordanceTest {
  private static final String SCOPE = "This Act applies to the storage of frozen samples.";
  private static final String KEEPER = "A keeper shall record the temperature of every sample.";
  private static final String FINE = "Whoever breaks a seal pays a fine of one hundred shillings.";
  private static final String REPORT = "The inspector shall report to the assembly once a year.";

  private static InstrumentText act(Language language, String... articles) {
    Stream<String> lines =
        java.util.stream.IntStream.range(0, articles.length)
            .boxed()
            .flatMap(i -> Stream.of("Article " + (i + 1), articles[i]));
    List<Block> blocks = lines.flatMap(l -> Stream.of(Block.line(l), Block.gap())).toList();
    Extract extract = new Extract("act.txt", "00", "text/plain", blocks);
    return new StructureParser().parse("act", language, "Act", List.of(extract));
  }

  private static List<String> told(InstrumentText left, InstrumentText right) {
    return Concordance.of(left, right).articles().stream()
        .map(r -> told(r.left()) + " " + told(r.right()) + " " + r.change().code())
        .toList();
  }

  private static String told(Optional<Locator> locator) {
    return locator.map(Locator::value).orElse("-");
  }

  @Test
  void insertedArticle_movesTheOthers() {
    assertEquals(
        List.of("art_1 art_1 unchanged", "- art_2 new", "art_2 art_3 unchanged"),
        told(act(Language.EN, SCOPE, KEEPER), act(Language.EN, SCOPE, REPORT, KEEPER)));
  }

  @Test
  void amendedArticle_isFoundWithTheShareThatChanged() {
    String raised = FINE.replace("one hundred", "five hundred");
    InstrumentText left = act(Language.EN, SCOPE, FINE);
    InstrumentText right = act(Language.EN, SCOPE, raised);
    Renumbering row = Concordance.of(left, right).articles().getLast();
    assertEquals(Renumbering.Change.AMENDED, row.change());
    assertEquals(2.0 * "one".length() / (FINE.length() + raised.length()), row.changed(), 0.05);
  }

  @Test
  void repealedArticle_hasNoCounterpart() {
    assertEquals(
        List.of("art_1 art_1 unchanged", "art_3 art_2 unchanged", "art_2 - repealed"),
        told(act(Language.EN, SCOPE, FINE, KEEPER), act(Language.EN, SCOPE, KEEPER)));
  }

  @Test
  void articleOutOfTheOrder_isFoundAgain() {
    assertEquals(
        List.of("art_3 art_1 unchanged", "art_1 art_2 unchanged", "art_2 art_3 unchanged"),
        told(act(Language.EN, SCOPE, FINE, KEEPER), act(Language.EN, KEEPER, SCOPE, FINE)));
  }

  @Test
  void textsOfTwoLanguages_haveNoConcordance() {
    InstrumentText english = act(Language.EN, SCOPE);
    InstrumentText chinese = act(Language.ZH, "样本");
    assertThrows(IllegalArgumentException.class, () -> Concordance.of(english, chinese));
  }
}
