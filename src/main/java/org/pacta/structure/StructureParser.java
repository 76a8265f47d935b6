package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import org.pacta.corpus.Language;
import org.pacta.extract.Extract;
import org.pacta.extract.Markup;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Cuts the blocks of one or more source files into the provisions of one text of an instrument. The
 * drafting tradition (treaty, statute of the PRC, act of the EU, code of sections) is read off the
 * heads themselves. Stateless and safe for use by several threads.
 */
public final class StructureParser {
  private final HeadGrammar grammar = HeadGrammar.builtIn();
  private final PageFurniture furniture = PageFurniture.builtIn();
  private final Formulas formulas = Formulas.builtIn();
  private final Translations translations = Translations.builtIn();

  /**
   * Parses one text.
   *
   * @param instrument the id in the catalogue
   * @param language the language of the text
   * @param title the title
   * @param sources the files in reading order; blocks without words count for nothing
   * @return the tree; without provisions where the sources have no words. Any input yields a tree:
   *     what is odd is told in the findings
   */
  public InstrumentText parse(
      String instrument, Language language, String title, List<Extract> sources) {
    if (!sources.isEmpty() && sources.stream().noneMatch(s -> s.markup().parts().isEmpty())) {
      return marked(instrument, language, title, sources);
    }
    List<Furniture> left = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Line> restored = ReversedLines.restore(Line.of(sources), findings);
    List<Line> read =
        language == Language.EN ? translations.clear(restored, left, findings) : restored;
    List<Line> all =
        LongLines.split(SpacedSentences.split(DoubleSpacing.close(Repairs.mend(read, left))));
    List<Line> clear = furniture.clear(ChapterNotes.bracket(all), left);
    NoteLifter.Lifted lifted = NoteLifter.lift(clear, left);
    NavigableMap<Integer, Head> heads = HeadFinder.find(lifted.lines(), grammar);
    List<Line> cut = withoutContents(lifted.lines(), heads, left);
    heads = again(lifted.lines(), cut, heads);
    List<Line> text = furniture.portals().clear(cut, heads, left);
    heads = again(cut, text, heads);
    List<Line> body = RunningDivisions.clear(text, heads, left);
    heads = again(text, body, heads);
    BitSet titles = Titles.find(body, heads);
    List<Paragraph> paragraphs = GluedItems.part(Paragraphs.of(body, heads, titles));
    boolean articles = heads.values().stream().anyMatch(h -> h.kind().isArticle());
    TreeBuilder tree = new TreeBuilder(language == Language.ZH, articles, formulas);
    Assembly assembly = new Assembly(paragraphs, lifted.notes(), tree);
    assembly.run(findings);
    return assembly.text(instrument, language, title, sources, left, findings);
  }

  /** Sources that mark their structure are taken at their word. */
  private InstrumentText marked(
      String instrument, Language language, String title, List<Extract> sources) {
    MarkupText text = new MarkupText();
    Node root = new Node(null, ProvisionKind.OTHER, "", "", "", 0);
    boolean faithful = true;
    for (int s = 0; s < sources.size(); s++) {
      Markup markup = sources.get(s).markup();
      text.source(s, markup.faithful());
      new MarkupTree(markup, grammar, text).add(markup.parts(), root);
      faithful &= markup.faithful();
    }
    text.writeNotes();
    if (!faithful) {
      Restarts.settle(root);
    }
    List<Finding> findings = new ArrayList<>();
    text.calls().forEach((note, at) -> NoteTies.tie(root, new Notes.Anchor(note, at)));
    Numbering numbering =
        new Numbering(text.text(), text.noteSpans(), text.calls(), text.notes(), findings);
    List<Provision> provisions = numbering.provisions(root);
    return new InstrumentText(
        instrument,
        language,
        title,
        text.text(),
        provisions,
        Assembly.parts(sources, text.sourceStarts(), text.text().length()),
        List.of(),
        findings);
  }

  /** The heads anew where lines were taken out. */
  private NavigableMap<Integer, Head> again(
      List<Line> before, List<Line> now, NavigableMap<Integer, Head> heads) {
    return before.size() == now.size() ? heads : HeadFinder.find(now, grammar);
  }

  private static List<Line> withoutContents(
      List<Line> lines, NavigableMap<Integer, Head> heads, List<Furniture> left) {
    BitSet contents = ContentsTable.find(lines, heads);
    if (contents.isEmpty()) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.size());
    boolean after = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (contents.get(i)) {
        left.add(new Furniture(Notes.bare(line.text()), "contents line", line.page()));
        after = true;
      } else {
        kept.add(after ? line.after(Line.Break.GAP) : line);
        after = false;
      }
    }
    return kept;
  }
}
