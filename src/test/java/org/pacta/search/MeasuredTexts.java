package org.pacta.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.quality.OneFile;
import org.pacta.quality.RealTexts;

/** The texts for measuring: the trade agreements of ToTA, and the laws of China. */
final class MeasuredTexts {
  private static final Pattern NAME = Pattern.compile("<name>([^<]*)</name>");

  private MeasuredTexts() {}

  static List<TextSource> all() throws IOException {
    List<TextSource> sources = new ArrayList<>();
    for (Path file : files(RealTexts.measure().resolve("tota/xml"), ".xml")) {
      sources.add(source(id(file), InstrumentKind.TREATY, Language.EN, title(file), file));
    }
    int law = 0;
    for (Path file : files(RealTexts.measure().resolve("prc-laws"), ".md")) {
      String name = String.valueOf(file.getFileName());
      if (name.contains("(")) {
        String title = name.substring(0, name.indexOf('('));
        String id = "law-" + ++law;
        sources.add(source(id, InstrumentKind.STATUTE, Language.ZH, title, file));
      }
    }
    return sources;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String id(Path file) {
    return String.valueOf(file.getFileName()).replace(".xml", "").replace('_', '-');
  }

  private static String title(Path file) throws IOException {
    Matcher name = NAME.matcher(Files.readString(file, StandardCharsets.UTF_8));
    return name.find() ? name.group(1) : id(file);
  }

  private static TextSource source(
      String id, InstrumentKind kind, Language language, String title, Path file) {
    String path = RealTexts.measure().relativize(file).toString();
    return new OneFile(id, language, Authenticity.UNOFFICIAL, path)
        .source(kind, Map.of("en", title, "zh", title), file);
  }
}
