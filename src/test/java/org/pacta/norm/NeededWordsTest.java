package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Extractor;
import org.pacta.language.SentenceSplitter;
import org.pacta.quality.RealTexts;

class NeededWordsTest {
  private static final List<String> BOOKS =
      List.of("modality", "particulars", "exceptions", "bearer", "enforceability");

  @Test
  void literal_isNeeded() {
    assertEquals(List.of(Set.of("parcel")), NeededWords.of("parcel"));
    assertEquals(List.of(Set.of("包裹")), NeededWords.of("包裹"));
  }

  @Test
  void oneOfTheAlternatives_isNeeded() {
    assertEquals(List.of(Set.of("parcel", "letter")), NeededWords.of("(?:parcels?|letter)\\b"));
  }

  @Test
  void bothSidesOfWhiteSpace_areNeeded() {
    assertEquals(
        List.of(Set.of("carrier"), Set.of("opens")), NeededWords.of("carrier\\s+(?<v>opens)"));
  }

  @Test
  void smallLettersStandForAll() {
    assertEquals(List.of(Set.of("parcel")), NeededWords.of("(?i)Parcel"));
    assertEquals(List.of(Set.of("arcel"), Set.of("p")), NeededWords.of("[Pp]arcel"));
  }

  @Test
  void whatRepeats_endsAWord() {
    assertEquals(List.of(Set.of("par"), Set.of("cel")), NeededWords.of("par+cel"));
    assertEquals(List.of(Set.of("cel"), Set.of("pa")), NeededWords.of("par{0,3}cel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:parcel)?",
        "(?:parcel|)",
        "(?!parcel)",
        "(?<=parcel)\\d",
        "[^p]",
        "\\p{IsHan}{2,6}",
        ".*",
        "(?x)p a r c e l",
        "\\Qparcel\\E",
      })
  void whatMayBeMissing_isNotNeeded(String pattern) {
    assertTrue(NeededWords.of(pattern).isEmpty(), pattern);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noFinding_isLostOnTheSpecimens(Language language) throws Exception {
    assertNoFindingIsLost(language, texts(Path.of("corpus/specimens"), language.code()));
  }

  /** The articles of large instruments in both languages. */
  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("real-text")
  void noFinding_isLostOnRealTexts(Language language) throws Exception {
    String folder = language == Language.EN ? "tpp" : "pipl";
    assertNoFindingIsLost(language, texts(RealTexts.mirror().resolve(folder), ""));
  }

  private static void assertNoFindingIsLost(Language language, List<String> texts) {
    int found = 0;
    for (String book : BOOKS) {
      for (Rule rule : RuleBook.of(book, language).rules()) {
        for (String text : texts) {
          if (rule.pattern().matcher(text).find()) {
            found++;
            assertTrue(
                rule.mayStandIn(text.toLowerCase(Locale.ROOT)), () -> rule.id() + ": " + text);
          }
        }
      }
    }
    assertTrue(found > texts.size() / 2, "nothing was found in " + texts.size() + " sentences");
  }

  private static List<String> texts(Path folder, String code) throws Exception {
    Extractor extractor = new Extractor();
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.contains("." + code) && name.matches(".*\\.(?:txt|html|md|docx|pdf)")) {
          String text =
              extractor.extract(file, name).blocks().stream()
                  .map(Block::text)
                  .collect(Collectors.joining("\n"));
          for (Language language : Language.values()) {
            SentenceSplitter.split(text, language).forEach(s -> sentences.add(s.of(text)));
          }
        }
      }
    }
    return sentences;
  }
}
