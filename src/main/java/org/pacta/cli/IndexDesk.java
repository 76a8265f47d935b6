package org.pacta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.TextSource;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.index.Indexer;
import org.pacta.index.Library;
import org.pacta.index.Manifest;
import org.pacta.index.Progress;
import org.pacta.index.Stages;
import org.pacta.report.Brief;
import org.pacta.report.Texts;
import org.pacta.search.StandingQuery.Match;
import org.pacta.watch.Desk;

/**
 * The index and the reports of a workspace, as the watch uses them.
 *
 * @param where the workspace
 * @param queries that are put to what is new
 * @param stages read, parse and annotate; kept, since they load the language models
 * @param progress hears how far long work has come
 */
record IndexDesk(HomeOptions where, StandingQueries queries, Stages stages, Progress progress)
    implements Desk {

  @Override
  public Library known() {
    if (where.store().before().equals(Manifest.empty())) {
      index(CorpusTexts.real(where.workspace(), where.catalogue()));
    }
    return new Library(where.store(), where.catalogue());
  }

  @Override
  public Library take(Set<String> ids) {
    index(
        where.withIndexed(where.catalogue(), ids).stream()
            .filter(s -> !s.entry().specimen())
            .toList());
    return new Library(where.store(), where.catalogue());
  }

  private void index(List<TextSource> sources) {
    Catalogue catalogue = where.catalogue();
    new Indexer(where.store(), stages, catalogue, progress).run(sources);
  }

  @Override
  public Answer answer(Library library, CatalogueEntry entry, List<LikelyVersion> versions) {
    List<Match> matches = queries.matches(where.workspace(), where.store(), entry.id());
    BriefFiles files = new BriefFiles(library, new Texts(Pacta.language()), progress);
    Brief brief = files.brief(entry, new Brief.News(versions, matches));
    Path folder = BriefFiles.folder(where.workspace(), entry);
    files.write(brief, folder);
    Map<String, String> written = new TreeMap<>();
    written.put("html", folder.resolve(BriefFiles.PAGE).toString());
    written.put("markdown", folder.resolve(BriefFiles.MARKDOWN).toString());
    written.put("json", folder.resolve(BriefFiles.JSON).toString());
    return new Answer(brief.inField(), matches, written);
  }
}
