package org.pacta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.CatalogueEntry.Incorporation;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.structure.Locator;

/**
 * What an instrument says with effect: its own text, and those that it incorporates by reference,
 * less what it leaves out or suspends.
 *
 * @param entry the instrument
 * @param parts its own text first; empty where the index holds neither
 */
public record EffectiveText(CatalogueEntry entry, List<Part> parts) {
  public EffectiveText {
    parts = List.copyOf(parts);
  }

  /**
   * A text that counts as text of the instrument.
   *
   * @param entry the instrument in whose text the words stand
   * @param text the text with its norms
   * @param incorporation how it came in; empty for the instrument's own text
   */
  public record Part(
      CatalogueEntry entry, AnnotatedText text, Optional<Incorporation> incorporation) {

    /** Whether a provision is taken over at all. */
    public boolean takesOver(Locator locator) {
      return incorporation.stream()
          .flatMap(i -> i.except().stream())
          .noneMatch(l -> locator.within(new Locator(l)));
    }

    /** Whether a provision is taken over, but suspended. */
    public boolean suspends(Locator locator) {
      return incorporation.stream()
          .flatMap(i -> i.suspended().stream())
          .anyMatch(l -> locator.within(new Locator(l)));
    }

    /** Whether a provision has effect: it is taken over, and not suspended. */
    public boolean applies(Locator locator) {
      return takesOver(locator) && !suspends(locator);
    }

    /** The norms that have effect, in the order of the text. */
    public List<Norm> norms() {
      return text.norms().stream().filter(n -> applies(n.locator())).toList();
    }

    /** The locators below a provision, itself left out, that are suspended. */
    public List<String> suspendedBelow(Locator provision) {
      return incorporation.stream()
          .flatMap(i -> i.suspended().stream())
          .filter(s -> new Locator(s).within(provision) && !s.equals(provision.value()))
          .toList();
    }
  }

  /** The effective text of an instrument, each text in its first language. */
  public static EffectiveText of(Library library, CatalogueEntry entry) {
    List<Part> parts = new ArrayList<>();
    library.text(entry).ifPresent(t -> parts.add(new Part(entry, t, Optional.empty())));
    entry.incorporates().flatMap(i -> incorporated(library, i)).ifPresent(parts::add);
    return new EffectiveText(entry, parts);
  }

  private static Optional<Part> incorporated(Library library, Incorporation incorporation) {
    return library
        .catalogue()
        .find(incorporation.instrument())
        .flatMap(
            other -> library.text(other).map(t -> new Part(other, t, Optional.of(incorporation))));
  }

  /** The same with one of its texts only. */
  public EffectiveText only(AnnotatedText text) {
    return new EffectiveText(entry, parts.stream().filter(p -> p.text().equals(text)).toList());
  }

  /** The number of units that were looked at. */
  public int units() {
    return parts.stream().mapToInt(p -> p.text().norms().size()).sum();
  }
}
