package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pacta.structure.InstrumentText.Finding;

/** Turns the nodes into provisions, each under a locator of its own. */
final class Numbering {
  private final String text;
  private final Map<Integer, Span> noteSpans;
  private final Map<Integer, Integer> calls;
  private final List<Notes.Note> notes;
  private final List<Finding> findings;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  /**
   * @param text the reading text
   * @param noteSpans where the words of a note stand in it
   * @param calls where a note is called in it
   */
  Numbering(
      String text,
      Map<Integer, Span> noteSpans,
      Map<Integer, Integer> calls,
      List<Notes.Note> notes,
      List<Finding> findings) {
    this.text = text;
    this.noteSpans = noteSpans;
    this.calls = calls;
    this.notes = notes;
    this.findings = findings;
  }

  /** The provisions below the root. */
  List<Provision> provisions(Node root) {
    return root.children.stream().map(n -> provision(n, "", "")).toList();
  }

  /**
   * @param path the locator of the division above, for divisions
   * @param scope the locator of the annex above, for what is cited without its chapter
   */
  private Provision provision(Node node, String path, String scope) {
    boolean annex = node.kind == ProvisionKind.ANNEX || node.kind == ProvisionKind.APPENDIX;
    boolean cited = node.kind.isArticle() || node.kind == ProvisionKind.RECITAL;
    String above = cited ? scope : path;
    String computed = above.isEmpty() ? node.step : above + "__" + node.step;
    Locator locator = unique(node.locator.isEmpty() ? computed : node.locator);
    String below = annex ? locator.value() : scope;
    List<Provision> children = new ArrayList<>();
    for (Node child : node.children) {
      children.add(provision(child, locator.value(), below));
    }
    return new Provision(
        locator,
        node.kind,
        node.number,
        node.heading,
        span(node),
        head(node),
        node.page,
        children,
        footnotes(node, locator));
  }

  private static Span span(Node node) {
    return node.from < 0 ? new Span(node.emptyAt, node.emptyAt) : new Span(node.from, node.to);
  }

  private Span head(Node node) {
    int from = node.headAt < 0 ? span(node).from() : node.headAt;
    int to = Math.max(from, node.headTo);
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private List<Provision> footnotes(Node node, Locator host) {
    List<Provision> footnotes = new ArrayList<>();
    for (int id : node.notes) {
      Notes.Note note = notes.get(id);
      Span span = noteSpans.getOrDefault(id, new Span(0, 0));
      String number =
          note.number().isEmpty() ? Integer.toString(footnotes.size() + 1) : note.number();
      String key = number.replace("*", "star");
      Locator locator = unique(host.value() + "__" + Steps.of(ProvisionKind.FOOTNOTE, key));
      if (!note.anchored()) {
        findings.add(new Finding("orphan-footnote", locator.value(), orphan(number)));
      }
      footnotes.add(
          new Provision(
              locator,
              ProvisionKind.FOOTNOTE,
              note.number(),
              "",
              span,
              call(id, span),
              note.page(),
              List.of(),
              List.of()));
    }
    return footnotes;
  }

  private Span call(int id, Span note) {
    int at = calls.getOrDefault(id, note.from());
    return new Span(at, at);
  }

  private static String orphan(String number) {
    return "no mark " + number + " was found in the text; the note is kept where it stood";
  }

  private Locator unique(String wanted) {
    if (used.add(wanted)) {
      return new Locator(wanted);
    }
    int copy = copies.merge(wanted, 1, Integer::sum) + 1;
    String other = String.format(Locale.ROOT, "%s_%d", wanted, copy);
    while (!used.add(other)) {
      copy = copies.merge(wanted, 1, Integer::sum) + 1;
      other = String.format(Locale.ROOT, "%s_%d", wanted, copy);
    }
    findings.add(
        new Finding(
            "duplicate", other, "the number of " + wanted + " comes again; called " + other));
    return new Locator(other);
  }
}
