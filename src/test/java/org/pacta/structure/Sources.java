package org.pacta.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;

/** Short sources for tests, and real ones through the extractor. */
final class Sources {
  private static final StructureParser PARSER = new StructureParser();
  private static final Extractor EXTRACTOR = new Extractor();

  private Sources() {}

  /** An English text; {@code #} begins a heading, empty lines separate paragraphs. */
  static InstrumentText english(String text) {
    return parse(Language.EN, text);
  }

  /** A Chinese text, written in the same way. */
  static InstrumentText chinese(String text) {
    return parse(Language.ZH, text);
  }

  static InstrumentText parse(Language language, String text) {
    return parse(language, blocks(text));
  }

  static InstrumentText parse(Language language, List<Block> blocks) {
    Extract extract = new Extract("test.txt", "0".repeat(64), "text/plain", blocks);
    return PARSER.parse("test", language, "Test", List.of(extract));
  }

  static InstrumentText file(Language language, Path... files) {
    List<Extract> extracts =
        Arrays.stream(files)
            .map(f -> EXTRACTOR.extract(f, String.valueOf(f.getFileName())))
            .toList();
    return PARSER.parse("test", language, "Test", extracts);
  }

  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        blocks.add(Block.gap());
      } else if (line.startsWith("# ")) {
        blocks.add(Block.heading(1, line.substring(2)));
      } else {
        blocks.add(Block.line(line.strip()));
      }
    }
    return blocks;
  }

  /** The words at a locator; a message that nothing can equal where there is no such provision. */
  static String at(InstrumentText text, String locator) {
    return text.find(new Locator(locator)).map(text::textOf).orElse("no " + locator);
  }

  /** The locators of all provisions of the kind. */
  static List<String> locators(InstrumentText text, ProvisionKind kind) {
    return text.stream().filter(p -> p.kind() == kind).map(p -> p.locator().value()).toList();
  }

  /** The footnotes of the whole text by locator. */
  static List<String> footnotes(InstrumentText text) {
    return text.stream()
        .flatMap(p -> p.footnotes().stream())
        .map(n -> n.locator() + ": " + text.textOf(n))
        .toList();
  }

  static List<String> findings(InstrumentText text, String code) {
    return text.findings().stream()
        .filter(f -> f.code().equals(code))
        .map(InstrumentText.Finding::where)
        .toList();
  }
}
