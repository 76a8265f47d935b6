package org.pacta.structure;

/** Ties notes to the provisions in which they are anchored. */
final class NoteTies {
  private NoteTies() {}

  /**
   * Ties a note to the deepest provision around its anchor, else to the last that begins before.
   */
  static void tie(Node root, Notes.Anchor anchor) {
    Node n = root;
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      for (int i = n.children.size() - 1; i >= 0 && !deeper; i--) {
        Node child = n.children.get(i);
        if (holds(child, anchor.offset())) {
          n = child;
          deeper = true;
        }
      }
    }
    n.notes.add(anchor.note());
  }

  private static boolean holds(Node node, int offset) {
    int start = node.from < 0 ? node.emptyAt : node.from;
    return node.headAt <= offset && offset <= Math.max(node.to, Math.max(start, node.emptyAt));
  }
}
