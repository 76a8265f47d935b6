package org.pacta.index;

import java.util.List;
import org.pacta.structure.Locator;
import org.pacta.structure.Reference;

/**
 * A citation, and what was found of it in the index.
 *
 * @param reference the citation as read
 * @param instrument the id of the instrument cited, the citing one included; empty where the
 *     catalogue does not know its name or nothing is known of it
 * @param locators the provisions found; empty where the whole instrument is cited, or none was
 *     found
 * @param outcome what became of it
 * @param reason why it leads to no provision of the index, one sentence; empty where it does
 */
public record ResolvedReference(
    Reference reference,
    String instrument,
    List<Locator> locators,
    Outcome outcome,
    String reason) {

  /** What became of a citation; the last is the one to look into. */
  public enum Outcome {
    /** It leads to provisions, or to an instrument as a whole, in the index. */
    RESOLVED,
    /** It names an instrument that the catalogue does not know. */
    OTHER_INSTRUMENT,
    /** It has a number as its own text has none; the instrument meant is not named beside it. */
    UNNAMED_INSTRUMENT,
    /** The index has no text of the instrument, or one without that provision. */
    NO_TEXT,
    /** The copy of its own text leaves out the annex, chapter or section. */
    NOT_IN_FILE,
    /** Its own text should have the provision, or has several of the number. */
    UNCLEAR
  }

  public ResolvedReference {
    locators = List.copyOf(locators);
  }

  /** Whether the citation leads to provisions, or to an instrument as a whole, in the index. */
  public boolean resolved() {
    return outcome == Outcome.RESOLVED;
  }
}
