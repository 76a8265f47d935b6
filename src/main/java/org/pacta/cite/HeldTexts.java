package org.pacta.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.Concordance;
import org.pacta.index.Library;
import org.pacta.structure.Locator;

/** The texts of an index in which citations are looked up, each prepared once. */
final class HeldTexts {
  private final Library library;
  private final Map<String, Optional<HeldText>> texts = new HashMap<>();
  private final Map<List<String>, Concordance> concordances = new HashMap<>();

  HeldTexts(Library library) {
    this.library = library;
  }

  /** The text of an instrument in its first language; empty where the index holds none. */
  Optional<HeldText> of(CatalogueEntry entry) {
    return texts.computeIfAbsent(entry.id(), id -> library.text(entry).map(HeldText::new));
  }

  /** The own text of an instrument, then that of the instrument whose provisions it takes over. */
  List<HeldText> all(CatalogueEntry entry, Locator cited) {
    Stream<HeldText> taken =
        entry.incorporates().stream()
            .filter(i -> i.except().stream().noneMatch(x -> cited.within(new Locator(x))))
            .flatMap(i -> library.catalogue().find(i.instrument()).stream())
            .flatMap(other -> of(other).stream());
    return Stream.concat(of(entry).stream(), taken).toList();
  }

  /** What became of an article of one text in another of the same language; empty where nothing. */
  Optional<Locator> became(HeldText from, Locator article, HeldText to) {
    if (from.annotated().text().language() != to.annotated().text().language()) {
      return Optional.empty();
    }
    List<String> key =
        List.of(from.annotated().text().instrument(), to.annotated().text().instrument());
    Concordance concordance =
        concordances.computeIfAbsent(
            key, k -> Concordance.of(from.annotated().text(), to.annotated().text()));
    return concordance.articles().stream()
        .filter(r -> r.left().equals(Optional.of(article)))
        .flatMap(r -> r.right().stream())
        .findFirst();
  }
}
