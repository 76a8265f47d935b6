package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pacta.extract.Markup;

/**
 * The reading text of sources that mark their structure, in the making: words on their lines, and
 * each footnote below the article in which it is called, as in other sources.
 */
final class MarkupText {
  private final StringBuilder text = new StringBuilder();
  private final List<Notes.Note> notes = new ArrayList<>();
  private final List<Integer> pending = new ArrayList<>();
  private final Map<Integer, Span> noteSpans = new HashMap<>();
  private final Map<Integer, Integer> calls = new TreeMap<>();
  private final NavigableMap<Integer, Integer> sourceStarts = new TreeMap<>();
  private boolean faithful;
  private boolean broken;

  /** Begins a source. */
  void source(int source, boolean exact) {
    writeNotes();
    broken = true;
    faithful = exact;
    sourceStarts.put(source, next());
  }

  /** Where the next words will stand if a new line begins with them. */
  int next() {
    return text.length() + (broken && !text.isEmpty() ? 1 : 0);
  }

  /** Says that the next words begin a line, or that they do not. */
  void breakLine(boolean breaks) {
    broken = breaks;
  }

  /** Writes words; returns where they stand. */
  Span write(Markup.Words words) {
    if (words.text().isEmpty()) {
      call(words, text.length());
      return new Span(text.length(), text.length());
    }
    separate(words.text());
    int from = text.length();
    text.append(words.text());
    call(words, from);
    return new Span(from, text.length());
  }

  private void separate(String words) {
    if (text.isEmpty()) {
      return;
    }
    char last = text.charAt(text.length() - 1);
    if (broken) {
      text.append('\n');
    } else if (!faithful && !Character.isWhitespace(last) && !joins(last, words.charAt(0))) {
      text.append(' ');
    }
    broken = false;
  }

  /** Behind a Chinese bracket or comma words follow without a space. */
  private static boolean joins(char last, char next) {
    return "）】〕、．".indexOf(last) >= 0 && Sentences.chinese(next);
  }

  private void call(Markup.Words words, int from) {
    for (Markup.Note note : words.notes()) {
      int id = notes.size();
      notes.add(new Notes.Note(note.marker(), note.text(), 0, true));
      calls.put(id, from + note.offset());
      pending.add(id);
    }
  }

  /** Writes the footnotes called since the last time, each on a line of its own. */
  void writeNotes() {
    for (int id : pending) {
      Notes.Note note = notes.get(id);
      String words = note.text().isEmpty() ? note.number() : note.text();
      text.append(text.isEmpty() ? "" : "\n");
      noteSpans.put(id, new Span(text.length(), text.length() + words.length()));
      text.append(words);
      broken = true;
    }
    pending.clear();
  }

  String text() {
    return text.toString();
  }

  List<Notes.Note> notes() {
    return notes;
  }

  Map<Integer, Span> noteSpans() {
    return noteSpans;
  }

  Map<Integer, Integer> calls() {
    return calls;
  }

  NavigableMap<Integer, Integer> sourceStarts() {
    return sourceStarts;
  }
}
