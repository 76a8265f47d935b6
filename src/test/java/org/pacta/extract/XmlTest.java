package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlTest {
  @TempDir Path folder;

  private List<String> read(String xml) {
    return Extracted.from(folder, "a.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml);
  }

  @Test
  void treatyOfTota_hasChaptersAndArticles() {
    assertEquals(
        List.of(
            "H1 Model Pact",
            "H1 CHAPTER 3: Data",
            "H2 ARTICLE 3.1: Transfers",
            "L 1. Each Party shall",
            "L allow transfers.",
            "-",
            "L (a) No duty."),
        read(
            "<treaty><meta><name>Model Pact</name></meta><body>"
                + "<chapter number=\"CHAPTER 3\" name=\"Data\">"
                + "<article number=\"ARTICLE 3.1\" name=\"Transfers\">1. Each Party shall\n"
                + "allow transfers. \n\n\n(a) \tNo duty.</article></chapter></body></treaty>"));
  }

  @Test
  void formex_numbersItsParagraphsAndKeepsNotes() {
    assertEquals(
        List.of(
            "H1 Model Regulation",
            "P (1) Data move.",
            "H2 CHAPTER I",
            "H2 General",
            "H3 Article 1",
            "H4 Scope",
            "P 1. It lays down:",
            "P (a) rules on ‘data’(1);",
            "F (1) See the annex.",
            "P second subparagraph"),
        read(
            "<ACT><BIB.INSTANCE><YEAR>2020</YEAR></BIB.INSTANCE><TITLE><TI><P>Model Regulation</P>"
                + "</TI></TITLE><CONSID><NP><NO.P>(1)</NO.P><TXT>Data move.</TXT></NP></CONSID>"
                + "<DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>General</P></STI></TITLE>"
                + "<ARTICLE><TI.ART>Article 1</TI.ART><STI.ART>Scope</STI.ART><PARAG>"
                + "<NO.PARAG>1.</NO.PARAG><ALINEA><P>It lays down:</P><LIST><ITEM><NP>"
                + "<NO.P>(a)</NO.P><TXT>rules on <QUOT.START CODE=\"2018\"/>data"
                + "<QUOT.END CODE=\"2019\"/><NOTE><P>See the annex.</P></NOTE>;</TXT></NP></ITEM>"
                + "</LIST></ALINEA><ALINEA>second subparagraph</ALINEA></PARAG></ARTICLE>"
                + "</DIVISION></ACT>"));
  }

  @Test
  void akomaNtoso_joinsNumberAndHeading() {
    assertEquals(
        List.of(
            "H1 Article 2 Scope",
            "P (1) The Act applies to:",
            "P (a) records[1].",
            "F [1] Of any kind."),
        read(
            "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><meta/>"
                + "<body><article eId=\"art_2\"><num>Article 2</num><heading>Scope</heading>"
                + "<paragraph><num>(1)</num><list><intro><p>The Act applies to:</p></intro>"
                + "<point><num>(a)</num><content><p>records<authorialNote marker=\"[1]\">"
                + "<p>Of any kind.</p></authorialNote>.</p></content></point></list></paragraph>"
                + "</article></body></act></akomaNtoso>"));
  }

  @Test
  void akomaNtoso_leavesOutMetadataAndDeletions() {
    assertEquals(
        List.of("P 1. Data move freely."),
        read(
            "<a:akomaNtoso xmlns:a=\"http://docs.oasis-open.org/legaldocml/ns/akn/2.0\"><a:act>"
                + "<a:meta><a:identification source=\"#x\"/></a:meta><a:body><a:paragraph>"
                + "<a:num>1.</a:num><a:content><a:p>Data move <a:del>slowly</a:del>"
                + "<a:ins>freely</a:ins>.</a:p></a:content></a:paragraph></a:body></a:act>"
                + "</a:akomaNtoso>"));
  }

  @Test
  void xhtmlNamedXml_isReadAsHtml() {
    assertEquals(
        List.of("H3 Article 1", "P Text & more."),
        read(
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML//EN\" \"xhtml-strict.dtd\">"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                + "<p class=\"ti-art\">Article 1</p><p>Text &amp; more.</p></body></html>"));
  }

  @Test
  void unknownXml_givesItsOutermostText() {
    assertEquals(
        List.of("P Section 1", "P Data are free in law."),
        read("<law><sec><t>Section 1</t><p>Data are <i>free</i> in law.</p></sec></law>"));
  }
}
