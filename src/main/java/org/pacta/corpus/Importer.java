package org.pacta.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.pacta.corpus.ImportReport.Failure;
import org.pacta.data.Hash;
import org.pacta.data.SafeFiles;
import org.pacta.data.Tsv;
import org.pacta.data.WriterLock;

/** Copies the files that the catalogue names from a folder laid out as it names them. */
public final class Importer {
  /** The list of a mirror, with the hash that each file should have. */
  private static final String LIST = "MIRROR.tsv";

  private final Workspace workspace;
  private final Catalogue catalogue;
  private final List<String> copied = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<Failure> failed = new ArrayList<>();

  public Importer(Workspace workspace, Catalogue catalogue) {
    this.workspace = workspace;
    this.catalogue = catalogue;
  }

  /**
   * Copies what the folder holds; no other file is read, and none is written outside of the folder
   * of texts. Where the folder has a list {@code MIRROR.tsv}, a file whose hash differs from it is
   * not taken.
   *
   * @throws CorpusException if there is no such folder, or another run is writing texts
   */
  public ImportReport run(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(folder + ": no such folder");
    }
    WriterLock lock = workspace.lockTexts();
    try {
      Map<String, String> listed = listed(folder);
      Provenance provenance = Provenance.of(workspace);
      for (String path : paths()) {
        provenance = take(folder, path, listed, provenance);
      }
      provenance.save(workspace);
    } finally {
      lock.release();
    }
    return new ImportReport(copied, unchanged, missing, failed);
  }

  private Provenance take(
      Path folder, String path, Map<String, String> listed, Provenance provenance) {
    Path source = folder.resolve(path).normalize();
    if (!Files.isRegularFile(source)) {
      missing.add(path);
      return provenance;
    }
    try {
      requireInside(folder, source);
      byte[] bytes = Files.readAllBytes(source);
      String sha256 = Hash.of(bytes);
      if (!listed.getOrDefault(path, sha256).equals(sha256)) {
        failed.add(new Failure(path, "its hash differs from that in " + LIST));
        return provenance;
      }
      write(path, bytes, sha256);
      return provenance.withCopy(path, sha256);
    } catch (IOException | CorpusException e) {
      failed.add(new Failure(path, String.valueOf(e.getMessage())));
      return provenance;
    }
  }

  private void write(String path, byte[] bytes, String sha256) throws IOException {
    Path target = workspace.texts().resolve(path);
    if (Files.isRegularFile(target) && Hash.of(target).equals(sha256)) {
      unchanged.add(path);
      return;
    }
    Path parent = Objects.requireNonNull(target.getParent());
    Files.createDirectories(parent);
    requireInside(workspace.texts(), parent);
    SafeFiles.write(target, bytes);
    copied.add(path);
  }

  /** A link may lead out of the folder. */
  private static void requireInside(Path folder, Path file) throws IOException {
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new CorpusException("leads out of " + folder);
    }
  }

  private Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    for (CatalogueEntry entry : catalogue.entries()) {
      if (!entry.specimen()) {
        entry.texts().stream()
            .flatMap(t -> t.files().stream())
            .map(TextEntry.FileEntry::path)
            .filter(p -> !p.startsWith(Adder.FOLDER + "/"))
            .forEach(paths::add);
      }
    }
    return paths;
  }

  private static Map<String, String> listed(Path folder) {
    Map<String, String> listed = new TreeMap<>();
    Path list = folder.resolve(LIST);
    if (Files.isRegularFile(list)) {
      for (Map<String, String> row : Tsv.read(list)) {
        String file = row.getOrDefault("file", "");
        String sha256 = row.getOrDefault("sha256", "");
        if (!file.isEmpty() && !sha256.isEmpty()) {
          listed.put(file, sha256);
        }
      }
    }
    return listed;
  }
}
