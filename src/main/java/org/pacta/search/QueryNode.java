package org.pacta.search;

import java.util.List;
import java.util.stream.Stream;

/** A query as a tree, before it is bound to fields of the index. */
sealed interface QueryNode {

  /**
   * Words and phrases side by side.
   *
   * @param text the words outside of quotation marks; may be empty
   * @param phrases each of which has to be met
   */
  record Sequence(String text, List<Phrase> phrases) implements QueryNode {
    public Sequence {
      phrases = List.copyOf(phrases);
    }

    boolean isEmpty() {
      return text.isEmpty() && phrases.isEmpty();
    }
  }

  /**
   * Words that stand together.
   *
   * @param text the words, in which {@code *} and {@code ?} stand for letters
   * @param within how many other words may stand between them, in any order; {@link #ADJACENT} for
   *     none and in this order
   */
  record Phrase(String text, int within) {
    static final int ADJACENT = -1;
  }

  /** A condition on a field: one of the values. */
  record Field(String name, List<String> values) implements QueryNode {
    public Field {
      values = List.copyOf(values);
    }
  }

  /** All of the parts. */
  record AllOf(List<QueryNode> parts) implements QueryNode {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** One of the parts at least. */
  record AnyOf(List<QueryNode> parts) implements QueryNode {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** What must not be. */
  record Not(QueryNode part) implements QueryNode {}

  /** The sequences that are asked for, those under a {@link Not} left out. */
  default Stream<Sequence> wanted() {
    return switch (this) {
      case Sequence s -> Stream.of(s);
      case AllOf all -> all.parts().stream().flatMap(QueryNode::wanted);
      case AnyOf any -> any.parts().stream().flatMap(QueryNode::wanted);
      case Field f -> Stream.empty();
      case Not n -> Stream.empty();
    };
  }

  /** The conditions that stand anywhere in it. */
  default Stream<Field> conditions() {
    return switch (this) {
      case Sequence s -> Stream.empty();
      case AllOf all -> all.parts().stream().flatMap(QueryNode::conditions);
      case AnyOf any -> any.parts().stream().flatMap(QueryNode::conditions);
      case Field f -> Stream.of(f);
      case Not n -> n.part().conditions();
    };
  }

  /** The same tree with words outside of quotation marks as phrases. */
  default QueryNode asPhrases() {
    return switch (this) {
      case Sequence s when s.text().isEmpty() -> s;
      case Sequence s ->
          new Sequence(
              "",
              Stream.concat(Stream.of(new Phrase(s.text(), Phrase.ADJACENT)), s.phrases().stream())
                  .toList());
      case AllOf all -> new AllOf(all.parts().stream().map(QueryNode::asPhrases).toList());
      case AnyOf any -> new AnyOf(any.parts().stream().map(QueryNode::asPhrases).toList());
      case Field f -> f;
      case Not n -> new Not(n.part().asPhrases());
    };
  }
}
