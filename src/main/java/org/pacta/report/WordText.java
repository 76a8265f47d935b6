package org.pacta.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
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

  private static final String LINK = "0B57A8";

  /** The format allows forty characters. */
  private static final int LONGEST_NAME = 40;

  private final XWPFDocument document;
  private int marks;

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

  /** A heading to which links lead by a name. */
  void heading(int level, String words, String name) {
    heading(level, words);
    CTP last = document.getLastParagraph().getCTP();
    CTBookmark mark = last.addNewBookmarkStart();
    mark.setId(BigInteger.valueOf(++marks));
    mark.setName(bookmark(name));
    last.addNewBookmarkEnd().setId(mark.getId());
  }

  /** Names of bookmarks have letters, digits and underscores, and begin with a letter. */
  private static String bookmark(String name) {
    String plain = "at_" + name.replaceAll("[^A-Za-z0-9]", "_");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }

  /** Words that lead to a heading. */
  void link(XWPFParagraph paragraph, String words, String name) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(bookmark(name));
    XWPFRun run = new XWPFRun(link.addNewR(), (IRunBody) paragraph);
    style(run, SIZE);
    run.setText(words);
    run.setColor(LINK);
  }

  void heading(int level, String words) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setStyle(styleId(level));
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(level == 0 ? 0 : 240);
    XWPFRun run = run(paragraph, words, HEADINGS[level]);
    run.setBold(true);
  }

  /** Keeps a paragraph on the page of what follows it. */
  static void keep(XWPFParagraph paragraph) {
    CTP words = paragraph.getCTP();
    (words.isSetPPr() ? words.getPPr() : words.addNewPPr()).addNewKeepNext();
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

  /** Words that a tracked change puts in. */
  void inserted(XWPFParagraph paragraph, String words, String author, BigInteger id) {
    CTRunTrackChange change = tracked(paragraph.getCTP().addNewIns(), author, id);
    XWPFRun run = new XWPFRun(change.addNewR(), (IRunBody) paragraph);
    style(run, SIZE);
    run.setText(words);
  }

  /** Words that a tracked change takes out. */
  void deleted(XWPFParagraph paragraph, String words, String author, BigInteger id) {
    CTRunTrackChange change = tracked(paragraph.getCTP().addNewDel(), author, id);
    XWPFRun run = new XWPFRun(change.addNewR(), (IRunBody) paragraph);
    style(run, SIZE);
    CTText taken = run.getCTR().addNewDelText();
    taken.setStringValue(words);
    taken.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  /** The end of a paragraph that a tracked change puts in. */
  void endInserted(XWPFParagraph paragraph, String author, BigInteger id) {
    tracked(mark(paragraph).addNewIns(), author, id);
  }

  /** The end of a paragraph that a tracked change takes out, so that the next one joins it. */
  void endDeleted(XWPFParagraph paragraph, String author, BigInteger id) {
    tracked(mark(paragraph).addNewDel(), author, id);
  }

  private static CTParaRPr mark(XWPFParagraph paragraph) {
    CTPPr properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    return properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
  }

  private static <T extends CTTrackChange> T tracked(T change, String author, BigInteger id) {
    change.setAuthor(author);
    change.setId(id);
    return change;
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
    style(run, size);
    return run;
  }

  private static void style(XWPFRun run, int size) {
    run.setFontSize(size);
    run.setFontFamily(LATIN);
    CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
    fonts.setEastAsia(CHINESE);
  }
}
