package org.pacta.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pacta.report.TranslationMemory.Unit;
import org.pacta.report.TranslationMemory.Variant;

/**
 * Writes a translation memory in TMX 1.4b (Translation Memory eXchange, LISA OSCAR 2005), as tools
 * of translators read it. Where each side stands and what it is worth are properties of it.
 */
public final class TmxReport {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  private TmxReport() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /**
   * The memory as XML; without units where nothing is equivalent.
   *
   * @param version of the program
   * @param command that makes the file again
   */
  public static String render(TranslationMemory memory, String version, String command) {
    try {
      TmxReport report = new TmxReport();
      report.document(memory, version, command);
      return report.out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a writer to memory does not fail", e);
    }
  }

  private void document(TranslationMemory memory, String version, String command)
      throws XMLStreamException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    open(0, "tmx", "version", "1.4");
    open(
        1,
        "header",
        "creationtool",
        "Pacta",
        "creationtoolversion",
        version,
        "segtype",
        "paragraph",
        "o-tmf",
        "pacta",
        "adminlang",
        "en",
        "srclang",
        "*all*",
        "datatype",
        "plaintext");
    leaf(2, "note", command);
    close(1);
    open(1, "body");
    for (Unit unit : memory.units()) {
      unit(unit);
    }
    close(1);
    close(0);
    out.append('\n');
  }

  private void unit(Unit unit) throws XMLStreamException {
    open(2, "tu", "tuid", unit.id());
    leaf(3, "prop", unit.basis(), "type", "x-basis");
    leaf(3, "prop", String.format(Locale.ROOT, "%.3f", unit.score()), "type", "x-score");
    for (Variant v : unit.variants()) {
      open(3, "tuv");
      xml.writeAttribute("xml", XML, "lang", v.language());
      if (!v.caveat().isEmpty()) {
        leaf(4, "note", v.caveat());
      }
      leaf(4, "prop", v.instrument() + ":" + v.locator(), "type", "x-provision");
      leaf(4, "prop", v.authenticity(), "type", "x-authenticity");
      leaf(4, "seg", v.text());
      close(3);
    }
    close(2);
  }

  private void leaf(int depth, String name, String words, String... attributes)
      throws XMLStreamException {
    open(depth, name, attributes);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void open(int depth, String name, String... attributes) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void close(int depth) throws XMLStreamException {
    line(depth);
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
  }
}
