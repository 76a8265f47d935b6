package org.pacta.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.pacta.corpus.Language;

/** The words of the reports themselves, in the language of the report. */
public final class Texts {
  private final ResourceBundle bundle;
  private final Language language;

  /** The words in a language, whatever the locale of the machine. */
  public Texts(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.pacta.report.texts",
            Locale.of(language.code()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Language language() {
    return language;
  }

  /** The text of a key with its places filled. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /** The text of a key that has no places to fill; what templates ask for. */
  public String text(String key) {
    return bundle.getString(key);
  }

  /** The word for a code of the machine-readable output; the code itself where there is none. */
  public String word(String kind, String code) {
    try {
      return bundle.getString(kind + "." + code);
    } catch (MissingResourceException e) {
      return code;
    }
  }

  /** Several things in a row: {@code a, b and c}. */
  public String list(java.util.List<String> things) {
    return String.join(get("list.comma"), things);
  }
}
