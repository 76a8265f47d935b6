package org.pacta.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pacta.data.Hash;
import org.pacta.data.SafeFiles;
import org.pacta.data.WriterLock;

/**
 * Takes files of the user's own into the corpus: the file under {@code corpus/texts/added/}, the
 * entry into {@code corpus/added.yaml}.
 */
public final class Adder {
  static final String FOLDER = "added";

  private final Workspace workspace;
  private final Catalogue catalogue;

  public Adder(Workspace workspace, Catalogue catalogue) {
    this.workspace = workspace;
    this.catalogue = catalogue;
  }

  /**
   * The text that holds the same bytes as a file, as {@code id (language)}; empty where none does.
   */
  public Optional<String> same(Path file) {
    long size = size(file);
    String sha256 = Hash.of(file);
    return catalogue.entries().stream()
        .flatMap(e -> TextSource.all(workspace, e).stream())
        .filter(
            s ->
                s.files().stream()
                    .anyMatch(f -> size(f.path()) == size && Hash.of(f.path()).equals(sha256)))
        .map(s -> s.entry().id() + " (" + s.text().language().code() + ")")
        .findFirst();
  }

  /**
   * Adds a file. An instrument that is in the catalogue already keeps what the catalogue says of
   * it, and its other texts; the new one goes before them.
   *
   * @return the entry as written
   * @throws CorpusException if the corpus holds the same bytes already
   */
  public CatalogueEntry add(Path file, Addition addition) {
    same(file)
        .ifPresent(
            other -> {
              throw new CorpusException(file + ": the corpus holds the same file as " + other);
            });
    WriterLock lock = workspace.lockTexts();
    try {
      String path = FOLDER + "/" + addition.id() + "/" + addition.language().code() + ending(file);
      byte[] bytes = bytes(file);
      CatalogueEntry entry = entry(file, path, addition);
      SafeFiles.write(workspace.texts().resolve(path), bytes);
      Provenance.of(workspace).withCopy(path, Hash.of(bytes)).save(workspace);
      write(entry);
      return entry;
    } finally {
      lock.release();
    }
  }

  private void write(CatalogueEntry entry) {
    Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
    if (Files.isRegularFile(workspace.added())) {
      Catalogue.builder()
          .add(workspace.added())
          .build()
          .entries()
          .forEach(e -> entries.put(e.id(), e));
    }
    entries.put(entry.id(), entry);
    SafeFiles.write(workspace.added(), Catalogue.yaml(entries.values()));
  }

  private CatalogueEntry entry(Path file, String path, Addition addition) {
    TextEntry text =
        new TextEntry(
            addition.language(),
            addition.kind() == InstrumentKind.DRAFT
                ? Authenticity.WORKING
                : Authenticity.UNOFFICIAL,
            List.of(new TextEntry.FileEntry(path, Optional.empty())),
            List.of(),
            "",
            "",
            "The user's own file, " + file.getFileName(),
            "");
    Optional<CatalogueEntry> old = catalogue.find(addition.id());
    return old.filter(e -> !isOwn(e))
        .map(e -> with(e, text))
        .orElseGet(() -> own(addition, titles(old, addition), texts(old, text)));
  }

  /** A title given once stands for both languages, until a text in the other one has its own. */
  private static Map<String, String> titles(Optional<CatalogueEntry> old, Addition addition) {
    Map<String, String> titles =
        new TreeMap<>(Map.of("en", addition.title(), "zh", addition.title()));
    old.ifPresent(
        e ->
            e.texts().stream()
                .filter(t -> t.language() != addition.language())
                .forEach(t -> titles.put(t.language().code(), e.titleIn(t.language()))));
    return titles;
  }

  private static List<TextEntry> texts(Optional<CatalogueEntry> old, TextEntry text) {
    List<TextEntry> texts = new ArrayList<>();
    texts.add(text);
    old.stream()
        .flatMap(e -> e.texts().stream())
        .filter(t -> !(isAdded(t) && t.language() == text.language()))
        .forEach(texts::add);
    return texts;
  }

  private static CatalogueEntry own(
      Addition addition, Map<String, String> titles, List<TextEntry> texts) {
    return CatalogueEntry.plain(
        addition.id(),
        addition.kind(),
        titles,
        addition.kind() == InstrumentKind.DRAFT ? "draft" : "",
        "Added by the user; not compared with an official text.",
        texts);
  }

  private static CatalogueEntry with(CatalogueEntry e, TextEntry text) {
    return e.withTexts(texts(Optional.of(e), text));
  }

  /** Whether the user brought the whole instrument, and not only a text of a known one. */
  public static boolean isOwn(CatalogueEntry entry) {
    return !entry.texts().isEmpty() && entry.texts().stream().allMatch(Adder::isAdded);
  }

  private static boolean isAdded(TextEntry text) {
    return text.files().stream().anyMatch(f -> f.path().startsWith(FOLDER + "/"));
  }

  /**
   * The ending of the name with its dot, plain letters and digits only; empty where it has none.
   */
  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return ending.matches("[a-z0-9]{1,8}") && name.contains(".") ? "." + ending : "";
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
