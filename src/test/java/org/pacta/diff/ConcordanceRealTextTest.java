package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.Tsv;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.StructureParser;

/** Concordances of the versions of one instrument against those made by hand. */
@Tag("real-text")
class ConcordanceRealTextTest {
  private static final Catalogue CATALOGUE = Catalogue.builtin();

  private static InstrumentText text(String id) {
    Workspace workspace = Workspace.of(Path.of("."), Optional.of(RealTexts.mirror()));
    TextSource source =
        TextSource.find(workspace, CATALOGUE.find(id).orElseThrow(), Language.ZH).orElseThrow();
    Extractor extractor = new Extractor();
    List<Extract> extracts = new ArrayList<>();
    source.files().forEach(f -> extracts.add(extractor.extract(f.path(), f.name())));
    return new StructureParser().parse(id, Language.ZH, id, extracts);
  }

  /** A row of the gold. */
  private record Row(String left, String leftAt, String right, String rightAt, String relation) {
    static Row of(Map<String, String> fields) {
      return new Row(
          fields.getOrDefault("left", ""),
          fields.getOrDefault("left_locator", ""),
          fields.getOrDefault("right", ""),
          fields.getOrDefault("right_locator", ""),
          fields.getOrDefault("relation", ""));
    }
  }

  /** The rows of the gold between two versions of one work. */
  private static List<Row> versions(String relation) {
    return Tsv.read(RealTexts.gold().resolve("equivalences.tsv")).stream()
        .map(Row::of)
        .filter(r -> r.relation.equals(relation))
        .filter(r -> !r.left.equals(r.right) && work(r.left).equals(work(r.right)))
        .toList();
  }

  private static String work(String id) {
    return CATALOGUE.find(id).orElseThrow().work();
  }

  private static Stream<Renumbering> rows(Concordance concordance) {
    return Stream.concat(concordance.articles().stream(), concordance.parts().stream());
  }

  private static String told(Optional<Locator> locator) {
    return locator.map(Locator::value).orElse("-");
  }

  @Test
  void renumberedArticles_areFound() {
    List<Row> gold = versions("equivalent");
    Set<String> found =
        rows(Concordance.of(text(gold.getFirst().left), text(gold.getFirst().right)))
            .map(r -> told(r.left()) + " " + told(r.right()))
            .collect(Collectors.toSet());
    List<String> missed =
        gold.stream().map(r -> r.leftAt + " " + r.rightAt).filter(p -> !found.contains(p)).toList();
    assertTrue(gold.size() > 70);
    assertEquals(List.of(), missed);
  }

  @Test
  void newProvisions_areSaidToBeNew() {
    List<Row> gold = versions("absent");
    Concordance concordance =
        Concordance.of(text(gold.getFirst().right), text(gold.getFirst().left));
    Set<String> fresh =
        rows(concordance)
            .filter(r -> r.change() == Renumbering.Change.NEW)
            .map(r -> told(r.right()))
            .collect(Collectors.toSet());
    List<String> missed = gold.stream().map(r -> r.leftAt).filter(l -> !fresh.contains(l)).toList();
    assertEquals(List.of(), missed);
  }
}
