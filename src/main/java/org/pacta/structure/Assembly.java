package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pacta.corpus.Language;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.InstrumentText.Furniture;
import org.pacta.structure.InstrumentText.SourcePart;

/**
 * Writes the reading text paragraph by paragraph, feeds the tree with the places, and sets each
 * note behind the article in which it is anchored.
 */
final class Assembly {
  private final List<Paragraph> paragraphs;
  private final List<Notes.Note> notes;
  private final TreeBuilder tree;
  private final StringBuilder text = new StringBuilder();
  private final List<Notes.Anchor> pending = new ArrayList<>();
  private final Map<Integer, Span> noteSpans = new HashMap<>();
  private final NavigableMap<Integer, Integer> sourceStarts = new TreeMap<>();
  private final List<Provision> provisions = new ArrayList<>();

  Assembly(List<Paragraph> paragraphs, List<Notes.Note> notes, TreeBuilder tree) {
    this.paragraphs = paragraphs;
    this.notes = notes;
    this.tree = tree;
  }

  void run(List<Finding> findings) {
    List<Notes.Anchor> anchors = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      if (p.role() == Paragraph.Role.HEAD || newSource(p)) {
        writeNotes();
      }
      int from = begin(p.source());
      text.append(p.text());
      for (Notes.Anchor a : p.anchors()) {
        anchors.add(new Notes.Anchor(a.note(), from + a.offset()));
        pending.add(a);
      }
      tree.add(p, from);
    }
    writeNotes();
    Node root = tree.finish();
    Restarts.settle(root);
    Map<Integer, Integer> calls = new HashMap<>();
    for (Notes.Anchor a : anchors) {
      NoteTies.tie(root, a);
      calls.put(a.note(), a.offset());
    }
    Numbering numbering = new Numbering(text.toString(), noteSpans, calls, notes, findings);
    provisions.addAll(numbering.provisions(root));
  }

  private boolean newSource(Paragraph p) {
    return !sourceStarts.containsKey(p.source());
  }

  private int begin(int source) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    sourceStarts.putIfAbsent(source, text.length());
    return text.length();
  }

  private void writeNotes() {
    for (Notes.Anchor anchor : pending) {
      Notes.Note note = notes.get(anchor.note());
      String words = note.text().isEmpty() ? note.number() : note.text();
      int from = begin(sourceStarts.lastKey());
      text.append(words);
      noteSpans.put(anchor.note(), new Span(from, text.length()));
    }
    pending.clear();
  }

  InstrumentText text(
      String instrument,
      Language language,
      String title,
      List<Extract> sources,
      List<Furniture> furniture,
      List<Finding> findings) {
    return new InstrumentText(
        instrument,
        language,
        title,
        text.toString(),
        provisions,
        parts(sources, sourceStarts, text.length()),
        furniture,
        findings);
  }

  /**
   * The part of the text that comes from each source.
   *
   * @param sourceStarts where the sources begin that have words
   * @param length of the text
   */
  static List<SourcePart> parts(
      List<Extract> sources, NavigableMap<Integer, Integer> sourceStarts, int length) {
    List<SourcePart> parts = new ArrayList<>();
    int end = length;
    for (int s = sources.size() - 1; s >= 0; s--) {
      int from = sourceStarts.getOrDefault(s, end);
      Extract source = sources.get(s);
      parts.addFirst(new SourcePart(source.file(), source.sha256(), new Span(from, end)));
      end = sourceStarts.containsKey(s) ? Math.max(0, from - 1) : end;
    }
    return parts;
  }
}
