package org.pacta.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.StructureParser;

/** An instrument on its way into Akoma Ntoso and back. */
final class RoundTrip {
  private static final StructureParser PARSER = new StructureParser();
  private static final Extractor EXTRACTOR = new Extractor();

  private RoundTrip() {}

  /** The text that is read from what was written. */
  static InstrumentText through(InstrumentText text, CatalogueEntry entry, Path folder)
      throws IOException {
    Path file = folder.resolve("x.akn.xml");
    Files.writeString(file, AkomaNtoso.document(text, entry));
    Extract extract = EXTRACTOR.extract(file, "x.akn.xml");
    return PARSER.parse(text.instrument(), text.language(), text.title(), List.of(extract));
  }

  /** Every provision and footnote: locator, kind, number, heading, place and words. */
  static List<String> tree(InstrumentText text) {
    List<String> tree = new ArrayList<>();
    text.provisions().forEach(p -> add(text, p, "", tree));
    return tree;
  }

  private static void add(InstrumentText text, Provision p, String indent, List<String> tree) {
    tree.add(
        String.join(
            " | ",
            indent + p.locator(),
            p.kind().code(),
            p.number(),
            p.heading(),
            p.span().toString(),
            p.head().toString(),
            text.textOf(p)));
    Stream.concat(p.children().stream(), p.footnotes().stream())
        .forEach(c -> add(text, c, indent + " ", tree));
  }
}
