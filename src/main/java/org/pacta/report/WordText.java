package org.pacta.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Sets text in a Word document, with fonts for both scripts. */
final class WordText {
  private static final String LATIN = "Times New Roman";

  /** Every Word has it; LibreOffice puts its own Chinese font in its place. */
  private static final String CHINESE = "SimSun";

  private static final int SIZE = 10;
  private static final int SMALL = 8;
  private static final int[] HEADINGS = {20, 14};

  private final XWPFDocument document;

  WordText(XWPFDocument document) {
    this.document = document;
    document.createStyles();
    for (int level = 0; level < HEADINGS.length; level++) {
      document.getStyles().addStyle(headingStyle(level));
    }
    document.getStyles().addStyle(referenceStyle());
    document.createFootnotes();
  }

  /** Heading styles, so that Word shows the topics in its navigation. */
  private static XWPFStyle headingStyle(int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(styleId(level));
    style.addNewName().setVal("heading " + (level + 1));
    style.setType(STStyleType.PARAGRAPH);
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    return new XWPFStyle(style);
  }

  /** The style of the numbers of footnotes. */
  private static XWPFStyle referenceStyle() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("FootnoteReference");
    style.addNewName().setVal("footnote reference");
    style.setType(STStyleType.CHARACTER);
    style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    return new XWPFStyle(style);
  }

  private static String styleId(int level) {
    return "Heading" + (level + 1);
  }

  /** An empty paragraph at the end of the document. */
  XWPFParagraph paragraph() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(60);
    return paragraph;
  }

  void heading(int level, String words) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setStyle(styleId(level));
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(level == 0 ? 0 : 240);
    XWPFRun run = run(paragraph, words, HEADINGS[level]);
    run.setBold(true);
  }

  void plain(XWPFParagraph paragraph, String words) {
    run(paragraph, words, SIZE);
  }

  void bold(XWPFParagraph paragraph, String words) {
    run(paragraph, words, SIZE).setBold(true);
  }

  void small(XWPFParagraph paragraph, String words) {
    run(paragraph, words, SMALL).setColor("57606A");
  }

  /** Small print in a table, whose line ends stay line ends. */
  void lines(XWPFParagraph paragraph, String words) {
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = run(paragraph, lines[i], SMALL);
      if (i + 1 < lines.length) {
        run.addBreak();
      }
    }
  }

  /** A piece of a quotation; evidence is highlighted. Its line ends stay line ends. */
  void quoted(XWPFParagraph paragraph, Segment segment) {
    String[] lines = segment.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = run(paragraph, lines[i], SIZE);
      if (segment.marked()) {
        run.setTextHighlightColor(STHighlightColor.YELLOW.toString());
      }
      if (i + 1 < lines.length) {
        run.addBreak();
      }
    }
  }

  /** A footnote at the end of a paragraph. */
  void footnote(XWPFParagraph paragraph, String words) {
    XWPFFootnote note = document.createFootnote();
    paragraph.addFootnoteReference(note);
    run(note.createParagraph(), " " + words, SMALL);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String words, int size) {
    XWPFRun run = paragraph.createRun();
    run.setText(words);
    run.setFontSize(size);
    run.setFontFamily(LATIN);
    CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
    fonts.setEastAsia(CHINESE);
    return run;
  }
}
