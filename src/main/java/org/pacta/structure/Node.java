package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A provision while it is being built. */
final class Node {
  final ProvisionKind kind;
  final String number;
  final int page;
  @Nullable Node parent;
  final List<Node> children = new ArrayList<>();
  final List<Integer> notes = new ArrayList<>();
  String key;
  String step;
  String heading = "";

  /** The locator that the source itself gives; empty mostly. */
  String locator = "";

  @Nullable MarkerStyle style;
  int value;
  boolean implicit;
  int from = -1;
  int to = -1;

  /** Where the head begins. */
  int headAt = -1;

  /** Where the head ends; below 0 where none is printed. */
  int headTo = -1;

  /** Where the empty span lies if no words come. */
  int emptyAt;

  Node(
      @Nullable Node parent, ProvisionKind kind, String number, String key, String step, int page) {
    this.parent = parent;
    this.kind = kind;
    this.number = number;
    this.key = key;
    this.step = step;
    this.page = page;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** A child whose step in locators is the abbreviation and the key. */
  Node child(ProvisionKind childKind, String childNumber, String childKey, int childPage) {
    return new Node(
        this, childKind, childNumber, childKey, Steps.of(childKind, childKey), childPage);
  }

  /** Hangs this on another node, behind the children that it has. */
  void moveTo(Node host, String newKey) {
    if (parent != null) {
      parent.children.remove(this);
    }
    parent = host;
    key = newKey;
    step = Steps.of(kind, newKey);
    host.children.add(this);
  }

  /** Takes the characters in, here and in all that lies above. */
  void cover(int start, int end) {
    for (Node n = this; n != null; n = n.parent) {
      n.headAt = n.headAt < 0 ? start : n.headAt;
      n.from = n.isBlank() ? start : Math.min(n.from, start);
      n.to = Math.max(n.to, end);
    }
  }

  /** Whether no words have come yet, here or below: then the span begins with the next ones. */
  private boolean isBlank() {
    return from < 0 || (from == to && children.stream().allMatch(c -> c.from < 0));
  }

  /** The nearest of this node and those above that is of the kind. */
  @Nullable Node enclosing(ProvisionKind wanted) {
    Node n = this;
    while (n != null && n.kind != wanted) {
      n = n.parent;
    }
    return n;
  }

  /** The articles and sections of codes here and below, in order. */
  Stream<Node> articles() {
    Stream<Node> below = children.stream().flatMap(Node::articles);
    return kind.isArticle() ? Stream.concat(Stream.of(this), below) : below;
  }

  boolean within(Node other) {
    Node n = this;
    while (n != null && n != other) {
      n = n.parent;
    }
    return n != null;
  }
}
