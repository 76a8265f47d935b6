package org.pacta.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.pacta.corpus.InstrumentKind;
import org.pacta.data.Yaml;

/**
 * The words by which the kind of an instrument is known: {@code instrument-kinds.yaml}.
 *
 * @param schema the shape of the file
 * @param kinds the kinds, the one that goes before the others first
 */
record RecogniserWords(int schema, List<KindWords> kinds) {

  /**
   * The words of one kind.
   *
   * @param kind the kind
   * @param titles words of a title
   * @param texts words of the text
   */
  record KindWords(InstrumentKind kind, List<Pattern> titles, List<Pattern> texts) {}

  static RecogniserWords standard() {
    return Yaml.resource(RecogniserWords.class, "instrument-kinds.yaml", RecogniserWords.class);
  }
}
