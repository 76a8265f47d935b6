package org.pacta.quality;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP as it comes, over whole texts: what our own work is measured against. */
public final class BenchmarkTagger {
  /** Characters that are read at once: all of a long agreement would fill the memory. */
  private static final int PIECE = 20_000;

  private final StanfordCoreNLP pipeline;

  /**
   * Loads the models.
   *
   * @param annotators as CoreNLP names them: {@code tokenize,pos}
   */
  public BenchmarkTagger(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    pipeline = new StanfordCoreNLP(properties);
  }

  /** Reads all pieces on all processors. */
  public void read(List<String> pieces) {
    pieces.parallelStream().forEach(p -> pipeline.annotate(new CoreDocument(p)));
  }

  /** A text in pieces that end with a line. */
  public static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', Math.min(from + PIECE, text.length()));
      int to = end < 0 ? text.length() : end + 1;
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
