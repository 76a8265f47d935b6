package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {
  @TempDir Path folder;

  private static final String STYLES =
      "<w:styles><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
          + "<w:style w:styleId=\"Art\"><w:name w:val=\"Article\"/><w:basedOn w:val=\"H1\"/>"
          + "</w:style></w:styles>";
  private static final String NUMBERING =
      "<w:numbering><w:abstractNum w:abstractNumId=\"7\">"
          + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
          + "<w:lvlText w:val=\"%1.\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
          + "<w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>"
          + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1条\"/></w:lvl>"
          + "</w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";

  private static String item(int list, int level, String text) {
    String place = "<w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/>";
    return Zips.paragraph("<w:numPr>" + place + "</w:numPr>", text);
  }

  @Test
  void wordHeadings_followTheirStyle() {
    byte[] docx =
        Zips.docx(
            Zips.paragraph("<w:pStyle w:val=\"H1\"/>", "Model Pact")
                + Zips.paragraph("<w:pStyle w:val=\"Art\"/>", "Article 1")
                + Zips.paragraph("<w:outlineLvl w:val=\"2\"/>", "Scope")
                + Zips.paragraph("", "Text."),
            "word/styles.xml",
            STYLES);
    assertEquals(
        List.of("H1 Model Pact", "H1 Article 1", "H3 Scope", "P Text."),
        Extracted.from(folder, "a.docx", docx));
  }

  @Test
  void wordLists_showTheNumbersThatWordShows() {
    byte[] docx =
        Zips.docx(
            item(1, 0, "First.")
                + item(1, 1, "point")
                + item(1, 1, "point")
                + item(1, 0, "Second.")
                + item(1, 1, "again")
                + item(2, 0, "总则")
                + item(2, 0, "附则"),
            "word/numbering.xml",
            NUMBERING);
    assertEquals(
        List.of(
            "P 1. First.",
            "P (a) point",
            "P (b) point",
            "P 2. Second.",
            "P (a) again",
            "P 第九条 总则",
            "P 第十条 附则"),
        Extracted.from(folder, "a.docx", docx));
  }

  @Test
  void wordNote_followsTheParagraphThatCallsIt() {
    byte[] docx =
        Zips.docx(
            "<w:p><w:r><w:t>No duties</w:t></w:r><w:r><w:footnoteReference w:id=\"4\"/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> apply</w:t></w:r><w:r><w:rPr>"
                + "<w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>",
            "word/footnotes.xml",
            "<w:footnotes><w:footnote w:id=\"4\">"
                + Zips.paragraph("", "Customs only.")
                + "</w:footnote></w:footnotes>");
    List<Block> blocks = Extracted.blocks(folder, "a.docx", docx);
    assertEquals(List.of("P No duties[1] apply2", "F [1] Customs only."), Extracted.show(blocks));
    assertEquals(List.of("[1]", "2"), Extracted.marks(blocks.getFirst()));
  }

  @Test
  void wordChanges_areAccepted_andHiddenTextIsLeftOut() {
    byte[] docx =
        Zips.docx(
            "<w:p><w:r><w:t>A Party </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr>"
                + "<w:t>secret</w:t></w:r><w:r><w:tab/><w:t>allow.</w:t></w:r></w:p>");
    assertEquals(List.of("P A Party shall allow."), Extracted.from(folder, "a.docx", docx));
  }

  @Test
  void wordTable_givesCells() {
    String cell = "<w:tc>" + Zips.paragraph("", "%s") + "</w:tc>";
    String table =
        "<w:tbl><w:tr>"
            + cell.formatted("Line")
            + cell.formatted("Rate of duty")
            + "</w:tr></w:tbl>";
    assertEquals(
        List.of("C Line", "C Rate of duty"), Extracted.from(folder, "a.docx", Zips.docx(table)));
  }

  @Test
  void openDocument_hasHeadingsListsAndNotes() {
    String content =
        "<o:document-content xmlns:o=\"urn:o\" xmlns:t=\"urn:t\" xmlns:s=\"urn:s\">"
            + "<o:automatic-styles><t:list-style s:name=\"L\"><t:list-level-style-number t:level=\"1\""
            + " s:num-format=\"a\" s:num-prefix=\"(\" s:num-suffix=\")\"/></t:list-style>"
            + "</o:automatic-styles><o:body><o:text><t:h t:outline-level=\"2\">Article 1</t:h>"
            + "<t:p>Each Party<t:note><t:note-citation>1</t:note-citation><t:note-body>"
            + "<t:p>Not all.</t:p></t:note-body></t:note> shall:</t:p>"
            + "<t:list t:style-name=\"L\"><t:list-item><t:p>ask;</t:p></t:list-item>"
            + "<t:list-item><t:p>tell.</t:p></t:list-item></t:list></o:text></o:body>"
            + "</o:document-content>";
    byte[] odt =
        Zips.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    assertEquals(
        List.of(
            "H2 Article 1",
            "P Each Party[1] shall:",
            "F [1] Not all.",
            "P (a) ask;",
            "P (b) tell."),
        Extracted.from(folder, "a.odt", odt));
  }

  @Test
  void epub_isReadChapterByChapter() {
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body>%s</body></html>";
    byte[] epub =
        Zips.of(
            "mimetype",
            "application/epub+zip",
            "META-INF/container.xml",
            "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">"
                + "<rootfiles><rootfile full-path=\"b.opf\" media-type=\"application/oebps-package+xml\"/>"
                + "</rootfiles></container>",
            "b.opf",
            "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata/><manifest>"
                + "<item id=\"c1\" href=\"1.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"c2\" href=\"2.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                + "<spine><itemref idref=\"c2\"/><itemref idref=\"c1\"/></spine></package>",
            "1.xhtml",
            page.formatted("<p>Article 2</p>"),
            "2.xhtml",
            page.formatted("<h1>Model Pact</h1><p>Article 1</p>"));
    assertEquals(
        List.of("H1 Model Pact", "P Article 1", "P Article 2"),
        Extracted.from(folder, "a.epub", epub));
  }

  @Test
  void rtf_givesParagraphs() {
    String rtf =
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\\pard Article 1\\par\\pard 1. A \\b Party\\b0"
            + "  shall allow \\u25968?\\u25454?.\\par}";
    assertEquals(
        List.of("P Article 1", "P 1. A Party shall allow 数据."),
        Extracted.from(folder, "a.rtf", rtf));
  }

  @Test
  void word97_hasHeadingsNumbersAndNotes() throws Exception {
    try (InputStream in = OfficeTest.class.getResourceAsStream("model-note.doc")) {
      assertEquals(
          List.of(
              "H1 Chapter 1 Model provisions",
              "H2 Article 1.1: Transfers",
              "P 1. A Party shall allow the transfer of records by electronic means.",
              "P 2. A raised9 mark.",
              "P (a) the first point;",
              "P (b) the second point.",
              "C Tariff line",
              "C Rate of the duty",
              "P 第一条 各方应当允许以电子方式传输记录。",
              "F [1] Records of a model nature."),
          Extracted.from(folder, "a.doc", Objects.requireNonNull(in).readAllBytes()));
    }
  }
}
