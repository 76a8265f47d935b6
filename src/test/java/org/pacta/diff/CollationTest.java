package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.diff.Variant.Kind;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.StructureParser;

class CollationTest {
  private static final String TREATY =
      """
      Article 1: Samples
      1. Each Party shall publish its samples.
      2. A Party may:
      (a) keep samples; and
      (b) return them.
      Article 2: Records
      A Party shall keep records.""";

  @Test
  void sameText_hasNoVariants() {
    Collation collation = Collation.of(english(TREATY), english(TREATY));
    assertEquals(List.of(), collation.variants());
    assertEquals(1, collation.sharedLocators());
    assertEquals(1, collation.sharedCharacters());
  }

  @Test
  void whiteSpaceAndCompatibilityCharacters_doNotCount() {
    String other = TREATY.replace("records", "re\uFB01ned  records");
    String plain = TREATY.replace("records", "refined records");
    assertEquals(List.of(), Collation.of(english(plain), english(other)).variants());
  }

  @Test
  void missingPoint_isOmissionOfThatPointOnly() {
    String shorter = TREATY.replace("(b) return them.\n", "");
    Collation collation = Collation.of(english(TREATY), english(shorter));
    assertEquals(
        List.of(
            new Variant(
                new Locator("art_1__para_2__point_b"), Kind.OMISSION, "return them.", "", 12)),
        collation.variants());
    assertEquals(collation.provisions() - 1, collation.shared());
  }

  @Test
  void otherWord_isSubstitutionWithItsCharacters() {
    String other = TREATY.replace("its samples", "all samples");
    Variant variant = Collation.of(english(TREATY), english(other)).variants().getFirst();
    assertEquals("art_1__para_1", variant.locator().value());
    assertEquals(Kind.SUBSTITUTION, variant.kind());
    assertEquals(3, variant.characters());
  }

  @Test
  void otherHeading_isTold() {
    String other = TREATY.replace("Records", "Archives");
    assertEquals(
        List.of(Kind.HEADING),
        Collation.of(english(TREATY), english(other)).variants().stream()
            .map(Variant::kind)
            .toList());
  }

  @Test
  void capitalsOfAHeading_doNotCount() {
    String other = TREATY.replace("Records", "RECORDS");
    assertEquals(List.of(), Collation.of(english(TREATY), english(other)).variants());
  }

  @Test
  void capitalsOfTheWords_count() {
    String other = TREATY.replace("keep records", "keep Records");
    assertEquals(1, Collation.of(english(TREATY), english(other)).variants().size());
  }

  @Test
  void hyphensOfAnySort_areAlike() {
    String other = TREATY.replace("its samples", "its non\u2011samples");
    String plain = TREATY.replace("its samples", "its non-samples");
    assertEquals(List.of(), Collation.of(english(plain), english(other)).variants());
  }

  @Test
  void headingBrokenElsewhere_isNoWordOfTheProvisionAbove() {
    String chapter = "CHAPTER 1\nRECORDS OF\nSAMPLES\n" + TREATY;
    String oneLine = "CHAPTER 1\nRECORDS OF SAMPLES\n" + TREATY;
    assertEquals(List.of(), Collation.of(english(chapter), english(oneLine)).variants());
  }

  @Test
  void exchangedCopies_turnOmissionsIntoAdditions() {
    String shorter = TREATY.replace("(b) return them.\n", "");
    Variant variant = Collation.of(english(shorter), english(TREATY)).variants().getFirst();
    assertEquals(Kind.ADDITION, variant.kind());
    assertEquals("return them.", variant.right());
  }

  @Test
  void notesOfOneProvision_areComparedInTheirOrderWhateverTheirNumber() {
    String first = "Article 1\nA Party may keep samples[1] here.\n\n[1] Of any size.";
    String second = "Article 1\nA Party may keep samples[7] here.\n\n[7] Of any size.";
    assertEquals(List.of(), Collation.of(english(first), english(second)).variants());
  }

  @Test
  void copiesInTwoLanguages_areRefused() {
    InstrumentText chinese = read(Language.ZH, "第一条 为了示范，制定本法。");
    assertThrows(IllegalArgumentException.class, () -> Collation.of(english(TREATY), chinese));
  }

  private static InstrumentText english(String text) {
    return read(Language.EN, text);
  }

  private static InstrumentText read(Language language, String text) {
    List<Block> blocks =
        text.lines().map(l -> l.isBlank() ? Block.gap() : Block.line(l.strip())).toList();
    Extract extract = new Extract("model.txt", "0".repeat(64), "text/plain", blocks);
    return new StructureParser().parse("model", language, "Model", List.of(extract));
  }
}
