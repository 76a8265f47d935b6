package org.pacta.genealogy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pacta.corpus.Language;
import org.pacta.language.SentenceSplitter;
import org.pacta.structure.Span;

/** The sentences of a treaty in the form in which they are compared. */
final class Sentences {
  private Sentences() {}

  /**
   * The sentences by their compared form: words and figures, without the number before them and
   * without the numbers of the articles that they cite.
   *
   * @return each with its words as printed and the chapter where it stands first, in order
   */
  static Map<String, Printed> of(Treaty treaty) {
    Map<String, Printed> sentences = new LinkedHashMap<>();
    for (Treaty.Chapter chapter : treaty.chapters()) {
      for (Span span : SentenceSplitter.split(chapter.text(), Language.EN)) {
        String words = span.of(chapter.text()).strip();
        Plain.sentence(words, Language.EN)
            .ifPresent(key -> sentences.putIfAbsent(key, new Printed(chapter.name(), words)));
      }
    }
    return sentences;
  }

  /**
   * A sentence as printed.
   *
   * @param chapter the name of its chapter
   * @param words the characters of the text
   */
  record Printed(String chapter, String words) {}
}
