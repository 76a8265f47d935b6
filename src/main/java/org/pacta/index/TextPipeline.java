package org.pacta.index;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.pacta.extract.Extract;
import org.pacta.extract.ExtractException;
import org.pacta.index.Manifest.Failure;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;

/** Takes texts through the stages, each result from the store where it is there. */
final class TextPipeline {
  private final IndexStore store;
  private final Stages stages;
  private final StageClock clock;
  private final Progress progress;

  /**
   * What became of a planned text.
   *
   * @param text empty where it could not be read
   * @param failure empty where it could
   */
  record Outcome(Optional<IndexedText> text, Optional<Failure> failure) {}

  TextPipeline(IndexStore store, Stages stages, StageClock clock, Progress progress) {
    this.store = store;
    this.stages = stages;
    this.clock = clock;
    this.progress = progress;
  }

  /** The outcome for each text, in order; several are worked on at once. */
  List<Outcome> run(List<Planned> work, Forced forced) {
    AtomicInteger done = new AtomicInteger();
    return Together.map(
        work,
        planned -> {
          Outcome outcome = run(planned, forced);
          progress.step(done.incrementAndGet(), work.size(), planned.key());
          return outcome;
        });
  }

  private Outcome run(Planned planned, Forced forced) {
    try {
      InstrumentText text = text(planned, forced);
      List<Norm> norms = norms(planned, text, forced);
      IndexedText indexed =
          new IndexedText(
              planned.source().entry(),
              planned.entry((int) text.stream().count(), norms.size()),
              new AnnotatedText(text, norms));
      return new Outcome(Optional.of(indexed), Optional.empty());
    } catch (ExtractException e) {
      Failure failure = new Failure(planned.key(), String.valueOf(e.getMessage()));
      return new Outcome(Optional.empty(), Optional.of(failure));
    }
  }

  private InstrumentText text(Planned planned, Forced forced) {
    Optional<InstrumentText> stored =
        forced.redoes(Stage.EXTRACT, planned) ? Optional.empty() : store.text(planned.textKey());
    return stored.orElseGet(() -> parse(planned));
  }

  private InstrumentText parse(Planned planned) {
    List<Extract> extracts =
        clock.time(
            "extract",
            () ->
                planned.source().files().stream()
                    .map(f -> stages.extract(f.path(), f.name()))
                    .toList());
    InstrumentText text = clock.time("structure", () -> stages.parse(planned.source(), extracts));
    if (text.stream().findAny().isEmpty()) {
      throw new ExtractException(planned.files().getFirst().name(), "no provision was found in it");
    }
    store.save(planned.textKey(), text);
    return text;
  }

  private List<Norm> norms(Planned planned, InstrumentText text, Forced forced) {
    Optional<List<Norm>> stored =
        forced.redoes(Stage.TAGS, planned) ? Optional.empty() : store.norms(planned.normKey());
    return stored.orElseGet(() -> annotate(planned, text));
  }

  private List<Norm> annotate(Planned planned, InstrumentText text) {
    List<Norm> norms = clock.time("annotate", () -> stages.annotate(text));
    store.save(planned.normKey(), norms);
    return norms;
  }
}
