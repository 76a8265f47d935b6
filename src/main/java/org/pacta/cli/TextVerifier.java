package org.pacta.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.corpus.KnownFindings;
import org.pacta.corpus.Provenance;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.TextSource.SourceFile;
import org.pacta.corpus.Workspace;
import org.pacta.data.Hash;
import org.pacta.extract.Extract;
import org.pacta.extract.ExtractException;
import org.pacta.index.IndexStore;
import org.pacta.index.Manifest;
import org.pacta.index.StandardStages;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.InstrumentText.Furniture;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.check.TextChecks;

/** Checks a text at hand: its files, and its tree as indexed or else as cut now. */
final class TextVerifier {
  private final Path texts;
  private final Provenance provenance;
  private final IndexStore store;
  private final Manifest manifest;
  private final KnownFindings known = KnownFindings.builtin();
  private final StandardStages stages = new StandardStages();

  /**
   * What was found of a text.
   *
   * @param text the id and language
   * @param files the number of its files
   * @param provisions the number of provisions in the index; 0 where it is not indexed
   * @param indexed {@code yes}, {@code no}, or {@code stale} where the index has other bytes
   * @param errors what is wrong, one line each
   * @param findings what a reader should know of the structure
   * @param furniture the lines left out of the text, counted by their reason
   */
  record Result(
      String text,
      int files,
      int provisions,
      String indexed,
      List<String> errors,
      List<Place> findings,
      Map<String, Long> furniture) {

    /** The findings for which no reason is known. */
    long unexplained() {
      return findings.stream().filter(f -> f.reason().isEmpty()).count();
    }
  }

  /**
   * A finding and where it lies.
   *
   * @param code the sort
   * @param where the locator
   * @param page 1-based, 0 where the source has no pages
   * @param offset the first character in the extracted text, 0 for the whole text
   * @param message one sentence
   * @param reason why it is so, empty where that is not known
   */
  record Place(String code, String where, int page, int offset, String message, String reason) {}

  TextVerifier(Workspace workspace, IndexStore store) {
    this.texts = workspace.texts();
    this.provenance = Provenance.of(workspace);
    this.store = store;
    this.manifest = store.manifest();
  }

  Result verify(TextSource source) {
    List<String> errors = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    List<Extract> extracts = new ArrayList<>();
    for (SourceFile file : source.files()) {
      String sha256 = Hash.of(file.path());
      hashes.add(sha256);
      checkHash(file, sha256, source, errors);
      read(file, extracts, errors);
    }
    Optional<Manifest.Entry> entry = manifest.find(source.entry().id(), source.text().language());
    String indexed = entry.map(e -> hashes(e).equals(hashes) ? "yes" : "stale").orElse("no");
    if (extracts.size() < source.files().size()) {
      return new Result(source.key(), hashes.size(), 0, indexed, errors, List.of(), Map.of());
    }
    InstrumentText text =
        indexed.equals("yes")
            ? store.load(entry.orElseThrow()).text()
            : stages.parse(source, extracts);
    List<Finding> findings = TextChecks.of(text, extracts);
    findings.stream().filter(TextChecks::isWrong).forEach(f -> errors.add(sentence(f)));
    return new Result(
        source.key(),
        hashes.size(),
        entry.isEmpty() ? 0 : (int) text.stream().count(),
        indexed,
        errors,
        findings.stream().map(f -> place(source.key(), text, f)).toList(),
        furniture(text));
  }

  private static List<String> hashes(Manifest.Entry entry) {
    return entry.files().stream().map(Manifest.SourceEntry::sha256).toList();
  }

  /** Only what lies in the folder of texts is recorded; a mirror is read in place. */
  private void checkHash(SourceFile file, String sha256, TextSource source, List<String> errors) {
    Optional<String> recorded =
        file.path().startsWith(texts) ? provenance.hashOf(file.name()) : Optional.empty();
    if (recorded.isPresent() && !recorded.get().equals(sha256)) {
      errors.add(Messages.get("verify.hash", file.name(), source.entry().id()));
    }
  }

  private void read(SourceFile file, List<Extract> extracts, List<String> errors) {
    try {
      extracts.add(stages.extract(file.path(), file.name()));
    } catch (ExtractException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
  }

  private static String sentence(Finding finding) {
    return finding.where() + ": " + finding.message();
  }

  private Place place(String key, InstrumentText text, Finding f) {
    Optional<Provision> at = text.find(new Locator(f.where()));
    return new Place(
        f.code(),
        f.where(),
        at.map(Provision::page).orElse(0),
        at.map(p -> p.span().from()).orElse(0),
        f.message(),
        known.reason(key, f.code(), f.where()).orElse(""));
  }

  private static Map<String, Long> furniture(InstrumentText text) {
    return text.furniture().stream()
        .collect(Collectors.groupingBy(Furniture::why, TreeMap::new, Collectors.counting()));
  }
}
