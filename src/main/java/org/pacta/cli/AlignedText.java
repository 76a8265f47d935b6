package org.pacta.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pacta.align.Side;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.index.Draft;
import org.pacta.index.EffectiveText;
import org.pacta.index.Library;
import org.pacta.structure.Locator;

/**
 * A side of an alignment as a user names it: an instrument, a provision of one, or a file.
 *
 * @param draft the text and its kind
 * @param entry the instrument; empty for a file
 * @param locator the provision; empty for the whole
 */
record AlignedText(Draft draft, Optional<CatalogueEntry> entry, Optional<Locator> locator) {

  /**
   * Reads a side. An instrument goes before a file of the same name.
   *
   * @throws UsageException if it is neither an instrument nor a file
   * @throws org.pacta.extract.ExtractException if no text can be had from the file
   */
  static AlignedText of(Library library, String address) {
    if (library.catalogue().resolve(address).isEmpty()) {
      Optional<Path> file = file(address);
      if (file.isPresent()) {
        return new AlignedText(
            Draft.read(file.get(), Optional.empty()), Optional.empty(), Optional.empty());
      }
    }
    Target target = Target.of(library, address);
    Draft draft = new Draft(target.text(library, Optional.empty()), target.entry().kind());
    return new AlignedText(draft, Optional.of(target.entry()), target.locator());
  }

  private static Optional<Path> file(String address) {
    try {
      return Optional.of(Path.of(address)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** All texts that have effect, or the one in which the provision stands; empty for a file. */
  Optional<EffectiveText> effective(Library library) {
    Optional<EffectiveText> whole = entry.map(e -> EffectiveText.of(library, e));
    return locator.isEmpty() ? whole : whole.map(w -> w.only(draft.text()));
  }

  Side side() {
    return new Side(draft.text(), draft.kind().bindsStates());
  }
}
