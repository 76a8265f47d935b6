package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import org.pacta.extract.Block.Form;

/** Collects the blocks of one file, within its limits. Empty blocks are left out. */
final class Blocks {
  private final Source source;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder label = new StringBuilder();
  private Markup markup = Markup.NONE;
  private long characters;

  Blocks(Source source) {
    this.source = source;
  }

  /** Adds a block, with the label that waits for it. */
  void add(Block block) {
    if (block.form() == Form.GAP) {
      gap();
      return;
    }
    if (block.text().isEmpty()) {
      return;
    }
    boolean bears = !label.isEmpty() && block.form() != Form.HEADING;
    Block whole = bears ? block.labelled(takeLabel()) : block;
    count(whole.text().length());
    blocks.add(whole);
  }

  /** Adds text as it stands in the source, cleaned. */
  void add(Form form, int level, String raw) {
    add(new RichText().append(raw).block(form, level));
  }

  void paragraph(String raw) {
    add(Form.PARAGRAPH, 0, raw);
  }

  void heading(int level, String raw) {
    add(Form.HEADING, level, raw);
  }

  void line(String raw) {
    add(Form.LINE, 0, raw);
  }

  /** Parts what came before from what comes next. */
  void gap() {
    if (!blocks.isEmpty() && !blocks.getLast().text().isEmpty()) {
      blocks.add(Block.gap());
    }
  }

  /** Begins a section without number and title. */
  void section() {
    gap();
    blocks.add(Block.sectionBreak());
  }

  /** Keeps a number for the next block of text. */
  void label(String number) {
    String clean = Characters.clean(number).strip();
    if (!clean.isEmpty()) {
      label.append(label.isEmpty() ? "" : " ").append(clean);
    }
  }

  /** Makes a number that no block followed a block of its own. */
  void releaseLabel() {
    if (!label.isEmpty()) {
      paragraph(takeLabel());
    }
  }

  /** Keeps what the markup says of the structure. */
  void keep(Markup structure) {
    markup = structure;
  }

  Markup markup() {
    return markup;
  }

  /** All blocks; no gap stands last. */
  List<Block> list() {
    releaseLabel();
    while (!blocks.isEmpty() && blocks.getLast().text().isEmpty()) {
      blocks.removeLast();
    }
    return List.copyOf(blocks);
  }

  private String takeLabel() {
    String taken = label.toString();
    label.setLength(0);
    return taken;
  }

  private void count(int length) {
    characters += length;
    if (characters > source.limits().characters()) {
      throw source.refusal("holds more than " + source.limits().characters() + " characters");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw source.refusal("reading was stopped");
    }
  }
}
