package org.pacta.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;

/** The XML parts of a document that is a zip container. */
final class ZipParts {
  private final Source source;
  private final Map<String, byte[]> parts = new HashMap<>();

  private ZipParts(Source source) {
    this.source = source;
  }

  /**
   * The parts of a container.
   *
   * @throws ExtractException if the container is truncated, or beyond the limits once unpacked
   */
  static ZipParts of(Source source) throws IOException {
    ZipSafety.check(source);
    ZipParts parts = new ZipParts(source);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().endsWith(".xml")) {
          parts.parts.put(e.getName(), zip.readAllBytes());
        }
      }
    }
    return parts;
  }

  /** The root of one part, if the container has it. */
  Optional<Element> xml(String name) throws IOException {
    byte[] bytes = parts.get(name);
    if (bytes == null) {
      return Optional.empty();
    }
    String of = source.name() + " (" + name + ")";
    return Optional.of(XmlTree.root(new Source(of, "application/xml", bytes, source.limits())));
  }

  /** The root of a part that must be there. */
  Element required(String name) throws IOException {
    return xml(name).orElseThrow(() -> source.refusal("is damaged: it has no part " + name));
  }
}
