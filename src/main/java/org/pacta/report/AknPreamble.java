package org.pacta.report;

import java.util.List;
import org.pacta.report.AknParts.Below;
import org.pacta.report.AknParts.Words;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;

/** Writes a preamble: blocks, and recitals in groups. */
final class AknPreamble {
  private final AknXml xml;
  private final AknWords words;
  private final AknTree tree;
  private boolean grouped;

  AknPreamble(AknXml xml, AknWords words, AknTree tree) {
    this.xml = xml;
    this.words = words;
    this.tree = tree;
  }

  void write(Provision preamble) {
    heading(preamble);
    List<AknParts> parts = tree.parts(preamble);
    for (AknParts part : parts) {
      switch (part) {
        case Below b -> recital(b.provision());
        case Words w -> {
          ungroup();
          words.paragraphs(w.lines());
        }
      }
    }
    ungroup();
    if (parts.isEmpty()) {
      xml.empty("p");
    }
  }

  /** A preamble has no head in the standard: what is printed above it are blocks of that name. */
  private void heading(Provision preamble) {
    if (preamble.head().length() > 0) {
      int from = preamble.head().from();
      int end = preamble.head().to();
      int title = tree.title(preamble, end);
      block("num", from, title);
      block("heading", title, end);
      words.lines(end, preamble.span().from()).forEach(l -> block("subheading", l.from(), l.to()));
    }
  }

  private void block(String name, int from, int to) {
    if (from < to) {
      xml.block("block", "name", name);
      words.write(from, to);
      xml.end();
    }
  }

  private void recital(Provision p) {
    if (p.kind() != ProvisionKind.RECITAL) {
      throw new IllegalArgumentException(p.locator() + " is no recital");
    }
    if (!grouped) {
      xml.open("recitals");
      grouped = true;
    }
    xml.open("recital", "eId", p.locator().value());
    tree.head(p);
    tree.flat(tree.parts(p));
    xml.close();
  }

  private void ungroup() {
    if (grouped) {
      xml.close();
    }
    grouped = false;
  }
}
