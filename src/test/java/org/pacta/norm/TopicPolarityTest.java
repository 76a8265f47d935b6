package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.corpus.Language;
import org.pacta.data.Tsv;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.InstrumentText;

/**
 * A ban and the requirement that it forbids are told in the same nouns and verbs. A requirement
 * read into a ban turns the law upside down, whatever verbs the drafter chose.
 */
class TopicPolarityTest {
  private static final TopicTagger TAGGER = TopicTagger.builtin();

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rows")
  void sentence_hasItsTopicAndNotTheContrary(String topic, String contrary, String words) {
    boolean chinese = words.codePoints().anyMatch(Character::isIdeographic);
    InstrumentText text = Drafts.article(chinese ? Language.ZH : Language.EN, words);
    List<String> topics =
        TAGGER.tag(text, Drafts.paragraph(text, 1)).stream().map(TopicTag::topic).toList();
    assertTrue(topics.contains(topic), () -> topics.toString());
    assertFalse(topics.contains(contrary), () -> topics.toString());
  }

  static Stream<Arguments> rows() throws java.net.URISyntaxException {
    Path table = Path.of(TopicPolarityTest.class.getResource("topic-polarity.tsv").toURI());
    return Tsv.read(table).stream()
        .map(r -> Arguments.of(r.get("topic"), r.get("not"), r.get("words")));
  }
}
