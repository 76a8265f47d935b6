package org.pacta.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements of Akoma Ntoso: containers on lines of their own, indented; within elements that
 * hold words not a character that is not theirs.
 */
final class AknXml {
  static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  static final String OWN = "urn:pacta:provenance:1";
  private static final String PREFIX = "pacta";

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  /** A writing step that may fail with a checked exception, which a writer to memory never does. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  AknXml() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the JDK writes XML", e);
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Opens the root element. */
  void root(String name) {
    run(
        () -> {
          out.append('\n');
          xml.writeStartElement(name);
          xml.writeDefaultNamespace(AKN);
          xml.writeNamespace(PREFIX, OWN);
        });
    depth++;
  }

  /**
   * Opens a container on a new line.
   *
   * @param attributes names and values in turn; an attribute whose value is empty is left out
   */
  void open(String name, String... attributes) {
    line();
    inline(name, attributes);
    depth++;
  }

  /** Closes a container, on a new line. */
  void close() {
    depth--;
    line();
    end();
  }

  /** Opens an element that holds words, on a new line. */
  void block(String name, String... attributes) {
    line();
    inline(name, attributes);
  }

  /** Opens an element amid words. */
  void inline(String name, String... attributes) {
    run(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Closes an element that holds words. */
  void end() {
    run(xml::writeEndElement);
  }

  /** An element without content, on a new line. */
  void empty(String name, String... attributes) {
    line();
    marker(name, attributes);
  }

  /** An element without content, amid words. */
  void marker(String name, String... attributes) {
    run(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** An element of our own vocabulary without content, on a new line. */
  void own(String name, String... attributes) {
    line();
    run(
        () -> {
          xml.writeEmptyElement(PREFIX, name, OWN);
          attributes(attributes);
        });
  }

  /**
   * Words.
   *
   * @throws IllegalArgumentException if XML has no way to write one of the characters
   */
  void text(String words) {
    words.codePoints().filter(c -> !writable(c)).findFirst().ifPresent(AknXml::refuse);
    run(() -> xml.writeCharacters(words));
  }

  /** The whole document. */
  String finish() {
    run(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
    return out.append('\n').toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  private void line() {
    run(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  /** The characters of XML 1.0 (production 2), line breaks aside, which are marked up. */
  private static boolean writable(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000 || c == '\t';
  }

  private static void refuse(int c) {
    throw new IllegalArgumentException("XML cannot hold the character U+" + Integer.toHexString(c));
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }
}
