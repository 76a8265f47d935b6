package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.corpus.Language;
import org.pacta.data.Tsv;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.InstrumentText;

/**
 * One sentence for many ways in which legislators say the same thing. The sentences are ours, in
 * the manner of codes, statutes, regulations and treaties; a row is a heading (or none) and a text.
 */
class TopicSentencesTest {
  private static final TopicTagger TAGGER = TopicTagger.builtin();

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rows")
  void sentence_hasItsMainTopic(String topic, String heading, String words) {
    boolean chinese = words.codePoints().anyMatch(Character::isIdeographic);
    InstrumentText text = Drafts.headed(chinese ? Language.ZH : Language.EN, "", heading, words);
    List<TopicTag> tags = TAGGER.tag(text, Drafts.paragraph(text, 1));
    assertFalse(tags.isEmpty(), "no topic at all");
    assertEquals(topic, tags.getFirst().topic(), () -> tags.toString());
  }

  static Stream<Arguments> rows() throws java.net.URISyntaxException {
    Path table = Path.of(TopicSentencesTest.class.getResource("topic-sentences.tsv").toURI());
    return Tsv.read(table).stream().map(TopicSentencesTest::arguments);
  }

  private static Arguments arguments(Map<String, String> row) {
    return Arguments.of(row.get("topic"), row.get("heading"), row.get("words"));
  }
}
