package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.Tsv;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/** Reads real instruments; the floors lie a little below what was measured. */
@Tag("real-text")
class NormGoldTest {
  private static final NormTagger TAGGER = new NormTagger((text, unit) -> List.of());

  @ParameterizedTest
  @CsvSource({
    "depa, 0.93",
    "tpp, 0.96",
    "rcep, 0.92",
    "gdpr, 0.96",
    "dsl, 0.97",
    "pipl, 0.91",
    "csl-2025, 0.89",
  })
  void modality_isRightInMostUnits(String instrument, double floor) {
    assertRight(norms(instrument), instrument, floor);
  }

  /** The labels were made on the English texts; the Chinese ones say the same. */
  @ParameterizedTest
  @CsvSource({"depa, 0.95", "tpp, 0.95", "rcep, 0.95"})
  void modality_isRightInTheChineseTextOfATreaty(String instrument, double floor) {
    assertRight(norms(instrument, Language.ZH), instrument, floor);
  }

  private static void assertRight(Map<String, Norm> norms, String instrument, double floor) {
    Path gold = RealTexts.gold().resolve("labels-" + instrument + ".tsv");
    List<Map<String, String>> rows =
        Tsv.read(gold).stream()
            .filter(r -> norms.containsKey(r.getOrDefault("locator", "")))
            .toList();
    long hits =
        rows.stream()
            .filter(r -> modality(norms, r.getOrDefault("locator", "")).equals(r.get("modality")))
            .count();
    long all = rows.size();
    assertTrue(all > 0, () -> instrument + ": no labelled unit is there");
    assertTrue(hits >= floor * all, () -> instrument + ": " + hits + " of " + all);
  }

  @Test
  void exceptionToTheLocalizationBan_isSelfJudgedInOneTreatyAndTestedInTheOther() {
    Norm.ExceptionClause judged = publicPolicy(norms("rcep").values());
    Norm.ExceptionClause tested = publicPolicy(norms("tpp").values());
    assertEquals(List.of(true, false), List.of(judged.selfJudging(), tested.selfJudging()));
    assertEquals("considers-necessary", judged.necessity());
    assertEquals("no-greater-than-required", tested.necessity());
  }

  @Test
  void electronicCommerce_liesOutsideDisputeSettlementWhereItsChapterSaysSo() {
    Set<String> states =
        norms("rcep").values().stream()
            .filter(n -> n.locator().value().startsWith("art_12."))
            .map(n -> n.enforceability().state())
            .collect(Collectors.toSet());
    assertEquals(Set.of("outside"), states);
  }

  private static String modality(Map<String, Norm> norms, String locator) {
    return Optional.ofNullable(norms.get(locator)).map(n -> n.modality().code()).orElse("");
  }

  private static Norm.ExceptionClause publicPolicy(Collection<Norm> norms) {
    return norms.stream()
        .filter(n -> n.modality() == Modality.EXCEPTION)
        .flatMap(n -> n.exceptions().stream())
        .filter(e -> e.objective().equals("legitimate-public-policy"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Norm> norms(String instrument) {
    return norms(sources(instrument).getFirst());
  }

  private static Map<String, Norm> norms(String instrument, Language language) {
    return norms(
        sources(instrument).stream()
            .filter(s -> s.text().language() == language)
            .findFirst()
            .orElseThrow());
  }

  private static List<TextSource> sources(String instrument) {
    Workspace workspace = new Workspace(Path.of("."), Optional.of(RealTexts.mirror()));
    return workspace.catalogue(List.of()).entries().stream()
        .filter(e -> e.id().equals(instrument))
        .flatMap(e -> TextSource.all(workspace, e).stream())
        .toList();
  }

  private static Map<String, Norm> norms(TextSource source) {
    Map<String, Norm> norms = new LinkedHashMap<>();
    TAGGER.tag(parsed(source)).forEach(n -> norms.putIfAbsent(n.locator().value(), n));
    return norms;
  }

  private static InstrumentText parsed(TextSource source) {
    Extractor extractor = new Extractor();
    return new StructureParser()
        .parse(
            source.entry().id(),
            source.text().language(),
            source.entry().titleIn(source.text().language()),
            source.files().stream().map(f -> extractor.extract(f.path(), f.name())).toList());
  }
}
