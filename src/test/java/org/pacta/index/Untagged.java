package org.pacta.index;

import java.nio.file.Path;
import java.util.List;
import org.pacta.corpus.TextSource;
import org.pacta.extract.Extract;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Units;

/** The stages with norms that say nothing, which need no language model. */
public class Untagged implements Stages {
  private final StandardStages standard = new StandardStages();

  @Override
  public Extract extract(Path file, String name) {
    return standard.extract(file, name);
  }

  @Override
  public InstrumentText parse(TextSource source, List<Extract> extracts) {
    return standard.parse(source, extracts);
  }

  @Override
  public List<Norm> annotate(InstrumentText text) {
    return Units.of(text).stream().map(Untagged::unread).toList();
  }

  private static Norm unread(Provision unit) {
    return new Norm(
        unit.locator(),
        List.of(),
        Modality.INCONCLUSIVE,
        List.of(),
        "",
        List.of(),
        List.of(),
        Norm.Enforceability.UNKNOWN,
        List.of());
  }
}
