package org.pacta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacta.corpus.Language;
import org.pacta.search.QueryNode.AllOf;
import org.pacta.search.QueryNode.Sequence;

/**
 * A query taken apart.
 *
 * @param language the language of its words: Chinese where a Chinese character stands in it
 * @param filters conditions that hold for the whole
 * @param root what is asked besides
 */
record ParsedQuery(Language language, List<QueryNode.Field> filters, QueryNode root) {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  static ParsedQuery of(String query) {
    QueryNode tree = QueryParser.parse(query);
    List<QueryNode> parts = tree instanceof AllOf all ? all.parts() : List.of(tree);
    List<QueryNode.Field> filters = new ArrayList<>();
    List<QueryNode> rest = new ArrayList<>();
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.Field filter) {
        filters.add(filter);
      } else {
        rest.add(part);
      }
    }
    return new ParsedQuery(language(tree, query), filters, rest(rest));
  }

  private static QueryNode rest(List<QueryNode> parts) {
    return switch (parts.size()) {
      case 0 -> new Sequence("", List.of());
      case 1 -> parts.getFirst();
      default -> new AllOf(parts);
    };
  }

  private static Language language(QueryNode tree, String query) {
    String words = tree.wanted().map(s -> s.text() + s.phrases()).collect(Collectors.joining());
    return HAN.matcher(words.isBlank() ? query : words).find() ? Language.ZH : Language.EN;
  }

  /** The same with the words outside of quotation marks as one phrase. */
  ParsedQuery asPhrases() {
    return new ParsedQuery(language, filters, root.asPhrases());
  }

  /** Whether operators join its parts, so that each part has to be met and not only some words. */
  boolean isBoolean() {
    return !(root instanceof Sequence);
  }

  /** Whether nothing is asked but filters. */
  boolean hasNoWords() {
    return root instanceof Sequence s && s.isEmpty();
  }

  /** Whether neither words nor conditions are asked for. */
  boolean asksNothing() {
    return hasNoWords() && filters.isEmpty();
  }

  /** Whether conditions are asked for and no words: what meets them is no matter of likeness. */
  boolean asksConditionsOnly() {
    return root.wanted().allMatch(Sequence::isEmpty)
        && (!filters.isEmpty() || root.conditions().findAny().isPresent());
  }

  /** Whether phrases in quotation marks have to stand in the text. */
  boolean hasPhrases() {
    return root instanceof Sequence s && !s.phrases().isEmpty();
  }

  /** The words outside of quotation marks, for looking up what a query is about. */
  String words() {
    return root.wanted().map(Sequence::text).collect(Collectors.joining(" ")).strip();
  }
}
