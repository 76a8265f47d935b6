package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentNames;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.SafeFiles;
import org.pacta.index.IndexStore;
import picocli.CommandLine.Option;

/** Where the user works: shared by all commands. */
final class HomeOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:PACTA_HOME:-.}",
      descriptionKey = "option.home")
  Path home = Path.of(".");

  @Option(names = "--mirror", paramLabel = "DIR", descriptionKey = "option.mirror")
  @Nullable Path mirror;

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "option.index")
  @Nullable Path index;

  @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "option.catalogue")
  List<Path> catalogues = new ArrayList<>();

  Workspace workspace() {
    if (mirror != null && !Files.isDirectory(mirror)) {
      throw new UsageException(mirror + ": no such folder");
    }
    return Workspace.of(home, Optional.ofNullable(mirror));
  }

  Catalogue catalogue() {
    return workspace().catalogue(catalogues);
  }

  IndexStore store() {
    return new IndexStore(index == null ? workspace().indexes().resolve("default") : index);
  }

  /** The texts at hand of some instruments, and of those that are in the index already. */
  List<TextSource> withIndexed(Catalogue catalogue, Set<String> ids) {
    Set<String> wanted = new TreeSet<>(store().before().instruments());
    wanted.addAll(ids);
    return CorpusTexts.of(workspace(), catalogue, wanted);
  }

  /**
   * Writes a page, at the place that the user asked for or else among the reports.
   *
   * @return where it is
   */
  Path page(@Nullable Path asked, String otherwise, String html) {
    Path file = asked == null ? workspace().reports().resolve(otherwise) : asked;
    SafeFiles.write(file, html.getBytes(UTF_8));
    return file;
  }

  /**
   * The entry that a name stands for.
   *
   * @throws UsageException if there is none
   */
  static CatalogueEntry entry(Catalogue catalogue, String name) {
    return new InstrumentNames(catalogue)
        .find(name)
        .orElseThrow(() -> new UsageException(Messages.get("unknown.instrument", name)));
  }
}
