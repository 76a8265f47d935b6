package org.pacta.index;

import java.nio.file.Path;
import java.util.List;
import org.pacta.corpus.TextSource;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.norm.Norm;
import org.pacta.norm.NormTagger;
import org.pacta.norm.Topics;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/**
 * The stages as the program runs them; the language models are loaded when they are first needed.
 */
public final class StandardStages implements Stages {
  private final Extractor extractor = new Extractor();
  private final StructureParser parser = new StructureParser();

  private static final class Tagger {
    private static final Topics TOPICS = Topics.builtin();
    static final NormTagger INSTANCE = new NormTagger(TOPICS::tag);
  }

  @Override
  public Extract extract(Path file, String name) {
    return extractor.extract(file, name);
  }

  @Override
  public InstrumentText parse(TextSource source, List<Extract> extracts) {
    return parser.parse(
        source.entry().id(),
        source.text().language(),
        source.entry().titleIn(source.text().language()),
        extracts);
  }

  @Override
  public List<Norm> annotate(InstrumentText text) {
    return Tagger.INSTANCE.tag(text);
  }
}
