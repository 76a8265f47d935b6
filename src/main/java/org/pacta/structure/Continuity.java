package org.pacta.structure;

import java.util.List;
import java.util.OptionalInt;
import org.pacta.structure.InstrumentText.Finding;

/** Looks for gaps in the numbers of articles, paragraphs and points. */
final class Continuity {
  private Continuity() {}

  /** Adds a finding for each number that does not follow the one before. */
  static void check(Node root, List<Finding> findings) {
    articles(TreeBuilder.articles(root), findings);
    lists(root, findings);
  }

  private static void articles(List<Node> articles, List<Finding> findings) {
    for (int i = 1; i < articles.size(); i++) {
      Node before = articles.get(i - 1);
      Node node = articles.get(i);
      boolean same = HeadSequence.prefix(before.key).equals(HeadSequence.prefix(node.key));
      OptionalInt a = HeadSequence.value(before.key);
      OptionalInt b = HeadSequence.value(node.key);
      if (same && a.isPresent() && b.isPresent() && b.getAsInt() > a.getAsInt() + 1) {
        findings.add(gap(node.step, before.number, node.number));
      }
    }
  }

  private static void lists(Node node, List<Finding> findings) {
    for (int i = 1; i < node.children.size(); i++) {
      Node before = node.children.get(i - 1);
      Node child = node.children.get(i);
      if (child.style != null && child.style == before.style && child.value > before.value + 1) {
        findings.add(gap(node.step + " " + child.step, before.number, child.number));
      }
    }
    node.children.forEach(c -> lists(c, findings));
  }

  private static Finding gap(String where, String before, String number) {
    return new Finding("gap", where, number + " follows " + before);
  }
}
