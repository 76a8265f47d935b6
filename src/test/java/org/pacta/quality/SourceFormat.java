package org.pacta.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The one format of the sources: google-java-format. Run as a program it rewrites them. */
public final class SourceFormat {
  private SourceFormat() {}

  /** Rewrites every source below the folders named. */
  public static void main(String[] folders) throws IOException, FormatterException {
    for (String folder : folders) {
      for (Path source : sources(Path.of(folder))) {
        String before = Files.readString(source);
        String after = format(before);
        if (!after.equals(before)) {
          Files.writeString(source, after);
        }
      }
    }
  }

  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String format(String source) throws FormatterException {
    String imports = RemoveUnusedImports.removeUnusedImports(source);
    return new Formatter().formatSource(ImportOrderer.reorderImports(imports, Style.GOOGLE));
  }
}
