package org.pacta.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of the catalogue whose files are all at hand.
 *
 * @param entry the instrument
 * @param text the text
 * @param files its files in order
 */
public record TextSource(CatalogueEntry entry, TextEntry text, List<SourceFile> files) {

  /**
   * A file at hand.
   *
   * @param name the path as the catalogue names it
   * @param path where it lies
   * @param authenticity what it is worth as proof
   */
  public record SourceFile(String name, Path path, Authenticity authenticity) {}

  public TextSource {
    files = List.copyOf(files);
  }

  /** The id and language, for instance {@code tpp.en}: the name of the text everywhere. */
  public String key() {
    return entry.id() + "." + text.language().code();
  }

  /**
   * The text of an instrument to be read in a language: the first of the catalogue that is at hand,
   * pulled from an official address or, where it was not, imported or in the mirror; empty where
   * there is none. Texts that the user added stand first in their entry, and so go before all.
   */
  public static Optional<TextSource> find(
      Workspace workspace, CatalogueEntry entry, Language language) {
    return open(workspace, entry, language).findFirst();
  }

  /**
   * All copies of an instrument in a language that are at hand, in the order in which {@link #find}
   * prefers them; none where there is no text.
   */
  public static List<TextSource> copies(
      Workspace workspace, CatalogueEntry entry, Language language) {
    return open(workspace, entry, language).toList();
  }

  /** All texts at hand of an entry, at most one for each language. */
  public static List<TextSource> all(Workspace workspace, CatalogueEntry entry) {
    List<TextSource> found = new ArrayList<>();
    for (Language language : Language.values()) {
      find(workspace, entry, language).ifPresent(found::add);
    }
    return found;
  }

  private static Stream<TextSource> open(
      Workspace workspace, CatalogueEntry entry, Language language) {
    return entry
        .textsIn(language)
        .map(text -> open(workspace, entry, text))
        .flatMap(Optional::stream);
  }

  private static Optional<TextSource> open(
      Workspace workspace, CatalogueEntry entry, TextEntry text) {
    return pulled(workspace, entry, text).or(() -> local(workspace, entry, text));
  }

  /** The text as pulled from its official address, which goes before copies by others. */
  private static Optional<TextSource> pulled(
      Workspace workspace, CatalogueEntry entry, TextEntry text) {
    // The record of what was pulled is read only where something was.
    if (entry.specimen() || !Files.isDirectory(workspace.pulled().resolve(entry.id()))) {
      return Optional.empty();
    }
    return Provenance.of(workspace)
        .find(entry, text)
        .filter(p -> Files.isRegularFile(workspace.texts().resolve(p.path())))
        .map(p -> pulled(workspace, entry, text, p));
  }

  private static TextSource pulled(
      Workspace workspace, CatalogueEntry entry, TextEntry text, Provenance.Pulled pulled) {
    TextEntry own =
        new TextEntry(
            text.language(),
            text.authenticity(),
            List.of(new TextEntry.FileEntry(pulled.path(), Optional.empty())),
            List.of(pulled.finalAddress()),
            "",
            text.celex(),
            "Pulled on " + pulled.retrieved().atZone(ZoneOffset.UTC).toLocalDate(),
            "");
    Path file = workspace.texts().resolve(pulled.path());
    return new TextSource(
        entry, own, List.of(new SourceFile(pulled.path(), file, text.authenticity())));
  }

  private static Optional<TextSource> local(
      Workspace workspace, CatalogueEntry entry, TextEntry text) {
    List<SourceFile> files = new ArrayList<>();
    for (TextEntry.FileEntry file : text.files()) {
      Optional<Path> path = locate(workspace, entry, file.path());
      if (path.isEmpty()) {
        return Optional.empty();
      }
      files.add(new SourceFile(file.path(), path.get(), text.authenticityOf(file)));
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new TextSource(entry, text, files));
  }

  private static Optional<Path> locate(Workspace workspace, CatalogueEntry entry, String name) {
    if (entry.specimen()) {
      return Optional.of(specimen(workspace, name));
    }
    Path own = workspace.texts().resolve(name);
    if (Files.isRegularFile(own)) {
      return Optional.of(own);
    }
    return workspace.mirror().map(m -> m.resolve(name)).filter(Files::isRegularFile);
  }

  private static Path specimen(Workspace workspace, String name) {
    Path file = workspace.specimens().resolve(name);
    if (Files.isRegularFile(file)) {
      return file;
    }
    try (InputStream in = TextSource.class.getResourceAsStream("builtin/specimens/" + name)) {
      if (in == null) {
        throw new UncheckedIOException(
            new IOException("specimen is not part of the program: " + name));
      }
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), ".specimen", ".part");
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
