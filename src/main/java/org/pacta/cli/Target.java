package org.pacta.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.cite.WrittenAddress;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.Locator;

/**
 * What a user points at: {@code ID[@VERSION][:LOCATOR]}, or a provision as it is written.
 *
 * @param entry the instrument
 * @param locator the provision; empty for the whole
 */
record Target(CatalogueEntry entry, Optional<Locator> locator) {

  /** A locator begins with a word of the naming convention, and a number as written does not. */
  private static final Pattern LOCATOR =
      Pattern.compile("(?<name>[^:]+):(?<locator>[a-z][^\\s:]*)");

  /**
   * Reads an address, or a provision as a person writes it: {@code TPP Art. 14.11(2)}.
   *
   * @throws UsageException if no instrument is called so
   */
  static Target of(Library library, String address) {
    Matcher m = LOCATOR.matcher(address);
    if (m.matches()) {
      return new Target(
          HomeOptions.entry(library.catalogue(), m.group("name")),
          Optional.of(new Locator(m.group("locator"))));
    }
    return WrittenAddress.read(library, address)
        .map(w -> new Target(w.entry(), Optional.of(w.locator())))
        .orElseGet(
            () -> new Target(HomeOptions.entry(library.catalogue(), address), Optional.empty()));
  }

  /**
   * The text pointed at: in the language named, or in the first language of the instrument. A
   * provision that the instrument takes over from another by reference is found in the other's
   * text.
   *
   * @throws UsageException if the index does not hold it
   */
  AnnotatedText text(Library library, Optional<Language> language) {
    return own(library, entry, language)
        .filter(t -> locator.isEmpty() || t.text().find(locator.get()).isPresent())
        .or(() -> incorporated(library, language))
        .orElseThrow(() -> new UsageException(missing(library)));
  }

  private Optional<AnnotatedText> incorporated(Library library, Optional<Language> language) {
    return entry
        .incorporates()
        .filter(i -> locator.isPresent())
        .filter(i -> i.except().stream().noneMatch(e -> locator.get().within(new Locator(e))))
        .flatMap(i -> library.catalogue().find(i.instrument()))
        .flatMap(other -> own(library, other, language))
        .filter(t -> t.text().find(locator.orElseThrow()).isPresent());
  }

  /**
   * How the provision pointed at came into the instrument; empty where it stands in its own text.
   *
   * @param text the text in which it was found
   */
  Optional<TakenOver> takenOver(AnnotatedText text) {
    return entry
        .incorporates()
        .filter(i -> i.instrument().equals(text.text().instrument()))
        .flatMap(i -> locator.map(l -> TakenOver.of(i, l)));
  }

  private static Optional<AnnotatedText> own(
      Library library, CatalogueEntry entry, Optional<Language> language) {
    return language.isPresent() ? library.text(entry, language.get()) : library.text(entry);
  }

  private String missing(Library library) {
    if (library.text(entry).isEmpty()) {
      return Messages.get("not.indexed", entry.id());
    }
    return Messages.get("no.provision", entry.id(), locator.map(Locator::value).orElse(""));
  }
}
