package org.pacta.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds an instrument by what people call it: its id, its short or full title in either language,
 * in capitals or not, with or without title marks and the name of the state before it.
 */
public final class InstrumentNames {
  private static final Pattern MARKS = Pattern.compile("[《》〈〉“”\"]");
  private static final String PEOPLES_REPUBLIC = "中华人民共和国";

  private final Catalogue catalogue;

  /** The names of the instruments of a catalogue. */
  public InstrumentNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The entry that a name stands for: of a work without a version the newest; of a title that
   * several entries share the first. Empty where nothing is called so.
   */
  public Optional<CatalogueEntry> find(String name) {
    String plain = plain(name);
    return catalogue
        .resolve(name)
        .or(() -> catalogue.resolve(plain))
        .or(
            () ->
                catalogue.entries().stream()
                    .filter(e -> titles(e).anyMatch(t -> plain(t).equals(plain)))
                    .findFirst());
  }

  private static Stream<String> titles(CatalogueEntry entry) {
    return Stream.of(Language.values())
        .flatMap(l -> Stream.of(entry.shortTitleIn(l), entry.titleIn(l)));
  }

  private static String plain(String name) {
    String bare = MARKS.matcher(name).replaceAll("").strip().toLowerCase(Locale.ROOT);
    return bare.startsWith(PEOPLES_REPUBLIC) ? bare.substring(PEOPLES_REPUBLIC.length()) : bare;
  }
}
