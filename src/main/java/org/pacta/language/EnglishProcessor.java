package org.pacta.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.pacta.corpus.Language;
import org.pacta.structure.Span;

/**
 * English by CoreNLP: words, parts of speech, lemmas and sentences. The tagger (Toutanova et al.
 * 2003) is loaded on first use and takes about two seconds.
 */
public final class EnglishProcessor implements LanguageProcessor {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  @Override
  public Language language() {
    return Language.EN;
  }

  @Override
  public List<Sentence> sentences(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    CoreDocument document = new CoreDocument(text);
    Pipeline.LOADED.annotate(document);
    return document.sentences().stream().map(EnglishProcessor::sentence).toList();
  }

  private static Sentence sentence(CoreSentence sentence) {
    List<Token> tokens = sentence.tokens().stream().map(EnglishProcessor::token).toList();
    Span span = new Span(sentence.charOffsets().first(), sentence.charOffsets().second());
    return new Sentence(span, tokens);
  }

  private static Token token(CoreLabel label) {
    return new Token(
        label.originalText(),
        label.lemma().toLowerCase(Locale.ROOT),
        label.tag(),
        new Span(label.beginPosition(), label.endPosition()));
  }

  /** Loads on first use, once for all threads; the annotators keep no state between calls. */
  private static final class Pipeline {
    static final StanfordCoreNLP LOADED = new StanfordCoreNLP(properties(), false);

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,lemma");
      properties.setProperty("pos.model", TAGGER);
      // A line that ends is a boundary only where a blank line follows: treaties wrap their lines.
      properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
      properties.setProperty("tokenize.options", "untokenizable=noneKeep,splitHyphenated=false");
      return properties;
    }
  }
}
