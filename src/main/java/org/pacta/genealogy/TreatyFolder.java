package org.pacta.genealogy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.extract.Block;
import org.pacta.extract.ExtractException;
import org.pacta.extract.Extractor;
import org.pacta.extract.TreatyCard;

/**
 * The treaties of a folder. A file without a date of its own has an unknown one; chapters are what
 * the file marks as headings of the first level.
 *
 * @param treaties those that could be read, by the names of the files
 * @param failures the messages of the others
 */
public record TreatyFolder(List<Treaty> treaties, List<String> failures) {

  /** A treaty, or why there is none. */
  private record Read(Optional<Treaty> treaty, String failure) {}

  public TreatyFolder {
    treaties = List.copyOf(treaties);
    failures = List.copyOf(failures);
  }

  /** Reads all files below a folder. */
  public static TreatyFolder read(Path folder) {
    return read(files(folder));
  }

  /** Reads files in the order given. */
  public static TreatyFolder read(List<Path> files) {
    List<Read> all = files.parallelStream().map(TreatyFolder::treaty).toList();
    return new TreatyFolder(
        all.stream().flatMap(r -> r.treaty().stream()).toList(),
        all.stream().map(Read::failure).filter(f -> !f.isEmpty()).toList());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Read treaty(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      Optional<TreatyCard> card = TreatyCard.of(file, name);
      List<Block> blocks = new Extractor().extract(file, name).blocks();
      String id = name.replaceFirst("\\.[^.]+$", "");
      Treaty treaty =
          new Treaty(
              id,
              card.map(TreatyCard::name).orElse(id),
              card.map(TreatyCard::signed).orElse(""),
              chapters(blocks));
      return new Read(Optional.of(treaty), "");
    } catch (ExtractException e) {
      return new Read(Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  private static List<Treaty.Chapter> chapters(List<Block> blocks) {
    List<Treaty.Chapter> chapters = new ArrayList<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block.form() == Block.Form.HEADING && block.level() == 1) {
        add(chapters, name, text);
        name = block.text();
      } else {
        text.append(block.text()).append('\n');
      }
    }
    add(chapters, name, text);
    return chapters;
  }

  private static void add(List<Treaty.Chapter> chapters, String name, StringBuilder text) {
    if (!text.isEmpty() && !text.toString().isBlank()) {
      chapters.add(new Treaty.Chapter(name, text.toString()));
    }
    text.setLength(0);
  }
}
