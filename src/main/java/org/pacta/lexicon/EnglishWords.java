package org.pacta.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pacta.structure.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts English into words and takes their stems (Snowball's English stemmer, Porter 2001). */
public final class EnglishWords {
  /** Words that carry no legal subject: articles, prepositions, auxiliaries. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an and any are as at be been but by each for from has have if in into is it its may no"
                  + " nor not of on or other shall should so such than that the their them there"
                  + " these they this those to under was were where which who whom whose will with"
                  + " within would")
              .split(" "));

  /** Stems seen before: the vocabulary of law is small, and the stemmer is the slow part. */
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

  private static final int MOST_STEMS = 100_000;

  private EnglishWords() {}

  /**
   * A word and its stem.
   *
   * @param stem in lower case
   * @param span its characters, in the text that was given
   */
  public record Word(String stem, Span span) {}

  /** All words in order. A hyphen and an apostrophe part words; digits are words of their own. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    EnglishStemmer stemmer = new EnglishStemmer();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(new Word(stem(stemmer, text.substring(at, end)), new Span(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** The stems of the words that carry a subject, in order. */
  public static List<String> subjectStems(String text) {
    List<String> stems = new ArrayList<>();
    for (Word word : of(text)) {
      String surface = word.span().of(text).toLowerCase(Locale.ROOT);
      if (surface.length() > 1 && !isNumber(surface) && !FUNCTION_WORDS.contains(surface)) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && isLatin(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && c < 0x2E80;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static String stem(EnglishStemmer stemmer, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = STEMS.get(lower);
    return known != null ? known : learn(stemmer, lower);
  }

  private static String learn(EnglishStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    if (STEMS.size() < MOST_STEMS) {
      STEMS.put(word, stem);
    }
    return stem;
  }
}
