package org.pacta.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.pacta.lexicon.SimplifiedScript;

/** Folds traditional characters to simplified ones, one for one. */
final class ScriptFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ScriptFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded = SimplifiedScript.fold(term.toString());
    term.setEmpty().append(folded);
    return true;
  }
}
