package org.pacta.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.genealogy.VersionFinder;
import org.pacta.index.Library;
import org.pacta.structure.InstrumentText;

/**
 * What a text has to do with those that are known.
 *
 * @param same the text with the same letters and figures; empty where there is none
 * @param versions instruments of which it may be another version
 */
record Resemblance(Optional<Known> same, List<LikelyVersion> versions) {

  /** A text that is known. */
  record Known(String id, Language language) {}

  /** A text whose resemblance is asked, under the id that it is to have. */
  private record Asked(String id, InstrumentText text, String key, VersionFinder finder) {
    static Asked of(String id, InstrumentText text) {
      return new Asked(id, text, LetterKey.of(text.text()), new VersionFinder(id, text));
    }
  }

  /**
   * The resemblance of texts to those of an index, each of which is read once, and to one another:
   * a text is known to those behind it.
   *
   * @param texts by the ids that they are to have, in order
   * @return one for each, in their order
   */
  static List<Resemblance> of(List<Map.Entry<String, InstrumentText>> texts, Library library) {
    List<Asked> asked = texts.stream().map(t -> Asked.of(t.getKey(), t.getValue())).toList();
    Map<String, Known> known = new TreeMap<>();
    Set<Language> languages = new TreeSet<>();
    asked.forEach(a -> languages.add(a.text().language()));
    for (CatalogueEntry entry : library.catalogue().entries()) {
      for (Language language : languages) {
        library.passing(entry, language).ifPresent(t -> show(entry.id(), t.text(), asked, known));
      }
    }
    List<Resemblance> found = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked one = asked.get(i);
      Optional<Known> same =
          Optional.ofNullable(known.get(one.key())).filter(k -> !k.id().equals(one.id()));
      found.add(new Resemblance(same, one.finder().found()));
      if (same.isEmpty()) {
        show(one.id(), one.text(), asked.subList(i + 1, asked.size()), known);
      }
    }
    return found;
  }

  private static void show(
      String id, InstrumentText text, List<Asked> asked, Map<String, Known> known) {
    if (asked.isEmpty()) {
      return;
    }
    known.putIfAbsent(LetterKey.of(text.text()), new Known(id, text.language()));
    Set<String> sentences = VersionFinder.sentences(text);
    asked.forEach(a -> a.finder().show(id, text, sentences));
  }
}
