package org.pacta.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What stands in a Word document, read by its markup alone (ECMA-376) and by no library that writes
 * such documents, so that a mistake of the writer is not made again by the reader.
 */
public final class WordMarkup {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Element body;
  private final Map<String, String> notes = new HashMap<>();

  private WordMarkup(Map<String, Document> parts) {
    body = only(root(parts, "word/document.xml"), "body");
    Element footnotes = root(parts, "word/footnotes.xml");
    children(footnotes, "footnote")
        .forEach(n -> notes.put(n.getAttributeNS(W, "id"), paragraphs(n, e -> true).strip()));
  }

  /**
   * Reads a document; every part of it that is XML has to be well-formed.
   *
   * @throws IOException if it is no such document
   */
  public static WordMarkup of(byte[] file) throws IOException {
    Map<String, Document> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          parts.put(entry.getName(), parsed(zip.readAllBytes()));
        }
      }
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
    return new WordMarkup(parts);
  }

  private static Document parsed(byte[] xml)
      throws SAXException, ParserConfigurationException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static Element root(Map<String, Document> parts, String name) {
    Document part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("no " + name);
    }
    return part.getDocumentElement();
  }

  /**
   * A table.
   *
   * @param heads how many of its first rows every page repeats
   * @param rows all of them
   */
  public record Table(int heads, List<List<Cell>> rows) {}

  /**
   * A cell.
   *
   * @param text its words; a line for each paragraph and line break
   * @param notes its footnotes
   */
  public record Cell(String text, List<String> notes) {}

  /** The tables in their order. */
  public List<Table> tables() {
    return children(body, "tbl").map(this::table).toList();
  }

  private Table table(Element table) {
    List<Element> rows = children(table, "tr").toList();
    long heads =
        rows.stream()
            .takeWhile(r -> children(r, "trPr").anyMatch(p -> isOn(p, "tblHeader")))
            .count();
    return new Table(
        (int) heads, rows.stream().map(r -> children(r, "tc").map(this::cell).toList()).toList());
  }

  private static boolean isOn(Element properties, String name) {
    return children(properties, name)
        .anyMatch(e -> !List.of("0", "false", "off").contains(e.getAttributeNS(W, "val")));
  }

  private Cell cell(Element cell) {
    List<String> here =
        all(cell, "footnoteReference")
            .map(r -> notes.getOrDefault(r.getAttributeNS(W, "id"), "no such footnote"))
            .toList();
    return new Cell(paragraphs(cell, e -> true), here);
  }

  /** The words outside of tables, a line for each paragraph, deleted ones included. */
  public String text() {
    return paragraphs(body, e -> true);
  }

  /** The words outside of tables as they are when all tracked changes are accepted. */
  public String accepted() {
    return paragraphs(body, e -> !e.getLocalName().equals("del"));
  }

  /** The words outside of tables as they are when all tracked changes are rejected. */
  public String rejected() {
    return paragraphs(body, e -> !e.getLocalName().equals("ins"));
  }

  /** How many changes are tracked. */
  public int changes() {
    return (int) Stream.of("ins", "del").flatMap(n -> all(body, n)).count();
  }

  /** Names of links inside of the document that no bookmark has. */
  public List<String> deadLinks() {
    List<String> marks = all(body, "bookmarkStart").map(b -> b.getAttributeNS(W, "name")).toList();
    return all(body, "hyperlink")
        .map(h -> h.getAttributeNS(W, "anchor"))
        .filter(a -> !marks.contains(a))
        .toList();
  }

  private static String paragraphs(Element around, Predicate<Element> counts) {
    StringBuilder text = new StringBuilder();
    children(around, "p").forEach(p -> paragraph(p, counts, text));
    return text.toString();
  }

  /** A paragraph whose mark does not count goes on in the next one. */
  private static void paragraph(Element p, Predicate<Element> counts, StringBuilder text) {
    words(p, counts, text);
    boolean ends =
        children(p, "pPr")
            .flatMap(pr -> children(pr, "rPr"))
            .flatMap(mark -> Stream.of("ins", "del").flatMap(n -> children(mark, n)))
            .allMatch(counts);
    text.append(ends ? "\n" : "");
  }

  private static void words(Element in, Predicate<Element> counts, StringBuilder text) {
    for (Element e : children(in).toList()) {
      switch (e.getLocalName()) {
        case "t", "delText" -> text.append(e.getTextContent());
        case "br" -> text.append('\n');
        case "tab" -> text.append('\t');
        case "pPr", "rPr" -> {}
        case "ins", "del" -> {
          if (counts.test(e)) {
            words(e, counts, text);
          }
        }
        default -> words(e, counts, text);
      }
    }
  }

  private static Element only(Element in, String name) {
    return children(in, name).findFirst().orElseThrow();
  }

  private static Stream<Element> children(Element in, String name) {
    return children(in).filter(e -> e.getLocalName().equals(name));
  }

  private static Stream<Element> children(Element in) {
    List<Element> children = new ArrayList<>();
    for (Node n = in.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && W.equals(e.getNamespaceURI())) {
        children.add(e);
      }
    }
    return children.stream();
  }

  private static Stream<Element> all(Element in, String name) {
    var found = in.getElementsByTagNameNS(W, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }
}
