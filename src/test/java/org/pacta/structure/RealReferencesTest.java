package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;

/** How many of the citations of whole treaties and statutes lead to a provision. */
@Tag("real-text")
class RealReferencesTest {
  private static final Catalogue CATALOGUE = Catalogue.builtin();
  private static final Map<String, InstrumentText> TEXTS = new HashMap<>();

  private static InstrumentText text(String id, Language language) {
    return TEXTS.computeIfAbsent(id + language, k -> parse(id, language));
  }

  private static InstrumentText parse(String id, Language language) {
    Workspace workspace = Workspace.of(Path.of("."), Optional.of(RealTexts.mirror()));
    TextSource source =
        TextSource.find(workspace, CATALOGUE.find(id).orElseThrow(), language).orElseThrow();
    Extractor extractor = new Extractor();
    List<Extract> extracts = new ArrayList<>();
    source.files().forEach(f -> extracts.add(extractor.extract(f.path(), f.name())));
    return new StructureParser().parse(id, language, source.entry().titleIn(language), extracts);
  }

  /** Of the citations within the instrument, in provisions of a prefix, the share that resolves. */
  @ParameterizedTest
  @CsvSource({
    "tpp,      EN, art_14., 45,  0.98",
    "gdpr,     EN, '',      500, 0.98",
    "depa,     EN, '',      75,  0.97",
    "ai-act,   EN, '',      750, 0.97",
    "pipl,     ZH, '',      15,  0.98",
    "csl-2025, ZH, '',      33,  0.98",
    "telecommunications-regulations-2016, ZH, '', 20, 0.98",
  })
  void internalCitations_resolve(
      String id, Language language, String prefix, int least, double share) {
    List<Reference> references =
        References.of(text(id, language), CATALOGUE).stream()
            .filter(r -> r.from().value().startsWith(prefix))
            .toList();
    List<Reference> lost =
        references.stream().filter(r -> r.target() instanceof Reference.Unresolved).toList();
    long resolved =
        references.stream().filter(r -> r.target() instanceof Reference.Internal).count();
    double found = (double) resolved / (resolved + lost.size());
    assertAll(
        () -> assertTrue(resolved >= least, id + ": only " + resolved + " citations"),
        () -> assertTrue(found >= share, id + ": " + found + ", lost " + lost));
  }

  @ParameterizedTest
  @CsvSource({"tpp, EN", "gdpr, EN", "pipl, ZH"})
  void everyReference_slicesAndLeadsToAProvision(String id, Language language) {
    InstrumentText text = text(id, language);
    Map<String, Provision> provisions = new HashMap<>();
    text.stream().forEach(p -> provisions.put(p.locator().value(), p));
    for (Reference reference : References.of(text, CATALOGUE)) {
      assertEquals(reference.text(), reference.span().of(text.text()));
      if (reference.target() instanceof Reference.Internal internal) {
        internal.locators().forEach(l -> assertTrue(provisions.containsKey(l.value()), l.value()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"gdpr, EN, 24", "pipl, ZH, 4", "depa, EN, 30"})
  void definitions_areFound(String id, Language language, int least) {
    InstrumentText text = text(id, language);
    DefinitionGraph graph = Definitions.of(text);
    assertTrue(graph.definitions().size() >= least, graph.definitions().toString());
    graph.definitions().forEach(d -> assertEquals(d.term(), d.termSpan().of(text.text())));
  }

  /** The agreements that the catalogue finds within a text are the divisions of their names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article XIV(c) of GATS        | annex_1b__art_xiv | General Exceptions",
        "Article 14.6 of TRIPS         | annex_1c__art_14  | Protection of Performers",
        "Article 22 of the DSU         | annex_2_3__art_22 | Compensation",
      })
  void agreementWithinAText_isFoundThere(String words, String locator, String heading) {
    InstrumentText text = text("gats", Language.EN);
    Reference reference =
        References.of(Drafts.of(Language.EN, "art_1 | See " + words + "."), CATALOGUE).getFirst();
    Reference.External cited = (Reference.External) reference.target();
    assertEquals("gats", cited.instrument());
    Locator found = new CitedProvisions(text).find(cited.locators().getFirst()).orElseThrow();
    assertTrue(found.within(new Locator(locator)), found + " is not within " + locator);
    String printed = text.find(new Locator(locator)).orElseThrow().heading();
    assertTrue(
        printed
            .toLowerCase(java.util.Locale.ROOT)
            .contains(heading.toLowerCase(java.util.Locale.ROOT)),
        printed);
  }

  @Test
  void citations_areReadInLinearTime() {
    String line =
        "under Article 1(1)(a), (b) and (c), paragraph 2 of Article 1, or the Same Act of the ";
    String draft = "art_1 | " + line.repeat(20_000);
    InstrumentText text = Drafts.of(Language.EN, draft);
    long start = System.nanoTime();
    assertTrue(References.of(text, CATALOGUE).size() >= 20_000);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    assertTrue(seconds < 30, seconds + " s for " + text.text().length() + " characters");
  }
}
