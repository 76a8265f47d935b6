package org.pacta.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What a classifier sees of a unit: in English the stems of its words, their pairs, the first words
 * apart, and the words of the headings above; in Chinese runs of two to four characters, since
 * words are not marked.
 */
final class TopicFeatures {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the of to and or a in any shall that for be is as on by its with not it this such an other"
                  + " which from are under may")
              .split(" "));

  private static final int OPENING_WORDS = 12;
  private static final int OPENING_CHARACTERS = 30;
  private static final int LONGEST_RUN = 4;

  private static final ThreadLocal<@Nullable TopicFeatures> LATEST = new ThreadLocal<>();

  private final TopicContext context;
  private final Map<String, String> stems = new HashMap<>();

  /**
   * How often a feature occurs, and where first.
   *
   * @param count at least 1
   * @param first in the extracted text; that of a heading where it stands there
   */
  record Occurrence(int count, Span first) {}

  private record Token(String form, Span span) {}

  private TopicFeatures(TopicContext context) {
    this.context = context;
  }

  /** The features in a text, kept until the thread asks for another text. */
  static TopicFeatures of(InstrumentText text) {
    TopicContext context = TopicContext.of(text);
    TopicFeatures known = LATEST.get();
    if (known != null && known.context == context) {
      return known;
    }
    TopicFeatures fresh = new TopicFeatures(context);
    LATEST.set(fresh);
    return fresh;
  }

  /** The features of a unit in the order in which they are met. */
  Map<String, Occurrence> of(Provision unit) {
    Map<String, Occurrence> found = new LinkedHashMap<>();
    String words = context.words(unit);
    List<Span> near = context.headings(unit);
    List<Span> far = context.chapters(unit);
    if (context.text().language() == Language.EN) {
      List<Token> content = english(words, unit.span().from());
      singles("w:", content, found);
      pairs("b:", content, found);
      singles("o:", content.subList(0, Math.min(OPENING_WORDS, content.size())), found);
      near.forEach(h -> singles("h:", english(context.heading(h), h.from()), found));
      far.forEach(h -> singles("c:", english(context.heading(h), h.from()), found));
    } else {
      List<List<Token>> runs = chinese(words, unit.span().from());
      for (int length = 2; length <= LONGEST_RUN; length++) {
        grams(length + ":", length, runs, found);
      }
      List<Token> all = runs.stream().flatMap(List::stream).limit(OPENING_CHARACTERS).toList();
      grams("o:", 2, List.of(all), found);
      near.forEach(h -> grams("h:", 2, chinese(context.heading(h), h.from()), found));
      far.forEach(h -> grams("h:", 2, chinese(context.heading(h), h.from()), found));
    }
    return found;
  }

  private static void singles(String kind, List<Token> tokens, Map<String, Occurrence> found) {
    tokens.forEach(t -> add(kind + t.form(), t.span(), found));
  }

  private static void pairs(String kind, List<Token> tokens, Map<String, Occurrence> found) {
    for (int i = 1; i < tokens.size(); i++) {
      Token a = tokens.get(i - 1);
      Token b = tokens.get(i);
      add(kind + a.form() + " " + b.form(), new Span(a.span().from(), b.span().to()), found);
    }
  }

  private static void grams(
      String kind, int length, List<List<Token>> runs, Map<String, Occurrence> found) {
    for (List<Token> run : runs) {
      for (int i = 0; i + length <= run.size(); i++) {
        StringBuilder gram = new StringBuilder(kind);
        run.subList(i, i + length).forEach(t -> gram.append(t.form()));
        Span span = new Span(run.get(i).span().from(), run.get(i + length - 1).span().to());
        add(gram.toString(), span, found);
      }
    }
  }

  private static void add(String feature, Span span, Map<String, Occurrence> found) {
    found.merge(
        feature, new Occurrence(1, span), (a, b) -> new Occurrence(a.count() + 1, a.first()));
  }

  private List<Token> english(String words, int offset) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && words.charAt(end) >= 'a' && words.charAt(end) <= 'z') {
        end++;
      }
      if (end > at && !FUNCTION_WORDS.contains(words.substring(at, end))) {
        String stem = stems.computeIfAbsent(words.substring(at, end), TopicFeatures::stem);
        tokens.add(new Token(stem, new Span(offset + at, offset + end)));
      }
      at = Math.max(end, at + 1);
    }
    return tokens;
  }

  private static String stem(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static List<List<Token>> chinese(String words, int offset) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '\u4e00' && c <= '\u9fff') {
        run.add(new Token(String.valueOf(c), new Span(offset + i, offset + i + 1)));
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }
}
