package org.pacta.extract;

import java.io.IOException;
import org.jsoup.nodes.Element;

/**
 * Word documents (ISO/IEC 29500): headings by their styles, the numbers of lists as Word shows
 * them, notes after the paragraph that calls them, insertions accepted and deletions left out.
 */
final class DocxFrontEnd implements FrontEnd {
  @Override
  public void read(Source source, Blocks blocks) throws IOException {
    ZipParts parts = ZipParts.of(source);
    WordNotes notes = new WordNotes();
    parts.xml("word/footnotes.xml").ifPresent(root -> notes.add("footnote", root));
    parts.xml("word/endnotes.xml").ifPresent(root -> notes.add("endnote", root));
    WordStyles styles = new WordStyles();
    parts.xml("word/styles.xml").ifPresent(styles::add);
    WordNumbering numbering = new WordNumbering();
    parts.xml("word/numbering.xml").ifPresent(numbering::add);
    Element html = new Element("body");
    new WordReader(styles, numbering, notes).read(parts.required("word/document.xml"), html);
    HtmlWalker.walk(html, blocks);
  }
}
