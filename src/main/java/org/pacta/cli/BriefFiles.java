package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Workspace;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;
import org.pacta.index.Draft;
import org.pacta.index.Library;
import org.pacta.index.Progress;
import org.pacta.report.Brief;
import org.pacta.report.BriefBuilder;
import org.pacta.report.BriefMarkdown;
import org.pacta.report.BriefPage;
import org.pacta.report.SideBySideBuilder;
import org.pacta.report.Texts;

/**
 * The briefs of instruments, and the folder where they go: {@code index.html}, {@code brief.md} and
 * {@code brief.json}.
 *
 * @param library the index
 * @param texts the words of the briefs
 * @param progress hears how many texts were searched
 */
record BriefFiles(Library library, Texts texts, Progress progress) {
  static final String PAGE = "index.html";
  static final String MARKDOWN = "brief.md";
  static final String JSON = "brief.json";

  /** Precedents of an article; all are in the output of {@code pacta align ID ALL}. */
  private static final int PRECEDENTS = 3;

  /** The folder of the brief of an instrument, where nobody asks for another. */
  static Path folder(Workspace workspace, CatalogueEntry entry) {
    return workspace.reports().resolve("briefs").resolve(entry.id());
  }

  /**
   * The brief of an instrument that the index holds. Where nothing in it belongs to the field, it
   * says so, and the other texts are not searched.
   */
  Brief brief(CatalogueEntry entry, Brief.News news) {
    BriefBuilder builder = new BriefBuilder(library, texts);
    if (!builder.isInField(entry)) {
      return builder.identified(entry, news);
    }
    Draft draft = new Draft(library.text(entry).orElseThrow(), entry.kind());
    List<CatalogueEntry> yardsticks = SideBySideBuilder.headline(library.catalogue(), library);
    return builder.build(
        entry,
        new WholeIndex(library, progress).precedents(draft, texts, PRECEDENTS),
        yardsticks,
        news);
  }

  /** Writes a brief in all its forms and tells where the page is. */
  Path write(Brief brief, Path folder) {
    String command = "pacta brief " + brief.identity().id();
    Path page = folder.resolve(PAGE);
    write(folder.resolve(JSON), Json.pretty(brief));
    write(folder.resolve(MARKDOWN), BriefMarkdown.render(brief, texts));
    write(page, new BriefPage(Version.number(), command).render(brief, texts));
    return page;
  }

  private static void write(Path file, String text) {
    SafeFiles.write(file, text.getBytes(UTF_8));
  }
}
