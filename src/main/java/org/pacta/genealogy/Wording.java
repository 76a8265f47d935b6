package org.pacta.genealogy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pacta.language.SentenceSplitter;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/**
 * A sentence of a provision, that of the provisions below it left out.
 *
 * @param locator the provision
 * @param span its words in the extracted text
 * @param form in which it is compared: letters and figures in lower case, without numbers of
 *     articles; two sentences of one form are the same wording
 */
public record Wording(Locator locator, Span span, String form) {
  private static final Set<ProvisionKind> FRAMES =
      EnumSet.of(
          ProvisionKind.PART,
          ProvisionKind.TITLE,
          ProvisionKind.CHAPTER,
          ProvisionKind.MODULE,
          ProvisionKind.SECTION_GROUP);

  /** The wordings of a text in its order; sentences too short to prove kinship are left out. */
  public static List<Wording> of(InstrumentText text) {
    List<Wording> wordings = new ArrayList<>();
    text.stream().forEach(p -> pieces(p).forEach(s -> collect(text, p, s, wordings)));
    return wordings;
  }

  /**
   * How alike two wordings are: the shared runs of five letters over all of both, in [0, 1]
   * (Jaccard index, as in Alschner and Skougarevskiy 2016).
   */
  public double likeness(Wording other) {
    return Grams.of(form).jaccard(Grams.of(other.form));
  }

  private static void collect(
      InstrumentText text, Provision provision, Span piece, List<Wording> wordings) {
    for (Span sentence : SentenceSplitter.split(piece.of(text.text()), text.language())) {
      Span span = new Span(piece.from() + sentence.from(), piece.from() + sentence.to());
      Plain.sentence(span.of(text.text()), text.language())
          .ifPresent(form -> wordings.add(new Wording(provision.locator(), span, form)));
    }
  }

  /** The words of a provision around and between those below it. */
  private static List<Span> pieces(Provision provision) {
    if (FRAMES.contains(provision.kind()) && !provision.children().isEmpty()) {
      return List.of();
    }
    List<Span> pieces = new ArrayList<>();
    int at = provision.span().from();
    for (Provision child : provision.children()) {
      int end = Math.min(child.head().from(), child.span().from());
      if (end > at) {
        pieces.add(new Span(at, end));
      }
      at = Math.max(at, child.span().to());
    }
    if (provision.span().to() > at) {
      pieces.add(new Span(at, provision.span().to()));
    }
    return pieces;
  }
}
