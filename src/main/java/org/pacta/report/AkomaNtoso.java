package org.pacta.report;

import java.util.List;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.report.AknParts.Below;
import org.pacta.report.AknParts.Words;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/**
 * Writes an instrument, or one provision of it, as a document of Akoma Ntoso 3.0 (OASIS LegalDocML,
 * Akoma Ntoso Version 1.0, Part 2: Specifications). What is read back from it has the same tree and
 * the same extracted text.
 *
 * <ul>
 *   <li>Treaties, statutes and regulations are an {@code act}, drafts a {@code bill}, what binds
 *       nobody a {@code doc}; a single provision is a {@code portion}.
 *   <li>{@code eId} is the locator. The naming convention would name the enclosing chapters first
 *       and write hyphens for stops inside numbers; here articles are named as lawyers cite them,
 *       without their chapter, and the number stays as printed: {@code art_14.11__para_2}.
 *   <li>Annexes at the end are attachments. Annexes amid the chapters stay where they are printed,
 *       as a {@code hcontainer}: a move would change the order of the text.
 *   <li>White space is preserved ({@code xml:space}): every character between the tags of {@code
 *       num}, {@code heading} and {@code p} is one of the extracted text.
 *   <li>Where the files came from, with their hashes, what they are worth and what the catalogue
 *       warns of, stands under {@code proprietary}.
 * </ul>
 *
 * <p>What is written follows a profile of the standard, {@code akn-profile.xsd} beside this class,
 * which is stricter than the schema of OASIS; the tests validate against it.
 */
public final class AkomaNtoso {
  private final InstrumentText text;
  private final CatalogueEntry entry;
  private final AknXml xml = new AknXml();
  private final AknWords words;
  private final AknTree tree;
  private final AknMeta meta;

  private AkomaNtoso(InstrumentText text, CatalogueEntry entry) {
    this.text = text;
    this.entry = entry;
    this.words = new AknWords(xml, text);
    this.tree = new AknTree(xml, words);
    this.meta = new AknMeta(xml, text, entry);
  }

  /**
   * The whole instrument.
   *
   * @param entry what the catalogue says of the instrument of the text
   * @throws IllegalArgumentException if the text has a character that XML cannot hold
   */
  public static String document(InstrumentText text, CatalogueEntry entry) {
    return new AkomaNtoso(text, entry).document();
  }

  /**
   * One provision.
   *
   * @param provision of the text
   * @throws IllegalArgumentException as above
   */
  public static String portion(InstrumentText text, CatalogueEntry entry, Provision provision) {
    return new AkomaNtoso(text, entry).portion(provision);
  }

  private String document() {
    xml.root("akomaNtoso");
    String type = type();
    xml.open(type, "name", entry.kind().code(), "contains", "singleVersion");
    meta.document();
    AknLayout layout =
        AknLayout.of(AknParts.of(words, new Span(0, words.length()), text.provisions()));
    layout.preface().ifPresent(p -> front("preface", p));
    layout.preamble().ifPresent(this::preamble);
    body(type.equals("doc") ? "mainBody" : "body", layout.body());
    layout.conclusions().ifPresent(p -> front("conclusions", p));
    attachments(layout.attachments());
    xml.close();
    xml.close();
    return xml.finish();
  }

  private String type() {
    return switch (entry.kind()) {
      case TREATY, STATUTE, REGULATION -> "act";
      case DRAFT -> "bill";
      case SOFT_LAW -> "doc";
    };
  }

  private String portion(Provision p) {
    xml.root("akomaNtoso");
    xml.open("portion", "includedIn", "#" + AknMeta.ORIGINAL);
    meta.portion(p);
    openText("portionBody", "");
    tree.provision(p);
    xml.close();
    xml.close();
    xml.close();
    return xml.finish();
  }

  private void openText(String name, String eId) {
    xml.open(name, "eId", eId, "xml:lang", language(), "xml:space", "preserve");
  }

  private String language() {
    return text.language() == Language.EN ? "en" : "zh";
  }

  private void front(String name, Provision p) {
    openText(name, p.locator().value());
    tree.flat(tree.parts(p));
    xml.close();
  }

  private void preamble(Provision p) {
    openText("preamble", p.locator().value());
    new AknPreamble(xml, words, tree).write(p);
    xml.close();
  }

  private void body(String name, List<AknParts> parts) {
    openText(name, "");
    for (AknParts part : parts) {
      switch (part) {
        case Below b -> tree.provision(b.provision());
        case Words w -> tree.flush(w);
      }
    }
    if (parts.isEmpty()) {
      tree.flush(new Words(List.of()));
    }
    xml.close();
  }

  private void attachments(List<Provision> annexes) {
    if (annexes.isEmpty()) {
      return;
    }
    xml.open("attachments");
    for (Provision annex : annexes) {
      openText("attachment", annex.locator().value());
      tree.head(annex);
      xml.open("doc", "name", AknTree.generic(annex));
      meta.component(annex);
      xml.open("mainBody");
      tree.flat(tree.parts(annex));
      xml.close();
      xml.close();
      xml.close();
    }
    xml.close();
  }
}
