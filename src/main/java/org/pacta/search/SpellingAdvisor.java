package org.pacta.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.lexicon.Concept;
import org.pacta.lexicon.Lexicon;

/**
 * Finds the words of a query that no text holds, and what may have been meant: English words near
 * them in spelling that the texts hold, and Chinese terms of the lexicon that differ in one
 * character or two.
 */
final class SpellingAdvisor {
  private static final int SUGGESTIONS = 3;
  private static final double LIKE = 0.6;
  private static final int SHORTEST = 3;

  private final IndexReader reader;
  private final Lexicon lexicon;

  SpellingAdvisor(IndexReader reader, Lexicon lexicon) {
    this.reader = reader;
    this.lexicon = lexicon;
  }

  /** Words that no text and no term of the lexicon holds. */
  List<String> unknown(ParsedQuery parsed) throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String word : PinpointQueries.without(parsed.words()).split("\\s+")) {
      if (!word.isBlank() && !known(word, parsed.language())) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /**
   * What may have been meant by the unknown words: where other words stand beside them the whole
   * query first, each of them replaced by the nearest.
   */
  List<String> suggestions(List<String> unknown, ParsedQuery parsed) throws IOException {
    Set<String> suggestions = new LinkedHashSet<>();
    String whole = parsed.words();
    for (String word : unknown) {
      List<String> near = parsed.language() == Language.EN ? english(word) : chinese(word);
      suggestions.addAll(near);
      whole = near.isEmpty() ? whole : whole.replace(word, near.getFirst());
    }
    List<String> all = new ArrayList<>(suggestions);
    if (!parsed.isBoolean() && !whole.equals(parsed.words()) && !all.contains(whole)) {
      all.addFirst(whole);
    }
    return all;
  }

  private boolean known(String word, Language language) throws IOException {
    String field = Fields.folded(language);
    List<String> terms = QueryTerms.of(field, word);
    for (String term : terms) {
      if (reader.docFreq(new Term(field, term)) == 0
          && reader.docFreq(new Term(Fields.titles(language), term)) == 0) {
        return lexicon.find(word, language).stream().mapToInt(m -> m.span().length()).sum()
            >= word.length();
      }
    }
    return true;
  }

  private List<String> english(String word) throws IOException {
    String field = Fields.exact(Language.EN);
    List<String> near = new ArrayList<>();
    DirectSpellChecker speller = new DirectSpellChecker();
    speller.setMinQueryLength(SHORTEST);
    for (String term : QueryTerms.of(field, word)) {
      SuggestWord[] found =
          speller.suggestSimilar(
              new Term(field, term), SUGGESTIONS, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      Arrays.stream(found).map(s -> s.string).forEach(near::add);
    }
    return near;
  }

  private List<String> chinese(String word) {
    if (word.length() < SHORTEST) {
      return List.of();
    }
    LevenshteinDistance distance = new LevenshteinDistance();
    record Near(String term, float likeness) {}
    return lexicon.concepts().stream()
        .map(Concept::zh)
        .flatMap(List::stream)
        .distinct()
        .map(t -> new Near(t, distance.getDistance(word, t)))
        .filter(n -> n.likeness() >= LIKE)
        .sorted(Comparator.comparingDouble((Near n) -> -n.likeness()).thenComparing(Near::term))
        .limit(SUGGESTIONS)
        .map(Near::term)
        .toList();
  }
}
