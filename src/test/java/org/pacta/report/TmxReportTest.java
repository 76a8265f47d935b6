package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pacta.report.TranslationMemory.Unit;
import org.pacta.report.TranslationMemory.Variant;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Translation memories against the structure of TMX 1.4b, elements without inline tags. */
class TmxReportTest {
  private static final String STRUCTURE =
      """
      <!DOCTYPE tmx [
      <!ELEMENT tmx (header, body)>
      <!ATTLIST tmx version CDATA #FIXED "1.4">
      <!ELEMENT header (note | prop)*>
      <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
        segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
        adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
      <!ELEMENT body (tu*)>
      <!ELEMENT tu ((note | prop)*, tuv+)>
      <!ATTLIST tu tuid CDATA #IMPLIED>
      <!ELEMENT tuv ((note | prop)*, seg)>
      <!ATTLIST tuv xml:lang CDATA #REQUIRED>
      <!ELEMENT note (#PCDATA)>
      <!ELEMENT prop (#PCDATA)>
      <!ATTLIST prop type CDATA #REQUIRED>
      <!ELEMENT seg (#PCDATA)>
      ]>
      """;

  private static Variant variant(String language, String text, String caveat) {
    return new Variant(language, "model", "art_1", "authentic", caveat, text);
  }

  private static String tmx(Unit... units) {
    return TmxReport.render(new TranslationMemory(List.of(units)), "1", "pacta report");
  }

  private static Document valid(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    String declared = xml.replaceFirst("(?<=\\?>)", "\n" + STRUCTURE);
    return builder.parse(new InputSource(new StringReader(declared)));
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }

  @Test
  void pair_isAUnitWithASegmentInEachLanguage() throws Exception {
    String duty = "A Party shall keep <no> data & no\ncopies.";
    Document read =
        valid(
            tmx(
                new Unit(
                    "model.en:art_1|model.zh:art_1",
                    "text",
                    1,
                    List.of(variant("en", duty, "Unverified."), variant("zh", "不得留存数据。", "")))));
    assertEquals(duty, read.getElementsByTagName("seg").item(0).getTextContent());
    assertEquals("不得留存数据。", read.getElementsByTagName("seg").item(1).getTextContent());
    assertEquals(2, read.getElementsByTagName("note").getLength());
  }

  @Test
  void memoryWithoutUnits_isStillAMemory() throws Exception {
    assertEquals(0, valid(tmx()).getElementsByTagName("tu").getLength());
  }

  @Test
  void structure_refusesAUnitWithoutSegments() {
    String broken = tmx().replaceFirst("<body>", "<body><tu/>");
    assertThrows(SAXException.class, () -> valid(broken));
  }
}
