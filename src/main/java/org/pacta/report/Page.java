package org.pacta.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes self-contained pages, which can be read, printed and searched offline, from the templates
 * beside this class.
 *
 * @param version of the program, for the foot of the page
 * @param command that makes the page again
 */
record Page(String version, String command) {
  private static final PebbleEngine ENGINE = engine();

  /** A template filled with a model. */
  String render(String template, Map<String, Object> model) {
    Map<String, Object> filled = new HashMap<>(model);
    filled.put("version", version);
    filled.put("command", command);
    StringWriter page = new StringWriter();
    try {
      ENGINE.getTemplate(template).evaluate(page, filled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(Page.class.getClassLoader());
    loader.setPrefix("org/pacta/report");
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .newLineTrimming(false)
        .defaultLocale(Locale.ROOT)
        .build();
  }
}
