package org.pacta.index;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds British spelling to American: localise, localisation, favour, centre, judgement. */
final class SpellingFilter extends TokenFilter {
  private static final int SHORTEST = 6;
  private static final Pattern ISE =
      Pattern.compile("(?<=[a-z]{3})is(?=(e|ed|es|er|ers|ing|ation|ations)$)");
  private static final Pattern YSE = Pattern.compile("(?<=[a-z]{2})ys(?=(e|ed|es|ing)$)");
  private static final Pattern OUR = Pattern.compile("(?<=[a-z]{3})our(?=(s|ed|ing|able|ably)?$)");
  private static final Pattern RE = Pattern.compile("(?<=[a-z]{2}[tb])re(?=s?$)");
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() >= SHORTEST) {
      String before = term.toString();
      String after = fold(before);
      if (!after.equals(before)) {
        term.setEmpty().append(after);
      }
    }
    return true;
  }

  /** The word in American spelling; the word itself where nothing is to fold. */
  static String fold(String word) {
    String folded = replaced(word, "is", ISE, "iz");
    folded = replaced(folded, "ys", YSE, "yz");
    folded = replaced(folded, "our", OUR, "or");
    return replaced(folded, "re", RE, "er");
  }

  /** Most words are without these letters: looking for them first saves most of the searches. */
  private static String replaced(String word, String letters, Pattern ending, String american) {
    return word.contains(letters) ? ending.matcher(word).replaceFirst(american) : word;
  }
}
