package org.pacta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.data.Hash;
import org.pacta.data.Json;
import org.pacta.index.Library;
import org.pacta.report.ReportFont;
import org.pacta.report.ReportFormat;
import org.pacta.report.ReportManifest;
import org.pacta.report.SideBySide;
import org.pacta.report.Texts;

/** Makes a report again and tells what differs, and why. */
final class ReportVerifier {
  private final Library library;
  private final Memory memory;
  private final List<Path> fonts;

  /**
   * What came out.
   *
   * @param files how many files were compared
   * @param findings a sentence for each difference; none where all is the same
   */
  record Verdict(int files, List<String> findings) {}

  ReportVerifier(Library library, Memory memory, List<Path> fonts) {
    this.library = library;
    this.memory = memory;
    this.fonts = fonts;
  }

  /**
   * Compares the files of a folder with what its manifest says and with the report made again.
   *
   * @param place the folder of the report, or a file in it
   */
  Verdict verify(Path place) {
    Path folder = Files.isDirectory(place) ? place : place.resolveSibling("");
    ReportManifest manifest = Json.read(folder.resolve(ReportManifest.FILE), ReportManifest.class);
    List<String> findings = new ArrayList<>();
    manifest.files().forEach((name, hash) -> changed(folder.resolve(name), hash, findings));
    Texts texts = new Texts(Language.of(manifest.recipe().language()));
    SideBySide report = ComparisonOptions.of(manifest.recipe()).build(library, texts);
    sources(manifest.sources(), ReportManifest.sources(report), findings);
    if (!manifest.rules().equals(ReportFiles.rules())
        || !manifest.lexicon().equals(ReportFiles.lexicon())) {
      findings.add(Messages.get("report.rules"));
    }
    List<ReportFont> missing = missing(manifest.fonts());
    missing.forEach(f -> findings.add(Messages.get("report.font.missing", f.file(), f.sha256())));
    ReportFiles again =
        new ReportFiles(
            folder, manifest.command(), manifest.recipe(), memory, fonts(manifest.fonts()));
    for (ReportFormat format : ReportFormat.values()) {
      String hash = manifest.files().get(format.file());
      boolean settable = format != ReportFormat.PDF || missing.isEmpty();
      if (hash != null && settable && !hash.equals(Hash.of(again.render(report, texts, format)))) {
        findings.add(Messages.get("report.differs", format.file()));
      }
    }
    return new Verdict(manifest.files().size(), findings);
  }

  private List<ReportFont> missing(List<ReportFont> told) {
    return told.stream().filter(f -> file(f).isEmpty()).toList();
  }

  /** The files of the fonts told; those given now where a manifest tells of none. */
  private List<Path> fonts(List<ReportFont> told) {
    return told.isEmpty() ? fonts : told.stream().flatMap(f -> file(f).stream()).toList();
  }

  /** Where a font is: among those given now, or where it was. */
  private Optional<Path> file(ReportFont font) {
    return Stream.concat(fonts.stream(), Stream.of(Path.of(font.file())))
        .filter(font::isIn)
        .findFirst();
  }

  private static void changed(Path file, String hash, List<String> findings) {
    try {
      if (!Hash.of(Files.readAllBytes(file)).equals(hash)) {
        findings.add(Messages.get("report.changed", file.getFileName()));
      }
    } catch (IOException e) {
      findings.add(Messages.get("report.changed", file.getFileName()));
    }
  }

  private static void sources(
      Map<String, String> before, Map<String, String> now, List<String> findings) {
    before.forEach(
        (file, hash) -> {
          String other = Optional.ofNullable(now.get(file)).orElse("-");
          if (!other.equals(hash)) {
            findings.add(Messages.get("report.source", file, hash, other));
          }
        });
  }
}
