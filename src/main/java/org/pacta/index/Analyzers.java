package org.pacta.index;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.pacta.corpus.Language;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How text becomes terms. English: words, and stems after Porter 2 (Porter 2001) with British
 * spelling folded. Chinese: single characters with true positions for phrases, and pairs of
 * characters for recall; traditional folded to simplified. Full width is folded to half width in
 * both.
 */
public final class Analyzers {
  private static final Analyzer ALL = build();

  private Analyzers() {}

  /** The analyzer of the index and of queries. */
  public static Analyzer get() {
    return ALL;
  }

  private static Analyzer build() {
    Map<String, Analyzer> fields = new TreeMap<>();
    fields.put(Fields.exact(Language.EN), new EnglishExact());
    fields.put(Fields.folded(Language.EN), new EnglishStems());
    fields.put(Fields.heading(Language.EN), new EnglishStems());
    fields.put(Fields.topicWords(Language.EN), new EnglishStems());
    fields.put(Fields.titles(Language.EN), new EnglishStems());
    fields.put(Fields.bearer(Language.EN), new EnglishStems());
    fields.put(Fields.exact(Language.ZH), new Characters());
    fields.put(Fields.folded(Language.ZH), new CharacterPairs());
    fields.put(Fields.heading(Language.ZH), new CharacterPairs());
    fields.put(Fields.topicWords(Language.ZH), new CharacterPairs());
    fields.put(Fields.titles(Language.ZH), new CharacterPairs());
    fields.put(Fields.bearer(Language.ZH), new CharacterPairs());
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
  }

  private static TokenStream words(Tokenizer source) {
    return new EnglishPossessiveFilter(new LowerCaseFilter(new CJKWidthFilter(source)));
  }

  private static final class EnglishExact extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      return new TokenStreamComponents(source, words(source));
    }
  }

  private static final class EnglishStems extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream spelled = new SpellingFilter(words(source));
      return new TokenStreamComponents(source, new SnowballFilter(spelled, new EnglishStemmer()));
    }
  }

  private static final class Characters extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      return new TokenStreamComponents(source, new ScriptFilter(words(source)));
    }
  }

  private static final class CharacterPairs extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      return new TokenStreamComponents(
          source, new CJKBigramFilter(new ScriptFilter(words(source))));
    }
  }
}
