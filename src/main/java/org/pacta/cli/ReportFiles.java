package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pacta.data.Hash;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;
import org.pacta.index.StageVersion;
import org.pacta.report.AknReport;
import org.pacta.report.CsvReport;
import org.pacta.report.DocxReport;
import org.pacta.report.HtmlReport;
import org.pacta.report.PdfFonts;
import org.pacta.report.PdfReport;
import org.pacta.report.ReportFont;
import org.pacta.report.ReportFormat;
import org.pacta.report.ReportManifest;
import org.pacta.report.ReportRecipe;
import org.pacta.report.SideBySide;
import org.pacta.report.Texts;
import org.pacta.report.TmxReport;
import org.pacta.report.XlsxReport;

/**
 * Writes a side-by-side in several formats into one folder, with a manifest.
 *
 * @param folder where the files go
 * @param command that makes the report again
 * @param recipe what it is made from
 * @param memory what is equivalent in two languages, looked for where it is asked for
 * @param fonts of the user, for documents that embed them
 */
record ReportFiles(
    Path folder, String command, ReportRecipe recipe, Memory memory, List<Path> fonts) {
  /** What a report holds where nothing else is asked for: all but what has to be aligned first. */
  static final Set<ReportFormat> COMPLETE = EnumSet.complementOf(EnumSet.of(ReportFormat.TMX));

  /** What is written where nothing else is asked for. */
  static final Set<ReportFormat> STANDARD =
      EnumSet.of(ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSON);

  /**
   * The files of a comparison that a user asked for.
   *
   * @param command with the options of its own, without those of the comparison
   */
  static ReportFiles of(
      Path folder, String command, ComparisonOptions asked, Memory memory, List<Path> fonts) {
    return new ReportFiles(folder, command + asked.words(), asked.recipe(), memory, fonts);
  }

  /** Writes the files; the first of them comes back. */
  Path write(SideBySide report, Texts texts, Set<ReportFormat> formats) {
    SortedMap<String, String> files = new TreeMap<>();
    for (ReportFormat format : formats) {
      byte[] bytes = render(report, texts, format);
      SafeFiles.write(folder.resolve(format.file()), bytes);
      files.put(format.file(), Hash.of(bytes));
    }
    ReportManifest manifest = manifest(report, files);
    SafeFiles.write(folder.resolve(ReportManifest.FILE), Json.pretty(manifest).getBytes(UTF_8));
    return folder.resolve(formats.iterator().next().file());
  }

  /** The file of a format as bytes; the same report gives the same bytes. */
  byte[] render(SideBySide report, Texts texts, ReportFormat format) {
    return switch (format) {
      case HTML -> page(report, texts).getBytes(UTF_8);
      case DOCX -> DocxReport.render(report, texts, command);
      case XLSX -> XlsxReport.render(report, texts);
      case PDF -> PdfReport.render(page(report, texts), new PdfFonts(fonts));
      case CSV -> CsvReport.render(report).getBytes(UTF_8);
      case JSON -> Json.pretty(report).getBytes(UTF_8);
      case AKN -> AknReport.render(report, texts, Version.number()).getBytes(UTF_8);
      case TMX -> TmxReport.render(memory.of(report), Version.number(), command).getBytes(UTF_8);
    };
  }

  private String page(SideBySide report, Texts texts) {
    return new HtmlReport(Version.number(), command).render(report, texts);
  }

  private ReportManifest manifest(SideBySide report, SortedMap<String, String> files) {
    return new ReportManifest(
        ReportManifest.SCHEMA,
        Version.number(),
        command,
        recipe,
        rules(),
        lexicon(),
        told(files),
        ReportManifest.sources(report),
        files);
  }

  private List<ReportFont> told(SortedMap<String, String> files) {
    boolean embedded = files.containsKey(ReportFormat.PDF.file());
    return embedded ? fonts.stream().map(ReportFont::of).toList() : List.of();
  }

  /** The hash of what decides on trees and norms. */
  static String rules() {
    return StageVersion.of("extract", "structure", "language", "norm");
  }

  /** The hash of the lexicon. */
  static String lexicon() {
    return StageVersion.of("lexicon");
  }
}
