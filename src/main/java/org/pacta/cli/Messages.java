package org.pacta.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says to the user, in English or Chinese after the locale. */
final class Messages {
  private Messages() {}

  /** The message of a key, with its places filled; texts are put in as they are. */
  static String get(String key, Object... values) {
    Locale locale = Locale.getDefault();
    ResourceBundle bundle = ResourceBundle.getBundle("org.pacta.cli.messages", locale);
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
