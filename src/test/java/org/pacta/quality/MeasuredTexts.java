package org.pacta.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;

/** The texts for measuring: the trade agreements of ToTA, and the laws of China. */
public final class MeasuredTexts {
  private static final Pattern NAME = Pattern.compile("<name>([^<]*)</name>");

  private static final String ENGLISH = "<language>en</language>";

  private MeasuredTexts() {}

  /** All of them, each an instrument; their files are named by their places in the folder. */
  public static List<TextSource> all() throws IOException {
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

  /** The ids of agreements that are in Spanish or French; their sources call them English. */
  public static Set<String> foreign() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Path file : files(RealTexts.measure().resolve("tota/xml"), ".xml")) {
      if (!isEnglish(file)) {
        ids.add(id(file));
      }
    }
    return ids;
  }

  /** Whether a file of ToTA says that its agreement is in English. */
  public static boolean isEnglish(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).contains(ENGLISH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
