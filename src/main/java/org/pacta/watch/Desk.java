package org.pacta.watch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.index.Library;
import org.pacta.search.StandingQuery;

/** Who takes the new texts into the index, and answers them. */
public interface Desk {

  /**
   * The answer to a new instrument.
   *
   * @param inField whether anything in it rules a subject of the taxonomy
   * @param matches what meets a standing query
   * @param files where the brief is, by format
   */
  record Answer(boolean inField, List<StandingQuery.Match> matches, Map<String, String> files) {

    /** What meets a standing query in one language. */
    List<StandingQuery.Match> matches(Language language) {
      return matches.stream().filter(m -> m.hit().language().equals(language.code())).toList();
    }
  }

  /** The texts that are known before anything is added; all that are at hand where none was yet. */
  Library known();

  /**
   * Takes instruments of the catalogue into the index.
   *
   * @return the index as it is then; what could not be read is told by its manifest
   */
  Library take(Set<String> ids);

  /**
   * Writes the brief of an instrument that the index holds.
   *
   * @param versions instruments of which any of its texts may be another version
   */
  Answer answer(Library library, CatalogueEntry entry, List<LikelyVersion> versions);
}
