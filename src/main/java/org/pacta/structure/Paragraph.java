package org.pacta.structure;

import java.util.List;

/**
 * A paragraph of the reading text.
 *
 * @param source which extract it comes from, from 0
 * @param role what it is
 * @param page on which it begins, 0 where unknown
 * @param text the words, anchors taken out
 * @param anchors where notes are anchored
 * @param heads the head that the paragraph prints, one at most
 */
record Paragraph(
    int source, Role role, int page, String text, List<Notes.Anchor> anchors, List<Head> heads) {

  /** What a paragraph is to the tree. */
  enum Role {
    /** A head, perhaps with words of the provision behind it on the same line. */
    HEAD,
    /** The title of the head before it. */
    TITLE,
    /** A heading without a number. */
    HEADING,
    /** Words of a provision. */
    BODY,
    /** A cell of a table. */
    CELL
  }

  Paragraph {
    anchors = List.copyOf(anchors);
    heads = List.copyOf(heads);
  }

  /** The part before a place in the words. */
  Paragraph upTo(int end) {
    return new Paragraph(
        source,
        role,
        page,
        text.substring(0, end),
        anchors.stream().filter(a -> a.offset() <= end).toList(),
        heads);
  }

  /** The part behind a place in the words, which prints no head. */
  Paragraph from(int start) {
    return new Paragraph(
        source,
        role,
        page,
        text.substring(start),
        anchors.stream()
            .filter(a -> a.offset() >= start)
            .map(a -> new Notes.Anchor(a.note(), a.offset() - start))
            .toList(),
        List.of());
  }
}
