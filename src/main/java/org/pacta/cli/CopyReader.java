package org.pacta.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.pacta.corpus.KnownDifferences;
import org.pacta.corpus.TextSource;
import org.pacta.diff.Collation;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/** Reads the copies of a text straight from their files and collates them. */
final class CopyReader {
  private final Extractor extractor = new Extractor();
  private final StructureParser parser = new StructureParser();
  private final KnownDifferences known = KnownDifferences.builtin();

  /**
   * Each further copy beside the first.
   *
   * @param copies at least one, all of one text in one language
   * @throws org.pacta.extract.ExtractException if a file cannot be read
   */
  List<CopyPair> pairs(List<TextSource> copies) {
    TextSource first = copies.getFirst();
    InstrumentText left = read(first);
    return copies.stream().skip(1).map(other -> pair(first, left, other)).toList();
  }

  private CopyPair pair(TextSource first, InstrumentText left, TextSource other) {
    Collation collation = Collation.of(left, read(other));
    return CopyPair.of(first.key(), names(first), names(other), left.language(), collation, known);
  }

  private InstrumentText read(TextSource copy) {
    List<Extract> extracts =
        copy.files().stream().map(f -> extractor.extract(f.path(), f.name())).toList();
    String title = copy.entry().titleIn(copy.text().language());
    return parser.parse(copy.entry().id(), copy.text().language(), title, extracts);
  }

  private static String names(TextSource copy) {
    return copy.files().stream().map(TextSource.SourceFile::name).collect(Collectors.joining(" "));
  }
}
