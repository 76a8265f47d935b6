package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/** A classifier that is taught two subjects. */
class TopicLearnerTest {
  private static final List<String> DUTIES =
      List.of(
          "No customs duty shall be levied on a letter that is sent by wire.",
          "Customs duties on films sent by wire shall not exceed zero.",
          "A customs duty that was levied on such a letter shall be paid back.",
          "The customs duty on goods ordered by wire stays as it is.");
  private static final List<String> MAIL =
      List.of(
          "Senders of unwanted mail shall let the reader refuse further mail.",
          "Unwanted mail shall name its sender.",
          "A reader who refused mail shall get no unwanted mail again.",
          "Each Party shall keep down unwanted mail.");

  private static InstrumentText text(List<String> sentences) {
    StringBuilder words = new StringBuilder();
    List<Provision> units = new ArrayList<>();
    for (String sentence : sentences) {
      int from = words.length();
      words.append(sentence);
      Span span = new Span(from, words.length());
      words.append('\n');
      String number = String.valueOf(units.size() + 1);
      units.add(
          new Provision(
              new Locator("art_" + number),
              ProvisionKind.ARTICLE,
              number,
              "",
              span,
              0,
              List.of(),
              List.of()));
    }
    return new InstrumentText(
        "taught", Language.EN, "Taught", words.toString(), units, List.of(), List.of(), List.of());
  }

  private static TopicLearner taught() {
    List<String> all = new ArrayList<>(DUTIES);
    all.addAll(MAIL);
    Map<Locator, Set<String>> labels = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      labels.put(
          new Locator("art_" + (i + 1)), Set.of(i < DUTIES.size() ? "customs-duties" : "spam"));
    }
    TopicLearner learner = new TopicLearner();
    learner.add(text(all), labels);
    return learner;
  }

  private static List<TopicTag> topics(String sentence) {
    InstrumentText text = text(List.of(sentence));
    return taught().classifier().tag(text, text.provisions().getFirst());
  }

  @Test
  void newSentence_isGivenTheSubjectOfItsWords() {
    assertEquals("customs-duties", topics("Customs duty on music is banned.").getFirst().topic());
    assertEquals("spam", topics("Mail that is unwanted is banned.").getFirst().topic());
  }

  @Test
  void evidence_isTheWordsThatWeighMost() {
    String sentence = "Mail that is unwanted is banned.";
    List<Evidence> evidence = topics(sentence).getFirst().evidence();
    assertFalse(evidence.isEmpty());
    for (Evidence e : evidence) {
      assertEquals(TopicClassifier.RULE, e.rule());
      assertTrue(
          Set.of("mail", "unwanted")
              .contains(e.span().of(sentence).toLowerCase(java.util.Locale.ROOT)),
          e.span().of(sentence));
    }
  }

  @Test
  void sentenceOfUnknownWords_isLeftAlone() {
    assertEquals(List.of(), topics("Whales swim north."));
  }

  @Test
  void model_isTheSameWhenLearnedAgainAndWhenReadBack() {
    String model = taught().text(Language.EN);
    assertEquals(model, taught().text(Language.EN));
    assertEquals(
        model.lines().sorted().toList(),
        TopicModel.parse("model", model).text().lines().sorted().toList());
  }

  @Test
  void topicOfData_isNotGivenWhereNothingIsSaidOfItsObject() {
    List<String> handed =
        List.of(
            "The harbour police may open the books and read the record of a ship.",
            "The harbour police may ask the agent of a ship for a record.",
            "The harbour police may keep a record of a ship for a week.",
            "The harbour police may read the record of the agent.");
    Map<Locator, Set<String>> labels = new LinkedHashMap<>();
    for (int i = 0; i < handed.size() + MAIL.size(); i++) {
      labels.put(
          new Locator("art_" + (i + 1)), Set.of(i < handed.size() ? "government-access" : "spam"));
    }
    List<String> all = new ArrayList<>(handed);
    all.addAll(MAIL);
    TopicLearner learner = new TopicLearner();
    learner.add(text(all), labels);
    TopicClassifier classifier = learner.classifier();
    InstrumentText read = text(List.of("The harbour police may read the record of a ship."));
    InstrumentText moored = text(List.of("The harbour police may moor the ship of the agent."));
    assertEquals(
        List.of("government-access"),
        classifier.tag(read, read.provisions().getFirst()).stream().map(TopicTag::topic).toList());
    assertEquals(List.of(), classifier.tag(moored, moored.provisions().getFirst()));
  }

  @Test
  void languageThatWasNotTaught_hasNoModel() {
    assertEquals("", taught().text(Language.ZH));
  }

  @Test
  void rule_isNeverOutvoted() {
    InstrumentText text =
        text(List.of("No Party shall impose customs duties on electronic transmissions."));
    Provision unit = text.provisions().getFirst();
    List<String> byRule =
        TopicTagger.builtin().tag(text, unit).stream().map(TopicTag::topic).toList();
    List<String> all = Topics.builtin().tag(text, unit).stream().map(TopicTag::topic).toList();
    assertFalse(byRule.isEmpty());
    assertEquals(byRule, all.subList(0, byRule.size()));
  }
}
