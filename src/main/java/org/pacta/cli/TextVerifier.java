package org.pacta.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacta.corpus.Provenance;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.TextSource.SourceFile;
import org.pacta.corpus.Workspace;
import org.pacta.data.Hash;
import org.pacta.extract.ExtractException;
import org.pacta.extract.Extractor;
import org.pacta.index.IndexStore;
import org.pacta.index.Manifest;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/** Checks a text at hand against what is recorded of it and, where it is indexed, its tree. */
final class TextVerifier {
  private final Path texts;
  private final Provenance provenance;
  private final IndexStore store;
  private final Manifest manifest;
  private final Extractor extractor = new Extractor();

  /**
   * What was found of a text.
   *
   * @param text the id and language
   * @param files the number of its files
   * @param provisions the number of provisions in the index; 0 where it is not indexed
   * @param indexed {@code yes}, {@code no}, or {@code stale} where the index has other bytes
   * @param errors what is wrong, one line each
   * @param findings what a reader should know of the structure
   */
  record Result(
      String text,
      int files,
      int provisions,
      String indexed,
      List<String> errors,
      List<Finding> findings) {}

  TextVerifier(Workspace workspace, IndexStore store) {
    this.texts = workspace.texts();
    this.provenance = Provenance.of(workspace);
    this.store = store;
    this.manifest = store.manifest();
  }

  Result verify(TextSource source) {
    List<String> errors = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    for (SourceFile file : source.files()) {
      String sha256 = Hash.of(file.path());
      hashes.add(sha256);
      checkHash(file, sha256, source, errors);
      checkReadable(file.path(), file.name(), errors);
    }
    Optional<Manifest.Entry> entry = manifest.find(source.entry().id(), source.text().language());
    if (entry.isEmpty()) {
      return new Result(source.key(), hashes.size(), 0, "no", errors, List.of());
    }
    InstrumentText text = store.load(entry.get()).text();
    checkSpans(text, errors);
    List<String> indexed = entry.get().files().stream().map(Manifest.SourceEntry::sha256).toList();
    return new Result(
        source.key(),
        hashes.size(),
        (int) text.stream().count(),
        indexed.equals(hashes) ? "yes" : "stale",
        errors,
        text.findings());
  }

  /** Only what lies in the folder of texts is recorded; a mirror is read in place. */
  private void checkHash(SourceFile file, String sha256, TextSource source, List<String> errors) {
    Optional<String> recorded =
        file.path().startsWith(texts) ? provenance.hashOf(file.name()) : Optional.empty();
    if (recorded.isPresent() && !recorded.get().equals(sha256)) {
      errors.add(Messages.get("verify.hash", file.name(), source.entry().id()));
    }
  }

  private void checkReadable(Path path, String name, List<String> errors) {
    try {
      extractor.extract(path, name);
    } catch (ExtractException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
  }

  private static void checkSpans(InstrumentText text, List<String> errors) {
    Set<Locator> seen = new HashSet<>();
    text.stream()
        .filter(p -> !seen.add(p.locator()))
        .forEach(p -> errors.add(Messages.get("verify.twice", p.locator().value())));
    checkOrder(text.provisions(), text.text().length(), errors);
  }

  private static void checkOrder(List<Provision> siblings, int end, List<String> errors) {
    int from = 0;
    for (Provision provision : siblings) {
      if (provision.span().from() < from || provision.span().to() > end) {
        errors.add(Messages.get("verify.span", provision.locator().value()));
      }
      from = provision.span().to();
      checkOrder(provision.children(), end, errors);
    }
  }
}
