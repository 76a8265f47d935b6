package org.pacta.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.pacta.structure.Span;

/** The concepts that a text names, as terms that remember where their words stand. */
final class ConceptStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Iterator<Mention> mentions;

  /**
   * A concept named in a text.
   *
   * @param concept the id in the lexicon
   * @param span its words
   */
  record Mention(String concept, Span span) {}

  /** The mentions have to be in the order of the text. */
  ConceptStream(List<Mention> mentions) {
    this.mentions = mentions.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!mentions.hasNext()) {
      return false;
    }
    clearAttributes();
    Mention mention = mentions.next();
    term.append(mention.concept());
    offset.setOffset(mention.span().from(), mention.span().to());
    return true;
  }
}
