package org.pacta.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of an instrument as the catalogue knows it.
 *
 * @param language its language
 * @param authenticity what it is worth as proof
 * @param files the files that hold it, in order, relative to the folder of texts
 * @param address official addresses; none of them was opened when the catalogue was written
 * @param addressCaveat what is to be known about the addresses; empty where nothing
 * @param celex the CELEX number of an act of the European Union; empty for others
 * @param note completeness and quality; empty where nothing is to be said
 * @param licence terms of the copy; empty where unknown
 */
public record TextEntry(
    Language language,
    Authenticity authenticity,
    List<FileEntry> files,
    List<String> address,
    String addressCaveat,
    String celex,
    String note,
    String licence) {

  /**
   * A file of a text.
   *
   * @param path relative to the folder of texts, with slashes
   * @param authenticity where it differs from that of the text
   */
  public record FileEntry(String path, Optional<Authenticity> authenticity) {
    public FileEntry {
      authenticity = authenticity == null ? Optional.empty() : authenticity;
      if (path == null || path.isBlank()) {
        throw new IllegalArgumentException("a file needs a path");
      }
      if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
        throw new IllegalArgumentException("path must stay inside the folder of texts: " + path);
      }
    }
  }

  public TextEntry {
    Objects.requireNonNull(language, "a text needs a language");
    Objects.requireNonNull(authenticity, "a text needs an authenticity");
    files = listOf(files);
    address = listOf(address);
    addressCaveat = orEmpty(addressCaveat);
    celex = orEmpty(celex);
    note = orEmpty(note);
    licence = orEmpty(licence);
  }

  /** The authenticity of one of its files. */
  public Authenticity authenticityOf(FileEntry file) {
    return file.authenticity().orElse(authenticity);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <T> List<T> listOf(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
