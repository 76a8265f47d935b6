package org.pacta.corpus.pull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Provenance;
import org.pacta.corpus.Provenance.Pulled;
import org.pacta.corpus.TextEntry;
import org.pacta.corpus.Workspace;
import org.pacta.corpus.pull.PullOutcome.Refusal;
import org.pacta.corpus.pull.PullOutcome.Status;
import org.pacta.data.Hash;
import org.pacta.data.SafeFiles;
import org.pacta.data.WriterLock;

/**
 * Gets texts from their official addresses into the folder of texts. A text whose address fails
 * leaves the others done, and what was pulled before in its place.
 */
public final class Puller {
  private final Workspace workspace;
  private final PullSettings settings;
  private final InstantSource clock;
  private final Transfer transfer;
  private final Retries retries;

  /** Hosts that gave no answer in this run: without a network, each is tried in vain only once. */
  private final Set<String> silent = new HashSet<>();

  private final PageCheck check = new PageCheck(PageSigns.standard());

  public Puller(Workspace workspace, PullSettings settings, InstantSource clock, Sleeper sleeper) {
    this.workspace = workspace;
    this.settings = settings;
    this.clock = clock;
    this.transfer = new Transfer(settings, clock, sleeper);
    this.retries = new Retries(settings, sleeper);
  }

  /** Whether the catalogue knows an address for any text of the instrument. */
  public boolean knowsAddress(CatalogueEntry entry) {
    return entry.texts().stream().anyMatch(t -> !Candidate.of(t, settings).isEmpty());
  }

  /**
   * Pulls all texts of instruments for which an address is known, one after the other.
   *
   * @param progress is told of each text when it is done
   * @return what became of each, in the order of the entries
   * @throws org.pacta.corpus.CorpusException if another run is writing texts
   */
  public List<PullOutcome> pull(
      Collection<CatalogueEntry> entries, Consumer<PullOutcome> progress) {
    WriterLock lock = workspace.lockTexts();
    try {
      List<PullOutcome> outcomes = new ArrayList<>();
      for (CatalogueEntry entry : entries) {
        for (TextEntry text : entry.texts()) {
          if (!Candidate.of(text, settings).isEmpty()) {
            PullOutcome outcome = pull(entry, text);
            progress.accept(outcome);
            outcomes.add(outcome);
          }
        }
      }
      return outcomes;
    } finally {
      lock.release();
    }
  }

  private PullOutcome pull(CatalogueEntry entry, TextEntry text) {
    Optional<Pulled> before = before(entry, text);
    List<Refusal> refusals = new ArrayList<>();
    for (Candidate candidate : candidates(text, before)) {
      if (silent.contains(candidate.host())) {
        refusals.add(new Refusal(candidate.address(), Obstacle.UNREACHABLE, candidate.host()));
        continue;
      }
      try {
        return pull(entry, text, candidate, before, refusals);
      } catch (ObstacleException e) {
        if (!(e instanceof TransientException)) {
          part(entry, text).discard(candidate);
        }
        if (e.obstacle() == Obstacle.UNREACHABLE) {
          silent.add(candidate.host());
        }
        refusals.add(new Refusal(candidate.address(), e.obstacle(), e.detail()));
      }
    }
    String path = before.map(Pulled::path).orElse("");
    return new PullOutcome(entry.id(), text.language(), Status.FAILED, path, "", refusals);
  }

  private PullOutcome pull(
      CatalogueEntry entry,
      TextEntry text,
      Candidate candidate,
      Optional<Pulled> before,
      List<Refusal> refusals) {
    String key = Provenance.key(entry, text);
    PartFile part = part(entry, text);
    Optional<Pulled> known = before.filter(b -> b.address().equals(candidate.address()));
    Optional<Fetched> fetched = retries.get(() -> transfer.attempt(candidate, part, known));
    Pulled now =
        fetched.isEmpty() ? known.orElseThrow() : keep(key, candidate, part, fetched.get(), before);
    Status status =
        before.isEmpty()
            ? Status.NEW
            : before.get().sha256().equals(now.sha256()) ? Status.UNCHANGED : Status.CHANGED;
    return new PullOutcome(
        entry.id(), text.language(), status, now.path(), now.finalAddress(), refusals);
  }

  private PartFile part(CatalogueEntry entry, TextEntry text) {
    return new PartFile(workspace.pulled().resolve(Provenance.key(entry, text) + ".part"));
  }

  /** Puts a whole file in its place, if it is a text. */
  private Pulled keep(
      String key, Candidate candidate, PartFile part, Fetched fetched, Optional<Pulled> before) {
    byte[] bytes = bytes(part.file());
    FileKind kind;
    try {
      kind = FileKind.of(bytes, fetched.mediaType());
      check.require(kind, bytes, fetched.charset());
    } finally {
      part.delete();
    }
    String sha256 = Hash.of(bytes);
    boolean same = before.isPresent() && before.get().sha256().equals(sha256);
    String path = "pulled/" + key + "." + kind.extension();
    if (!same) {
      SafeFiles.write(workspace.texts().resolve(path), bytes);
    }
    Pulled now =
        new Pulled(
            same ? before.orElseThrow().path() : path,
            candidate.address(),
            fetched.address().toString(),
            sha256,
            bytes.length,
            fetched.mediaType(),
            fetched.etag(),
            fetched.lastModified(),
            same
                ? before.orElseThrow().retrieved()
                : clock.instant().truncatedTo(ChronoUnit.SECONDS),
            same ? before.orElseThrow().previous() : before.map(Pulled::sha256).orElse(""));
    Provenance.of(workspace).with(key, now).save(workspace);
    before.filter(b -> !b.path().equals(now.path())).ifPresent(b -> delete(b.path()));
    return now;
  }

  /** What was pulled before, if its file is still there and whole. */
  private Optional<Pulled> before(CatalogueEntry entry, TextEntry text) {
    return Provenance.of(workspace)
        .find(entry, text)
        .filter(p -> Files.isRegularFile(workspace.texts().resolve(p.path())))
        .filter(p -> Hash.of(workspace.texts().resolve(p.path())).equals(p.sha256()));
  }

  /** The address that gave the text before is asked first, so that most runs ask once. */
  private List<Candidate> candidates(TextEntry text, Optional<Pulled> before) {
    String known = before.map(Pulled::address).orElse("");
    return Candidate.of(text, settings).stream()
        .sorted(Comparator.comparing(c -> !c.address().equals(known)))
        .toList();
  }

  private void delete(String path) {
    try {
      Files.deleteIfExists(workspace.texts().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
