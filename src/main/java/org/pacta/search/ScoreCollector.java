package org.pacta.search;

import java.io.IOException;
import java.util.Collection;
import java.util.PrimitiveIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects the score of every document that matches. */
final class ScoreCollector extends SimpleCollector {
  private final Scores scores;
  private int base;
  private @Nullable Scorable scorer;

  private ScoreCollector(Scores scores) {
    this.scores = scores;
  }

  /** Gives the scores by document. */
  record Manager(int documents) implements CollectorManager<ScoreCollector, Scores> {
    @Override
    public ScoreCollector newCollector() {
      return new ScoreCollector(new Scores(documents));
    }

    @Override
    public Scores reduce(Collection<ScoreCollector> collectors) {
      if (collectors.size() == 1) {
        return collectors.iterator().next().scores;
      }
      Scores all = new Scores(documents);
      for (ScoreCollector collector : collectors) {
        PrimitiveIterator.OfInt units = collector.scores.units();
        while (units.hasNext()) {
          int unit = units.nextInt();
          all.add(unit, collector.scores.of(unit));
        }
      }
      return all;
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (scorer != null) {
      scores.add(base + doc, scorer.score());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
