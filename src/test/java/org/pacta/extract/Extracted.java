package org.pacta.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a file, extracts it and shows its blocks in short: "H2 title", "P paragraph", "-" a gap,
 * "=" the beginning of a section.
 */
final class Extracted {
  private Extracted() {}

  static List<String> from(Path folder, String name, String text) {
    return from(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> from(Path folder, String name, byte[] bytes) {
    return show(blocks(folder, name, bytes));
  }

  static List<Block> blocks(Path folder, String name, byte[] bytes) {
    return new Extractor().extract(write(folder, name, bytes), name).blocks();
  }

  static List<Block> blocks(Path folder, String name, String text) {
    return blocks(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> show(List<Block> blocks) {
    return blocks.stream().map(Extracted::show).toList();
  }

  /** The raised characters of a block, each as text. */
  static List<String> marks(Block block) {
    return block.marks().stream().map(m -> block.text().substring(m.offset(), m.end())).toList();
  }

  private static String show(Block block) {
    return switch (block.form()) {
      case GAP -> "-";
      case BREAK -> "=";
      case HEADING -> String.format(Locale.ROOT, "H%d %s", block.level(), block.text());
      case PARAGRAPH, LINE, CELL, FOOTNOTE -> block.form().name().charAt(0) + " " + block.text();
    };
  }
}
