package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;
import org.pacta.diff.Redline;
import org.pacta.report.RedlineDocument.Clause;

/** Redlines as tracked changes, read back by their markup. */
class RedlineDocumentTest {
  private static final String TITLE = "Model A → Model B";

  private static byte[] document(String left, String right, Language language) {
    Clause clause = new Clause(TITLE, Redline.of(left, right, language), List.of());
    return new RedlineDocument(TITLE, List.of(), List.of(clause)).render();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | A Party shall allow transfers. | No Party shall prevent transfers.",
        "EN | One.#Two.#Three. | One.#Three.",
        "EN | One.#Three. | One.#Two and a half.#Three.",
        "EN | Same  words,  two blanks. | Same  words,  two blanks.",
        "EN | (a) here < there; & \"so\" | (a) there > here; & 'so'",
        "EN | all of it goes | entirely",
        "ZH | 运营者应当在境内存储数据。#确需出境的，应当评估。 | 运营者可以向境外提供数据。",
        "ZH | 第一款。 | 第一款。#第二款。#第三款。",
      })
  void rejectedItIsTheLeftWording_acceptedTheRightOne(Language language, String a, String b)
      throws IOException {
    String left = a.replace('#', '\n');
    String right = b.replace('#', '\n');
    WordMarkup word = WordMarkup.of(document(left, right, language));
    assertEquals(TITLE + "\n" + left + "\n", word.rejected());
    assertEquals(TITLE + "\n" + right + "\n", word.accepted());
    assertEquals(left.equals(right), word.changes() == 0);
  }

  @Test
  void newAndRepealedProvisions_areChangesAltogether() throws IOException {
    assertEquals(
        TITLE + "\n\n", WordMarkup.of(document("", "New.\nMore.", Language.EN)).rejected());
    assertEquals(TITLE + "\n\n", WordMarkup.of(document("Old.", "", Language.EN)).accepted());
  }

  @Test
  void notesTitlesAndEffects_stand_untracked() throws IOException {
    Clause one =
        new Clause("Art. 1 → Art. 2", Redline.of("x", "x", Language.EN), List.of("softer"));
    byte[] file = new RedlineDocument(TITLE, List.of("Not law."), List.of(one)).render();
    WordMarkup word = WordMarkup.of(file);
    assertEquals(TITLE + "\nNot law.\nArt. 1 → Art. 2\nx\nsofter\n", word.text());
    assertEquals(0, word.changes());
  }

  @Test
  void sameWordings_giveTheSameBytes() {
    assertArrayEquals(document("a b", "a c", Language.EN), document("a b", "a c", Language.EN));
  }

  @Test
  void changes_haveAnAuthorAndNoTwoTheSameNumber() throws IOException {
    byte[] file = document("One.\nTwo.", "Ten.\nTwo.\nSix.", Language.EN);
    assertTrue(WordMarkup.of(file).changes() > 2);
    try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
      for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("word/document.xml")) {
          String xml = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
          List<String> ids =
              java.util.regex.Pattern.compile("<w:(?:ins|del) [^>]*w:id=\"(\\d+)\"")
                  .matcher(xml)
                  .results()
                  .map(m -> m.group(1))
                  .toList();
          assertTrue(ids.size() > 2, xml);
          assertEquals(ids.stream().distinct().toList(), ids);
          assertEquals(ids.size(), xml.split("w:author=\"Pacta\"", -1).length - 1);
          return;
        }
      }
    }
    throw new AssertionError("no text in the document");
  }
}
