package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.TextEntry;
import org.pacta.eval.Gold;
import org.pacta.eval.Labels;
import org.pacta.eval.TagScores;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.quality.RealTexts;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/**
 * The rules on the labelled instruments. Two readers agree to F1 0.94 to 0.97 on topics: figures
 * beyond that would be fitting to one reader.
 */
@Tag("real-text")
class TopicRealTextTest {
  private static final TopicTagger TAGGER = TopicTagger.builtin();
  private static final List<Labels> GOLD = new ArrayList<>();
  private static final List<Labels> FOUND = new ArrayList<>();
  private static final List<String> LOOSE = new ArrayList<>();

  @BeforeAll
  static void tagLabelledInstruments() {
    Path mirror = RealTexts.mirror();
    Gold gold = Gold.read(mirror.resolveSibling("gold"));
    gold.labels().forEach((id, labels) -> tag(mirror, id, labels));
  }

  @Test
  void labelledUnits_areThere() {
    assertEquals(0, scores().missingUnits());
  }

  @Test
  void topics_agreeWithGoldAlmostAsTwoReadersDo() {
    TagScores scores = scores();
    assertAll(
        () -> assertTrue(scores.topicMicro() >= 0.93, "micro " + scores.topicMicro()),
        () -> assertTrue(scores.topicMacro() >= 0.93, "macro " + scores.topicMacro()),
        () -> assertTrue(scores.headlineMicro() >= 0.95, "headline " + scores.headlineMicro()));
  }

  @Test
  void evidence_isAPlaceInTheText() {
    assertEquals(List.of(), LOOSE);
  }

  private static TagScores scores() {
    Set<String> headline =
        Taxonomy.builtin().headline().stream().map(Topic::id).collect(Collectors.toSet());
    return TagScores.of(GOLD, FOUND, headline);
  }

  private static void tag(Path mirror, String id, List<Labels> labels) {
    InstrumentText text = parse(mirror, id);
    Set<String> wanted = labels.stream().map(Labels::locator).collect(Collectors.toSet());
    labels.forEach(l -> GOLD.add(named(id, l.locator(), l.topics())));
    text.stream()
        .filter(p -> wanted.contains(p.locator().value()))
        .forEach(
            p -> {
              List<TopicTag> tags = TAGGER.tag(text, p);
              FOUND.add(named(id, p.locator().value(), names(tags)));
              tags.forEach(t -> check(text, id + ":" + p.locator(), t));
            });
  }

  private static void check(InstrumentText text, String where, TopicTag tag) {
    boolean cited =
        !tag.evidence().isEmpty()
            && tag.evidence().stream()
                .allMatch(e -> e.span().length() > 0 && e.span().to() <= text.text().length());
    if (!cited) {
      LOOSE.add(where + " " + tag);
    }
  }

  private static InstrumentText parse(Path mirror, String id) {
    CatalogueEntry entry = Catalogue.builtin().find(id).orElseThrow();
    TextEntry text =
        entry.texts().stream().filter(t -> !t.files().isEmpty()).findFirst().orElseThrow();
    Extractor extractor = new Extractor();
    List<Extract> extracts =
        text.files().stream()
            .map(f -> extractor.extract(mirror.resolve(f.path()), f.path()))
            .toList();
    return new StructureParser()
        .parse(id, text.language(), entry.titleIn(text.language()), extracts);
  }

  private static String names(List<TopicTag> tags) {
    return tags.stream().map(TopicTag::topic).collect(Collectors.joining(","));
  }

  private static Labels named(String id, String locator, String topics) {
    return new Labels(id + ":" + locator, topics, "");
  }
}
