package org.pacta.extract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks XML before anything else reads it: no entities of its own, well formed, not too deep. */
final class XmlSafety {
  private static final int PROLOG = 64 * 1024;
  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");

  private XmlSafety() {}

  /**
   * Refuses a document type that declares entities: they could name files and addresses, or grow
   * without bound.
   */
  static void refuseEntities(Source source) {
    int length = Math.min(PROLOG, source.bytes().length);
    String prolog =
        new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (ENTITY.matcher(prolog).find()) {
      throw source.refusal("declares XML entities, which are never followed");
    }
  }

  /** Reads the document once with a parser that follows nothing. */
  static void check(Source source) {
    refuseEntities(source);
    try {
      XMLStreamReader reader =
          factory().createXMLStreamReader(new ByteArrayInputStream(source.bytes()));
      checkDepth(reader, source);
      reader.close();
    } catch (XMLStreamException e) {
      throw source.refusal("is not well-formed XML" + place(e));
    }
  }

  private static void checkDepth(XMLStreamReader reader, Source source) throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > source.limits().nesting()) {
        throw source.refusal("nests elements deeper than " + source.limits().nesting());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The depth is counted here, since the limit of the JDK differs from release to release. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
  }
}
