package org.pacta.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pacta.data.WriterLock;

/**
 * The folder in which a user works: {@code corpus/}, {@code indexes/} and {@code reports/}. An
 * empty folder is a valid one.
 *
 * @param home the folder
 * @param mirror a folder of texts laid out as the catalogue names them, read in place
 */
public record Workspace(Path home, Optional<Path> mirror) {

  /** Where a mirror stands when nobody names one, beside the home folder. */
  private static final Path BESIDE = Path.of("..", "shared", "mirror");

  /**
   * A workspace whose mirror is the one named, or that of the environment, or the one beside it.
   *
   * @param named the folder of the option {@code --mirror}; its absence is an error of the user
   */
  public static Workspace of(Path home, Optional<Path> named) {
    Optional<Path> mirror =
        named
            .or(() -> Optional.ofNullable(System.getenv("PACTA_MIRROR")).map(Path::of))
            .or(() -> beside(home));
    return new Workspace(home, mirror);
  }

  private static Optional<Path> beside(Path home) {
    return List.of(home.resolve(BESIDE), BESIDE).stream()
        .map(Path::normalize)
        .filter(Files::isDirectory)
        .findFirst();
  }

  public Path corpus() {
    return home.resolve("corpus");
  }

  /** Pulled, imported and added texts. */
  public Path texts() {
    return corpus().resolve("texts");
  }

  /** Texts from their official addresses. */
  public Path pulled() {
    return texts().resolve("pulled");
  }

  public Path specimens() {
    return corpus().resolve("specimens");
  }

  public Path indexes() {
    return home.resolve("indexes");
  }

  public Path reports() {
    return home.resolve("reports");
  }

  /**
   * Lets nobody else write texts until it is released.
   *
   * @throws CorpusException if another process writes them; the message names that process
   */
  public WriterLock lockTexts() {
    return WriterLock.acquire(
        texts().resolve(".write.lock"),
        owner ->
            new CorpusException(
                texts() + ": process " + owner + " is writing texts; try again later"));
  }

  /** Where the texts come from, with their hashes. */
  public Path lock() {
    return corpus().resolve("lock.json");
  }

  /** The entries that {@code corpus add} wrote. */
  public Path added() {
    return corpus().resolve("added.yaml");
  }

  /** What the user has decided on pairs of provisions, whether or not it is there. */
  public Path decisions() {
    return corpus().resolve("decisions.tsv");
  }

  /**
   * The catalogue of this workspace: that of the program, replaced by {@code corpus/catalogue.yaml}
   * where it is there, then the added entries, then the files named.
   *
   * @throws org.pacta.data.DataException if a file breaks the schema
   */
  public Catalogue catalogue(List<Path> further) {
    Catalogue.Builder builder = Catalogue.builder().add(Catalogue.builtin());
    Path own = corpus().resolve("catalogue.yaml");
    if (Files.isRegularFile(own)) {
      builder.add(own);
    }
    if (Files.isRegularFile(added())) {
      builder.add(added());
    }
    further.forEach(builder::add);
    return builder.build();
  }
}
