package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pacta.norm.AnnotatedText;

class UnseenReaderTest {
  private static final AnnotatedText TEXT =
      Drafted.english(
          "No Party shall require access to source code of software as a condition for its sale.");
  private static final LabelledText LABELLED =
      new LabelledText(TEXT, List.of(new Labels("art_1", "source-code-access", "prohibition")));

  private static Set<String> topics(
      Map<String, LabelledText> labelled, UnaryOperator<String> works) {
    UnseenReader reader = new UnseenReader(labelled, works);
    reader.prepare(List.of(TEXT.text()));
    return TagEvaluation.labels(reader.read(TEXT.text()).norms()).getFirst().topicSet();
  }

  @Test
  void ruleThatOnlyTheTextItselfSupports_isSilent() {
    Set<String> topics = topics(Map.of("draft", LABELLED), id -> id);
    assertFalse(topics.contains("source-code-access"), topics.toString());
  }

  @Test
  void ruleThatAnotherWorkSupports_speaks() {
    Set<String> topics = topics(Map.of("draft", LABELLED, "other", LABELLED), id -> id);
    assertTrue(topics.contains("source-code-access"), topics.toString());
  }

  @Test
  void versionOfTheSameLaw_supportsNothing() {
    Set<String> topics = topics(Map.of("draft", LABELLED, "other", LABELLED), id -> "law");
    assertFalse(topics.contains("source-code-access"), topics.toString());
  }

  @Test
  void text_staysTheSame() {
    UnseenReader reader = new UnseenReader(Map.of("draft", LABELLED), id -> id);
    assertEquals(TEXT.text(), reader.read(TEXT.text()).text());
  }
}
