package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;
import org.pacta.eval.Gold;
import org.pacta.eval.Labels;
import org.pacta.eval.TagScores;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/** The rules on our model instruments: four families of law, each in both languages. */
class TopicSpecimenTest {
  private static final Path SPECIMENS = Path.of("corpus", "specimens");
  private static final TopicTagger TAGGER = TopicTagger.builtin();

  @ParameterizedTest
  @EnumSource(Language.class)
  void topics_agreeWithTheLabelsOfTheSpecimens(Language language) {
    List<Labels> gold = new ArrayList<>();
    List<Labels> found = new ArrayList<>();
    Gold.read(SPECIMENS.resolve("gold"))
        .labels()
        .forEach(
            (id, labels) -> {
              labels.forEach(l -> gold.add(named(id, l.locator(), l.topics())));
              found.addAll(tagged(id, language));
            });
    TagScores scores = TagScores.of(gold, found, headline());
    assertAll(
        () -> assertEquals(0, scores.missingUnits()),
        () -> assertTrue(scores.topicMicro() >= 0.88, "micro " + scores.topicMicro()),
        () -> assertTrue(scores.topicMacro() >= 0.86, "macro " + scores.topicMacro()),
        () -> assertTrue(scores.headlineMicro() >= 0.92, "headline " + scores.headlineMicro()));
  }

  private static Set<String> headline() {
    return Taxonomy.builtin().headline().stream().map(Topic::id).collect(Collectors.toSet());
  }

  private static List<Labels> tagged(String id, Language language) {
    InstrumentText text = parse(id, language);
    return text.stream()
        .map(p -> named(id, p.locator().value(), names(TAGGER.tag(text, p))))
        .toList();
  }

  private static InstrumentText parse(String id, Language language) {
    CatalogueEntry entry = Catalogue.builtin().find(id).orElseThrow();
    TextEntry text = entry.textsIn(language).findFirst().orElseThrow();
    Extractor extractor = new Extractor();
    List<Extract> extracts =
        text.files().stream()
            .map(f -> extractor.extract(SPECIMENS.resolve(f.path()), f.path()))
            .toList();
    return new StructureParser().parse(id, language, entry.titleIn(language), extracts);
  }

  private static String names(List<TopicTag> tags) {
    return tags.stream().map(TopicTag::topic).collect(Collectors.joining(","));
  }

  private static Labels named(String id, String locator, String topics) {
    return new Labels(id + ":" + locator, topics, "");
  }
}
