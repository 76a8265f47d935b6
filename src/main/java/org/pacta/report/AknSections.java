package org.pacta.report;

import java.util.List;

/**
 * Writes the further parts of a report into its {@code doc}: a container for each part, in it one
 * for each row of its table, whose paragraphs tell the columns by name. The profile has no tables.
 */
final class AknSections {
  private final AknXml xml;
  private final Texts texts;

  AknSections(AknXml xml, Texts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  void write(List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      part(SectionTable.of(sections.get(i), texts), "part_" + (i + 1));
    }
  }

  private void part(SectionTable part, String eId) {
    xml.open("hcontainer", "eId", eId, "name", "part");
    line("heading", part.title());
    if (!part.hint().isEmpty()) {
      line("subheading", part.hint());
    }
    for (int r = 0; r < part.rows().size(); r++) {
      row(part.header(), part.rows().get(r), eId + "__row_" + (r + 1));
    }
    if (part.rows().isEmpty()) {
      xml.open("content");
      line("p", part.title());
      xml.close();
    }
    xml.close();
  }

  private void row(List<String> header, List<String> cells, String eId) {
    xml.open("hcontainer", "eId", eId, "name", "row");
    xml.open("content");
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        line("p", header.get(c) + ": " + cells.get(c));
      }
    }
    xml.close();
    xml.close();
  }

  private void line(String element, String text) {
    xml.block(element);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.marker("eol");
      }
      xml.text(lines[i].replace("\r", ""));
    }
    xml.end();
  }
}
