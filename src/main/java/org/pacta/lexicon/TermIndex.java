package org.pacta.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pacta.corpus.Language;
import org.pacta.structure.Span;

/**
 * Finds the terms of one language in a text: a tree over the stems of English words, or over the
 * characters of Chinese in simplified script. At every place the longest term wins, and the search
 * goes on behind it.
 */
final class TermIndex {
  private final Language language;
  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final TreeSet<String> concepts = new TreeSet<>();
  }

  /** A step of the tree and the characters that it stands for. */
  private record Step(String key, Span span) {}

  TermIndex(Language language) {
    this.language = language;
  }

  void add(String term, String concept) {
    Node node = root;
    for (Step step : steps(term)) {
      node = node.next.computeIfAbsent(step.key(), k -> new Node());
    }
    if (node != root) {
      node.concepts.add(concept);
    }
  }

  /** The concepts of a term, by id; empty where it is no term. */
  List<String> concepts(String term) {
    Node node = root;
    for (Step step : steps(term)) {
      node = node.next.get(step.key());
      if (node == null) {
        return List.of();
      }
    }
    return List.copyOf(node.concepts);
  }

  /**
   * The terms named in a text in its order; an ambiguous term yields a mention for each concept.
   */
  List<Mention> find(String text) {
    List<Step> steps = steps(text);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      at = mention(steps, at, mentions);
    }
    return mentions;
  }

  private int mention(List<Step> steps, int from, List<Mention> mentions) {
    Node node = root;
    Node longest = root;
    int end = from + 1;
    for (int i = from; i < steps.size(); i++) {
      node = node.next.get(steps.get(i).key());
      if (node == null) {
        break;
      }
      if (!node.concepts.isEmpty()) {
        longest = node;
        end = i + 1;
      }
    }
    Span span = new Span(steps.get(from).span().from(), steps.get(end - 1).span().to());
    longest.concepts.forEach(c -> mentions.add(new Mention(c, span)));
    return end;
  }

  private List<Step> steps(String text) {
    return switch (language) {
      case EN -> EnglishWords.of(text).stream().map(w -> new Step(w.stem(), w.span())).toList();
      case ZH -> characters(text);
    };
  }

  private static List<Step> characters(String text) {
    String folded = SimplifiedScript.fold(text);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isWhitespace(folded.charAt(i))) {
        steps.add(new Step(String.valueOf(folded.charAt(i)), new Span(i, i + 1)));
      }
    }
    return steps;
  }
}
