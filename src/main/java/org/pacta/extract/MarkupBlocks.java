package org.pacta.extract;

import java.util.Locale;
import java.util.Set;
import org.pacta.extract.Block.Form;
import org.pacta.extract.Markup.Note;
import org.pacta.extract.Markup.Part;
import org.pacta.extract.Markup.Unit;
import org.pacta.extract.Markup.Words;

/** The blocks of a source whose structure is marked, for those who only look at blocks. */
final class MarkupBlocks {
  private static final Set<String> DIVISIONS =
      Set.of(
          "part",
          "title",
          "chapter",
          "section",
          "article",
          "book",
          "annex",
          "rule",
          "module",
          "appendix");

  private final Blocks blocks;

  private MarkupBlocks(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Adds the blocks and keeps the markup. */
  static void write(Markup markup, Blocks blocks) {
    MarkupBlocks writer = new MarkupBlocks(blocks);
    markup.parts().forEach(p -> writer.part(p, 0));
    blocks.keep(markup);
  }

  private void part(Part part, int depth) {
    switch (part) {
      case Words w -> words(w);
      case Unit u when DIVISIONS.contains(u.name().toLowerCase(Locale.ROOT)) -> {
        String title = (u.number().text() + " " + u.heading().text()).strip();
        blocks.add(new RichText().append(title).block(Form.HEADING, Math.min(depth + 1, 6)));
        u.subheadings().forEach(this::words);
        u.parts().forEach(p -> part(p, depth + 1));
      }
      case Unit u -> {
        blocks.label(u.number().text());
        words(u.heading());
        u.subheadings().forEach(this::words);
        u.parts().forEach(p -> part(p, depth));
      }
    }
  }

  private void words(Words words) {
    RichText text = new RichText();
    int at = 0;
    for (Note note : words.notes()) {
      text.append(words.text().substring(at, note.offset()));
      if (!note.marker().isEmpty()) {
        text.appendRaised("[" + note.marker() + "]");
      }
      at = note.offset();
    }
    blocks.add(text.append(words.text().substring(at)).block(Form.PARAGRAPH, 0));
    for (Note note : words.notes()) {
      String marker = note.marker().isEmpty() ? "" : "[" + note.marker() + "] ";
      blocks.add(Form.FOOTNOTE, 0, marker + note.text());
    }
  }
}
