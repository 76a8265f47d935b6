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
 * @param reason why it leads to no provision of the index, one sentence; empty where it does
 */
public record ResolvedReference(
    Reference reference, String instrument, List<Locator> locators, String reason) {
  public ResolvedReference {
    locators = List.copyOf(locators);
  }

  /** Whether the citation leads to provisions, or to an instrument as a whole, in the index. */
  public boolean resolved() {
    return reason.isEmpty();
  }
}
