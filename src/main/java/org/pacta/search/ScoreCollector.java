package org.pacta.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects the score of every document that matches. */
final class ScoreCollector extends SimpleCollector {
  private final float[] scores;
  private int base;
  private @Nullable Scorable scorer;

  private ScoreCollector(float[] scores) {
    this.scores = scores;
  }

  /** Gives the scores by document; 0 for those that do not match. */
  record Manager(int documents) implements CollectorManager<ScoreCollector, float[]> {
    @Override
    public ScoreCollector newCollector() {
      return new ScoreCollector(new float[documents]);
    }

    @Override
    public float[] reduce(Collection<ScoreCollector> collectors) {
      float[] all = new float[documents];
      for (ScoreCollector collector : collectors) {
        for (int doc = 0; doc < documents; doc++) {
          all[doc] = Math.max(all[doc], collector.scores[doc]);
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
      scores[base + doc] = scorer.score();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
