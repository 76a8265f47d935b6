package org.pacta.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A paper of our own that cites real law, with what is to be said of each citation. */
public final class Papers {
  private static final Path FOLDER = Path.of("src/test/resources/org/pacta/cite");

  private Papers() {}

  /** The paper in Markdown: 31 citations, 8 of them wrong on purpose. */
  public static Path markdown() {
    return FOLDER.resolve("paper.md");
  }

  /** The same paper as a Word document. */
  public static Path word(Path folder) throws IOException {
    Path file = folder.resolve("paper.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String line : Files.readAllLines(markdown())) {
        document.createParagraph().createRun().setText(line.replaceFirst("^#+ ", ""));
      }
      document.write(out);
    }
    return file;
  }

  /** Citation, instrument, locators, verdict and suggestion of each, with the header. */
  public static List<String> expected() throws IOException {
    return Files.readAllLines(FOLDER.resolve("paper.tsv"));
  }

  /** The columns of {@link #expected()} out of the table that the program prints. */
  public static List<String> told(String table) {
    return table
        .lines()
        .map(l -> List.of(l.split("\t")).subList(3, 8).stream().collect(Collectors.joining("\t")))
        .toList();
  }
}
