package org.pacta.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;
import org.pacta.structure.Span;

/**
 * Chinese by HanLP: words, parts of speech and sentences, with the terms of law from {@code
 * legal-terms.tsv} kept whole. Traditional characters are folded to simplified ones for the
 * dictionary; the words that come back are those of the text.
 */
public final class ChineseProcessor implements LanguageProcessor {
  private final Segment segment;

  /** Loads the dictionaries; the terms of law are added to those of HanLP for the whole process. */
  public ChineseProcessor() {
    LegalTerms.resource().forEach(ChineseProcessor::insert);
    segment = HanLP.newSegment().enableOffset(true).enableCustomDictionaryForcing(true);
  }

  @Override
  public Language language() {
    return Language.ZH;
  }

  @Override
  public List<Sentence> sentences(String text) {
    return SentenceSplitter.split(text, Language.ZH).stream()
        .map(span -> new Sentence(span, tokens(text, span)))
        .toList();
  }

  private List<Token> tokens(String text, Span sentence) {
    String words = sentence.of(text);
    List<Token> tokens = new ArrayList<>();
    for (Term term : segment.seg(ChineseScript.simplified(words))) {
      Span span = new Span(term.offset, term.offset + term.word.length());
      String word = span.of(words);
      if (!word.isBlank()) {
        tokens.add(
            new Token(word, term.word, term.nature.toString(), span.shifted(sentence.from())));
      }
    }
    return tokens;
  }

  private static void insert(LegalTerms.Term term) {
    // HanLP reads "nature frequency"; a frequency of 1000 outweighs its own cut of the same words.
    if (!CustomDictionary.insert(term.word(), term.tag() + " 1000")) {
      throw new DataException(LegalTerms.FILE, 0, "HanLP refuses the term " + term.word());
    }
  }
}
