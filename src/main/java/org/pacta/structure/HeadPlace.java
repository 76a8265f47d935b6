package org.pacta.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the node below which a head belongs: the nearest that may hold it, or the main text again
 * where an annex stands amid the chapters.
 */
final class HeadPlace {
  private static final Pattern OF_CHAPTER = Pattern.compile("(?<chapter>[0-9]{1,2})-?[a-z]");

  private @Nullable Node lastChapter;

  /** Takes in what a head has opened. */
  void opened(Node node) {
    boolean chapter = node.kind == ProvisionKind.CHAPTER || node.kind == ProvisionKind.MODULE;
    if (chapter && !annexed(node)) {
      lastChapter = node;
    }
  }

  /** The node below which a head belongs that is read while another is open. */
  Node host(Node open, Head head) {
    Node n = open;
    boolean main =
        annexed(n) && (continuesMain(head) || followsChapter(n, head) || articleOfMain(head));
    while (n.parent != null && (main || !Ranks.mayHold(n.kind, head.kind()))) {
      n = n.parent;
    }
    return n;
  }

  /** Whether a node is an annex or an appendix, or lies in one. */
  static boolean annexed(Node node) {
    return node.enclosing(ProvisionKind.ANNEX) != null
        || node.enclosing(ProvisionKind.APPENDIX) != null;
  }

  /** Whether what is open is announced again: codes do so above each section and amid long ones. */
  static boolean isRunning(Node open, Head head) {
    boolean empty = head.title().isEmpty() && open.children.isEmpty() && !open.kind.isArticle();
    return open.key.equals(head.key())
        && (empty || (!head.title().isEmpty() && open.heading.equals(head.title())));
  }

  /** Whether a chapter head inside an annex goes on with the chapters before the annex. */
  private boolean continuesMain(Head head) {
    return lastChapter != null
        && lastChapter.kind == head.kind()
        && HeadSequence.soonAfter(lastChapter.key, head.key());
  }

  /**
   * Whether a head inside an annex numbered after a chapter, as 3B after 3, is the next chapter.
   */
  private static boolean followsChapter(Node open, Head head) {
    Node annex = open.enclosing(ProvisionKind.ANNEX);
    if (annex == null || head.kind() != ProvisionKind.CHAPTER) {
      return false;
    }
    Matcher numbered = OF_CHAPTER.matcher(annex.key);
    return numbered.matches() && HeadSequence.soonAfter(numbered.group("chapter"), head.key());
  }

  /** Whether the number of an article names the last chapter before the annex or a later one. */
  private boolean articleOfMain(Head head) {
    String prefix = HeadSequence.prefix(head.key());
    return lastChapter != null
        && head.kind() == ProvisionKind.ARTICLE
        && !prefix.isEmpty()
        && (prefix.equals(lastChapter.key) || HeadSequence.soonAfter(lastChapter.key, prefix));
  }
}
