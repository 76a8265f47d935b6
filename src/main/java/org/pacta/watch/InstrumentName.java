package org.pacta.watch;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import org.pacta.corpus.Language;

/** The id that a file is given after its name: Chinese characters are written in Pinyin. */
final class InstrumentName {
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final int LONGEST = 60;
  private static final String NAMELESS = "text";

  private InstrumentName() {}

  /**
   * The id, with a number behind it where it is taken.
   *
   * @param name of the file, with or without folders
   */
  static String free(String name, Language language, Predicate<String> isTaken) {
    String id = of(name, language);
    String free = id;
    for (int i = 2; isTaken.test(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** The id after the name alone; {@code act.en.pdf} in English is {@code act}. */
  static String of(String name, Language language) {
    String id = plain(withoutLanguage(stem(name), language));
    String cut = id.length() > LONGEST ? plain(id.substring(0, LONGEST)) : id;
    return cut.isEmpty() ? NAMELESS : cut;
  }

  /** Whether the name says the language, as two files do that hold one instrument. */
  static boolean saysLanguage(String name, Language language) {
    return !withoutLanguage(stem(name), language).equals(stem(name));
  }

  private static String withoutLanguage(String stem, Language language) {
    String ending = "." + language.code();
    return stem.toLowerCase(Locale.ROOT).endsWith(ending)
        ? stem.substring(0, stem.length() - ending.length())
        : stem;
  }

  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static String plain(String text) {
    return LATIN.transliterate(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
