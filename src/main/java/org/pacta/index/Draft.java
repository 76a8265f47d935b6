package org.pacta.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.Recogniser;
import org.pacta.structure.StructureParser;

/**
 * A text that is read from a file and compared, but not taken into the corpus.
 *
 * @param text the text with its norms
 * @param kind what sort of law it would be
 */
public record Draft(AnnotatedText text, InstrumentKind kind) {
  /** What stands for the instrument in the output. */
  public static final String ID = "draft";

  /**
   * Reads a file of any format that the corpus takes. Its kind is told by its words; where they do
   * not tell it, it is taken for a draft treaty.
   *
   * @param language the language; empty to have it recognised
   * @throws org.pacta.extract.ExtractException if no text can be had from it
   */
  public static Draft read(Path file, Optional<Language> language) {
    Recogniser recogniser = new Recogniser();
    Extract extract = new Extractor().extract(file, file.toString());
    var parsed =
        new StructureParser()
            .parse(
                ID,
                language.orElseGet(() -> recogniser.language(extract)),
                recogniser.title(extract).orElse(ID),
                List.of(extract));
    AnnotatedText text = new AnnotatedText(parsed, new StandardStages().annotate(parsed));
    return new Draft(text, recogniser.kind(extract).orElse(InstrumentKind.DRAFT));
  }
}
