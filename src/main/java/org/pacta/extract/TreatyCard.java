package org.pacta.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What a file of the corpus "Texts of Trade Agreements" says of its treaty.
 *
 * @param name of the treaty
 * @param signed the date of signature, {@code 2016-02-04}; empty where the file has none
 * @param language the code of its language; empty where the file has none
 */
public record TreatyCard(String name, String signed, String language) {

  /**
   * The card of a file.
   *
   * @param nameForMessages the file as the user named it
   * @return empty where the file is of another kind
   * @throws ExtractException if the file cannot be read
   */
  public static Optional<TreatyCard> of(Path file, String nameForMessages) {
    if (!nameForMessages.endsWith(".xml")) {
      return Optional.empty();
    }
    try {
      Source source = new Extractor().source(file, nameForMessages);
      Element root = XmlTree.root(source);
      return XmlTree.local(root).equals("treaty") ? Optional.of(card(root)) : Optional.empty();
    } catch (IOException e) {
      throw new ExtractException(nameForMessages, "cannot be read: " + Reasons.of(e));
    }
  }

  private static TreatyCard card(Element treaty) {
    return new TreatyCard(
        meta(treaty, "name"), meta(treaty, "date_signed"), meta(treaty, "language"));
  }

  private static String meta(Element treaty, String field) {
    return treaty.select("> meta > " + field).text().strip();
  }
}
