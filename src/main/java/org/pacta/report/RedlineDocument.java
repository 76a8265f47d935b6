package org.pacta.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.pacta.diff.Redline.Run;

/**
 * A redline as a Word document (Office Open XML, ECMA-376, 17.13.5) with tracked changes: who
 * rejects them all has the left wording, who accepts them all the right one. They bear no date, so
 * that the same wordings give the same bytes.
 *
 * @param title what is compared with what
 * @param notes what has to be known before quoting
 * @param clauses in the order of the right text
 */
public record RedlineDocument(String title, List<String> notes, List<Clause> clauses) {
  private static final String AUTHOR = "Pacta";

  /**
   * One provision against another.
   *
   * @param title the two of them as a lawyer cites them, and what became of the left one
   * @param redline their wordings
   * @param effect sentences on what differs in legal effect; may be empty
   */
  public record Clause(String title, List<Run> redline, List<String> effect) {
    public Clause {
      redline = List.copyOf(redline);
      effect = List.copyOf(effect);
    }
  }

  public RedlineDocument {
    notes = List.copyOf(notes);
    clauses = List.copyOf(clauses);
  }

  /** The document as bytes. */
  public byte[] render() {
    try (XWPFDocument document = new XWPFDocument()) {
      WordText text = new WordText(document);
      WordPage.PORTRAIT.of(document);
      text.heading(0, title);
      notes.forEach(n -> text.small(text.paragraph(), n));
      Changes changes = new Changes(text);
      clauses.forEach(c -> write(c, text, changes));
      var properties = document.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      properties.setCreator(AUTHOR);
      properties.setTitle(title);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Clause clause, WordText text, Changes changes) {
    if (!clause.title().equals(title)) {
      text.heading(1, clause.title());
    }
    changes.write(clause.redline());
    for (String sentence : clause.effect()) {
      text.small(text.paragraph(), sentence);
    }
  }

  /** Writes runs, each line of them a paragraph whose mark is tracked as the line end was. */
  private static final class Changes {
    private final WordText text;
    private int last;

    Changes(WordText text) {
      this.text = text;
    }

    void write(List<Run> runs) {
      XWPFParagraph paragraph = text.paragraph();
      for (Run run : runs) {
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
          words(paragraph, run, lines[i]);
          if (i + 1 < lines.length) {
            end(paragraph, run);
            paragraph = text.paragraph();
          }
        }
      }
    }

    private void words(XWPFParagraph paragraph, Run run, String words) {
      if (words.isEmpty()) {
        return;
      }
      switch (run.change()) {
        case KEPT -> text.plain(paragraph, words);
        case TAKEN_OUT -> text.deleted(paragraph, words, AUTHOR, next());
        case PUT_IN -> text.inserted(paragraph, words, AUTHOR, next());
      }
    }

    private void end(XWPFParagraph paragraph, Run run) {
      switch (run.change()) {
        case KEPT -> {}
        case TAKEN_OUT -> text.endDeleted(paragraph, AUTHOR, next());
        case PUT_IN -> text.endInserted(paragraph, AUTHOR, next());
      }
    }

    private BigInteger next() {
      return BigInteger.valueOf(++last);
    }
  }
}
