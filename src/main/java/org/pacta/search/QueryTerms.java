package org.pacta.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.pacta.corpus.Language;
import org.pacta.index.Analyzers;
import org.pacta.index.Fields;

/** The terms of a text in a field of the index. */
final class QueryTerms {
  /** English words that say nothing of what is looked for. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from",
          "has", "have", "how", "in", "into", "is", "it", "its", "may", "must", "of", "on", "one",
          "one's", "or", "own", "s", "shall", "should", "that", "the", "their", "these", "this",
          "to", "was", "what", "when", "which", "who", "will", "with", "within");

  private QueryTerms() {}

  /** All terms in order. */
  static List<String> of(String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = Analyzers.get().tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** Which of the terms of a text carry meaning; all where none does. */
  static BitSet meaning(List<String> terms) {
    BitSet meaning = new BitSet();
    for (int i = 0; i < terms.size(); i++) {
      meaning.set(i, !EMPTY_WORDS.contains(terms.get(i)));
    }
    if (meaning.isEmpty()) {
      meaning.set(0, terms.size());
    }
    return meaning;
  }

  /** Whether any word of a text carries meaning; Chinese words always do. */
  static boolean hasMeaning(String text) {
    List<String> words = of(Fields.exact(Language.EN), text);
    return words.isEmpty() || !EMPTY_WORDS.containsAll(words);
  }

  /** The terms that carry meaning, each once; all where none does. */
  static List<String> content(String field, String text) {
    List<String> all = of(field, text).stream().distinct().toList();
    List<String> content = all.stream().filter(t -> !EMPTY_WORDS.contains(t)).toList();
    return content.isEmpty() ? all : content;
  }
}
