package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/**
 * Writes stretches of the extracted text to the letter: a line break inside as {@code eol}, a
 * footnote as {@code authorialNote} where it is called.
 */
final class AknWords {
  /** Of words that the next ones follow on the same line, where a new line is the rule. */
  static final String RUN_IN = "run-in";

  private final AknXml xml;
  private final String text;
  private final NavigableMap<Integer, List<Provision>> calls = new TreeMap<>();
  private final NavigableMap<Integer, Integer> noteEnds = new TreeMap<>();

  AknWords(AknXml xml, InstrumentText text) {
    this.xml = xml;
    this.text = text.text();
    text.stream().flatMap(AknWords::footnotes).forEach(this::enter);
  }

  private static Stream<Provision> footnotes(Provision p) {
    return p.footnotes().stream();
  }

  private void enter(Provision note) {
    calls.computeIfAbsent(note.head().from(), k -> new ArrayList<>()).add(note);
    noteEnds.put(note.span().from(), note.span().to());
  }

  String slice(int from, int to) {
    return text.substring(from, to);
  }

  int length() {
    return text.length();
  }

  /** Whether a line ends at the place. */
  boolean breaks(int at) {
    return at >= text.length() || text.charAt(at) == '\n';
  }

  /** The first place after {@code at} that is no space. */
  int afterSpaces(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** The lines of a stretch that are not words of footnotes; none is empty. */
  List<Span> lines(int from, int to) {
    List<Span> lines = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = Math.min(lineEnd(at), to);
      if (end > at && !noteEnds.containsKey(at)) {
        lines.add(new Span(at, end));
      }
      at = end + 1;
    }
    return lines;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** A paragraph for each line. */
  void paragraphs(List<Span> lines) {
    for (Span line : lines) {
      xml.block("p", "class", breaks(line.to()) ? "" : RUN_IN);
      write(line.from(), line.to());
      xml.end();
    }
  }

  /** The words of a stretch with the footnotes that are called in it. */
  void write(int from, int to) {
    int at = from;
    int last = breaks(to) ? to : to - 1;
    for (var call : calls.subMap(from, true, Math.max(from, last), true).entrySet()) {
      characters(at, call.getKey());
      at = call.getKey();
      call.getValue().forEach(this::note);
    }
    characters(at, to);
  }

  private void characters(int from, int to) {
    int at = from;
    for (int end = text.indexOf('\n', at); end >= 0 && end < to; end = text.indexOf('\n', at)) {
      xml.text(text.substring(at, end));
      xml.marker("eol");
      at = end + 1;
    }
    xml.text(text.substring(at, to));
  }

  private void note(Provision note) {
    String eId = note.locator().value();
    xml.inline("authorialNote", "eId", eId, "marker", note.number(), "placement", "bottom");
    xml.inline("p");
    xml.text(note.span().of(text));
    xml.end();
    xml.end();
  }
}
