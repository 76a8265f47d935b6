package org.pacta.structure.check;

import java.util.List;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.ProvisionKind;

/** Whether anything in the text can be cited by a number. */
final class UnnumberedCheck implements Check {
  static final String CODE = "unnumbered";

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    if (text.stream().anyMatch(p -> p.kind() != ProvisionKind.OTHER)) {
      return List.of();
    }
    return List.of(
        new Finding(
            CODE,
            text.instrument(),
            "nothing in it bears a number that was recognised; it can be cited as a whole only"));
  }
}
