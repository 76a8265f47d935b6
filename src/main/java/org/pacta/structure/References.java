package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;

/**
 * Finds the citations of a text and what they mean: provisions of the text itself, other
 * instruments, or nothing that could be found. Nothing is guessed: what leads nowhere is told as
 * unresolved, with the reason.
 */
public final class References {
  private final InstrumentText text;
  private final CitationTree tree;
  private final CitationTargets targets;
  private final CitedInstruments instruments;
  private final CitationGrammar grammar = CitationGrammar.builtIn();

  private References(InstrumentText text, CitedInstruments instruments) {
    this.text = text;
    this.instruments = instruments;
    tree = new CitationTree(text);
    targets = new CitationTargets(text, tree, instruments, grammar.english().amending());
  }

  /**
   * All citations in the order of the text.
   *
   * @param catalogue names the instruments that may be cited
   * @return empty where nothing is cited
   */
  public static List<Reference> of(InstrumentText text, Catalogue catalogue) {
    return of(text, new CitedInstruments(catalogue));
  }

  /** All citations in the order of the text, for many texts with the same names. */
  static List<Reference> of(InstrumentText text, CitedInstruments instruments) {
    References references = new References(text, instruments);
    return references.read(references.reader(text.language()));
  }

  private CitationReader reader(Language language) {
    return switch (language) {
      case EN ->
          new EnglishCitations(
              grammar.english(),
              new EnglishNames(grammar.english(), instruments.english()),
              text.title());
      case ZH -> new ChineseCitations(grammar.chinese(), instruments.chinese());
    };
  }

  private List<Reference> read(CitationReader reader) {
    List<Span> lines = CitationLines.of(text);
    lines.forEach(l -> reader.learn(l.of(text.text())));
    List<Reference> references = new ArrayList<>();
    for (Span line : lines) {
      for (Citation citation : reader.in(line.of(text.text()), line.from())) {
        tree.at(citation.span().from())
            .filter(from -> !isNothing(citation, from))
            .map(from -> reference(citation, from))
            .ifPresent(references::add);
      }
    }
    return references.stream().sorted().toList();
  }

  private Reference reference(Citation citation, Provision from) {
    String words = citation.span().of(text.text());
    return new Reference(from.locator(), citation.span(), words, targets.of(citation, from));
  }

  /** "at that point", "this part of the market", and the own title: words that cite nothing. */
  private boolean isNothing(Citation citation, Provision from) {
    if (!citation.isWhole()) {
      return false;
    }
    if (grammar.english().common().contains(lastWord(citation))) {
      return true;
    }
    boolean lower = !Character.isUpperCase(lastWord(citation).charAt(0));
    return switch (citation.base()) {
      case CitationBase.Named n -> targets.isOwn(n.name());
      case CitationBase.Current c -> lower && common(c.unit()) && !targets.within(from, c.unit());
      case CitationBase.Cited c -> lower && common(c.unit()) && !targets.cited(c.unit());
      case CitationBase.CitedInstrument i -> true;
      case CitationBase.Own o -> true;
      case CitationBase.Here h -> true;
      case CitationBase.Defined d -> true;
    };
  }

  private String lastWord(Citation citation) {
    String words = citation.span().of(text.text());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Units whose names are common words as well. */
  private static boolean common(CitationUnit unit) {
    return unit != CitationUnit.ARTICLE
        && unit != CitationUnit.PARAGRAPH
        && unit != CitationUnit.SUBSECTION;
  }
}
