package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.KnownDifferences;
import org.pacta.corpus.KnownDifferences.Known;
import org.pacta.corpus.Language;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/**
 * The same law read from different files gives the same tree and the same words, but for what the
 * files or the law themselves do otherwise: {@code corpus/tree-differences.yaml} has each of these
 * places and its reason. Prints the figures.
 */
@Tag("real-text")
class CopiesRealTextTest {
  private static final double SAME_WORDS = 0.999;
  private static final KnownDifferences KNOWN = KnownDifferences.builtin();

  @ParameterizedTest
  @CsvSource({
    "EN, gdpr/gdpr-2016-679-oj-en.xml, gdpr/gdpr-en.pdf",
    "EN, gdpr/gdpr-2016-679-oj-en.xml, gdpr/eu-gdpr-2016-fulltext.md",
    "EN, gdpr/gdpr-2016-679-oj-en.xml, gdpr/gdpr-2016-679-consolidated-en.html",
    "ZH, prc-consolidated/personal-information-protection-law.md, pipl/pipl-2021-zh.pdf",
    "ZH, prc-consolidated/data-security-law.md, dsl/dsl-2021-zh.pdf",
    "ZH, prc-consolidated/cybersecurity-law.md, csl-2025/csl-2025-zh.pdf",
  })
  void copies_haveOneTree(Language language, String first, String copy) {
    Collation c = Collation.of(text(language, first), text(language, copy));
    List<Variant> unexplained = c.variants().stream().filter(v -> !isKnown(copy, v)).toList();
    long differing = unexplained.stream().mapToLong(Variant::characters).sum();
    print(copy, c, differing);
    assertEquals(List.of(), unexplained.stream().filter(v -> ofTree(v)).toList());
    assertTrue(1 - (double) differing / c.characters() >= SAME_WORDS, unexplained::toString);
    assertEquals(List.of(), outdated(copy, c));
  }

  private static boolean isKnown(String copy, Variant v) {
    return KNOWN.reason(copy, v.kind().code(), v.locator().value()).isPresent();
  }

  private static boolean ofTree(Variant v) {
    return v.kind() == Variant.Kind.OMISSION || v.kind() == Variant.Kind.ADDITION;
  }

  /** The places that are listed and do not differ any more. */
  private static List<String> outdated(String copy, Collation c) {
    return KNOWN.all().stream()
        .filter(k -> k.copy().equals(copy))
        .flatMap(k -> k.where().stream().map(w -> new Known(copy, k.kind(), List.of(w), "place")))
        .filter(k -> c.variants().stream().noneMatch(v -> explains(k, v)))
        .map(k -> k.kind() + " " + k.where())
        .toList();
  }

  private static boolean explains(Known known, Variant v) {
    return known.explains(known.copy(), v.kind().code(), v.locator().value());
  }

  private static InstrumentText text(Language language, String file) {
    Path path = RealTexts.mirror().resolve(file);
    return new StructureParser()
        .parse("copy", language, "Copy", List.of(new Extractor().extract(path, file)));
  }

  private static void print(String copy, Collation c, long differing) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %d of %d provisions shared; %d of %d characters differ without a known reason",
            copy,
            c.shared(),
            c.provisions(),
            differing,
            c.characters()));
  }
}
