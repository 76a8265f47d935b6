package org.pacta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.pacta.data.Hash;

/**
 * What a stage of the pipeline would do, as a hash: that of the code and the data files of its
 * rooms. A changed rule file re-tags, but does not extract again.
 */
public final class StageVersion {
  /** A program does not change while it runs. */
  private static final Map<List<String>, String> KNOWN = new ConcurrentHashMap<>();

  private StageVersion() {}

  /**
   * The hash of all classes and resources of the rooms named, as they were when first asked for.
   */
  public static String of(String... rooms) {
    return KNOWN.computeIfAbsent(List.of(rooms), StageVersion::hash);
  }

  private static String hash(List<String> rooms) {
    Path program = program();
    List<String> parts = new ArrayList<>();
    for (String room : rooms) {
      String prefix = "org/pacta/" + room + "/";
      parts.addAll(Files.isDirectory(program) ? inFolder(program, prefix) : inJar(program, prefix));
    }
    Collections.sort(parts);
    return Hash.of(parts.toArray(String[]::new));
  }

  private static Path program() {
    try {
      return Path.of(
          StageVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> inJar(Path jar, String prefix) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(e -> !e.isDirectory() && e.getName().startsWith(prefix))
          .map(StageVersion::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(ZipEntry entry) {
    return entry.getName() + " " + entry.getCrc() + " " + entry.getSize();
  }

  private static List<String> inFolder(Path classes, String prefix) {
    Path room = classes.resolve(prefix);
    if (!Files.isDirectory(room)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(room)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> classes.relativize(f) + " " + Hash.of(f))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
