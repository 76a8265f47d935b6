package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a text in which citations may stand: the words of provisions, not their heads. */
final class CitationLines {
  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final HeadGrammar grammar = HeadGrammar.builtIn();

  private CitationLines(String text) {
    this.text = text;
  }

  /** The lines in the order of the text; footnotes stand where the text has them. */
  static List<Span> of(InstrumentText instrument) {
    CitationLines lines = new CitationLines(instrument.text());
    instrument.provisions().forEach(lines::visit);
    return lines.lines.stream().distinct().sorted().toList();
  }

  private void visit(Provision p) {
    p.footnotes().forEach(n -> add(n.span(), Set.of()));
    if (!CitationTree.isDivision(p) || p.children().isEmpty()) {
      add(p.span(), Set.of());
      p.children().forEach(this::notes);
      return;
    }
    Set<String> heads = new HashSet<>();
    p.children().forEach(c -> heads.add(c.heading()));
    int from = p.span().from();
    for (Provision child : p.children()) {
      add(new Span(from, Math.max(from, child.span().from())), heads);
      visit(child);
      from = child.span().to();
    }
    add(new Span(from, Math.max(from, p.span().to())), heads);
  }

  private void notes(Provision p) {
    p.footnotes().forEach(n -> add(n.span(), Set.of()));
    p.children().forEach(this::notes);
  }

  private void add(Span span, Set<String> heads) {
    int from = span.from();
    while (from < span.to()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 || end > span.to() ? span.to() : end;
      if (to > from && !isHead(text.substring(from, to), heads)) {
        lines.add(new Span(from, to));
      }
      from = to + 1;
    }
  }

  private boolean isHead(String line, Set<String> heads) {
    return !heads.isEmpty() && (heads.contains(line.strip()) || grammar.match(line).isPresent());
  }
}
