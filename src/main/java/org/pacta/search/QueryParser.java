package org.pacta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pacta.search.QueryNode.AllOf;
import org.pacta.search.QueryNode.AnyOf;
import org.pacta.search.QueryNode.Not;
import org.pacta.search.QueryNode.Sequence;
import org.pacta.search.QueryToken.Condition;
import org.pacta.search.QueryToken.Operator;
import org.pacta.search.QueryToken.Quoted;
import org.pacta.search.QueryToken.Word;

/**
 * Makes the tree of a query. {@code NOT} binds closer than {@code AND}, which stands between parts
 * without an operator, and {@code AND} closer than {@code OR}. An operator without a part beside it
 * says nothing. Brackets group only in a query that has an operator.
 */
final class QueryParser {
  private final List<QueryToken> tokens;
  private int at;

  private QueryParser(List<QueryToken> tokens) {
    this.tokens = tokens;
  }

  /** The tree; an empty sequence where nothing is asked. */
  static QueryNode parse(String query) {
    List<QueryToken> tokens = new ArrayList<>(QueryLexer.tokens(query));
    if (tokens.stream().noneMatch(QueryParser::joins)) {
      tokens.removeIf(t -> t instanceof Operator);
    }
    QueryParser parser = new QueryParser(tokens);
    List<QueryNode> parts = new ArrayList<>();
    while (parser.at < tokens.size()) {
      parts.add(parser.anyOf());
      // A closing bracket without an opening one.
      parser.skip(Operator.CLOSE);
    }
    return all(parts);
  }

  private static boolean joins(QueryToken token) {
    return token == Operator.AND || token == Operator.OR || token == Operator.NOT;
  }

  private QueryNode anyOf() {
    List<QueryNode> parts = new ArrayList<>();
    do {
      parts.add(allOf());
    } while (skip(Operator.OR));
    parts.removeIf(QueryParser::isEmpty);
    return parts.size() == 1 ? parts.getFirst() : parts.isEmpty() ? empty() : new AnyOf(parts);
  }

  private QueryNode allOf() {
    List<QueryNode> parts = new ArrayList<>();
    boolean joined = false;
    while (at < tokens.size() && !ends()) {
      if (skip(Operator.AND)) {
        joined = true;
      } else {
        parts.add(part());
      }
    }
    return all(joined ? parts : together(parts));
  }

  /** Words that stand on both sides of a condition, without an operator, are one sequence. */
  private static List<QueryNode> together(List<QueryNode> parts) {
    List<Sequence> sequences =
        parts.stream().filter(Sequence.class::isInstance).map(Sequence.class::cast).toList();
    if (sequences.size() < 2) {
      return parts;
    }
    List<QueryNode> together = new ArrayList<>(parts);
    together.removeAll(sequences);
    together.addFirst(
        new Sequence(
            sequences.stream()
                .map(Sequence::text)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" ")),
            sequences.stream().flatMap(s -> s.phrases().stream()).toList()));
    return together;
  }

  private QueryNode part() {
    return switch (tokens.get(at)) {
      case Operator o when o == Operator.NOT -> {
        at++;
        QueryNode part = at < tokens.size() && !ends() ? negated() : empty();
        yield isEmpty(part) ? part : new Not(part);
      }
      case Operator o -> {
        at++;
        QueryNode group = anyOf();
        skip(Operator.CLOSE);
        yield group;
      }
      case Condition c -> {
        at++;
        yield new QueryNode.Field(c.field(), c.values());
      }
      case Word w -> sequence(tokens.size());
      case Quoted q -> sequence(tokens.size());
    };
  }

  /** What follows NOT: one word or phrase, one condition, or a group. */
  private QueryNode negated() {
    QueryToken next = tokens.get(at);
    return next instanceof Word || next instanceof Quoted ? sequence(1) : part();
  }

  private boolean ends() {
    return tokens.get(at) == Operator.CLOSE || tokens.get(at) == Operator.OR;
  }

  private Sequence sequence(int most) {
    List<String> words = new ArrayList<>();
    List<QueryNode.Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < most && at < tokens.size(); i++, at++) {
      switch (tokens.get(at)) {
        case Word w -> words.add(w.text());
        case Quoted q when !q.phrase().text().isEmpty() -> phrases.add(q.phrase());
        case Quoted q -> {}
        case Condition c -> {
          return new Sequence(String.join(" ", words), phrases);
        }
        case Operator o -> {
          return new Sequence(String.join(" ", words), phrases);
        }
      }
    }
    return new Sequence(String.join(" ", words), phrases);
  }

  private boolean skip(Operator operator) {
    boolean here = at < tokens.size() && tokens.get(at) == operator;
    at += here ? 1 : 0;
    return here;
  }

  private static QueryNode all(List<QueryNode> parts) {
    List<QueryNode> asked = parts.stream().filter(p -> !isEmpty(p)).toList();
    return asked.size() == 1 ? asked.getFirst() : asked.isEmpty() ? empty() : new AllOf(asked);
  }

  private static Sequence empty() {
    return new Sequence("", List.of());
  }

  private static boolean isEmpty(QueryNode node) {
    return node instanceof Sequence s && s.isEmpty();
  }
}
