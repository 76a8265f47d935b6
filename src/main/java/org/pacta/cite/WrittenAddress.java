package org.pacta.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.InstrumentNames;
import org.pacta.index.Library;
import org.pacta.structure.Locator;
import org.pacta.structure.Reference;
import org.pacta.structure.Reference.External;
import org.pacta.structure.References;

/**
 * The address of a provision as a person writes it: {@code TPP Art. 14.11(2)}, {@code tpp 14.11},
 * {@code 《网络安全法》第三十七条}.
 *
 * @param entry the instrument
 * @param locator of the provision as the text has it; where the text has none, as it was written
 */
public record WrittenAddress(CatalogueEntry entry, Locator locator) {
  /** Where the number begins; what stands before is the name. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)第|(?<![\\p{Alnum}])(?:articles?|arts?\\.?|sections?|secs?\\.?|recitals?)(?=[\\s\\d])|§"
              + "|(?<=[\\s:])\\d");

  private static final Pattern ENDS = Pattern.compile("^[\\s:,，：]+|[\\s:,，：]+$");
  private static final Pattern ARTICLE = Pattern.compile("(?iu)^arts?\\.?\\s*(?=\\d)");
  private static final Pattern SECTION = Pattern.compile("(?iu)^(?:secs?\\.?|§§?)\\s*(?=\\d)");

  private static final Pattern BELOW =
      Pattern.compile(
          "(?iu),?\\s+(?:paragraphs?|paras?\\.?|subparagraphs?|points?|items?)"
              + "\\s*\\(?([0-9a-z]{1,4})\\)?(?![\\p{Alnum}])");

  /** Pinpoints are read behind a name that no instrument has, so that none is mistaken. */
  private static final CatalogueEntry ANY =
      new CatalogueEntry(
          "any",
          "any",
          InstrumentKind.TREATY,
          false,
          Map.of("en", "Said Example Agreement", "zh", "某某范例协定"),
          Map.of("en", "Said Example Agreement", "zh", "某某范例协定"),
          List.of(),
          "",
          false,
          "",
          Map.of(),
          "",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          "",
          List.of());

  /** Reads an address; empty where it names no instrument or no number. */
  public static Optional<WrittenAddress> read(Library library, String written) {
    Matcher number = NUMBER.matcher(written);
    if (!number.find()) {
      return Optional.empty();
    }
    String name = trimmed(written.substring(0, number.start()));
    return new InstrumentNames(library.catalogue())
        .find(name)
        .flatMap(e -> located(library, e, trimmed(written.substring(number.start()))));
  }

  private static Optional<WrittenAddress> located(
      Library library, CatalogueEntry entry, String pinpoint) {
    List<Locator> cited = forms(pinpoint).flatMap(WrittenAddress::locators).toList();
    HeldTexts texts = new HeldTexts(library);
    return cited.stream()
        .flatMap(c -> texts.all(entry, c).stream().flatMap(t -> t.find(c).stream()))
        .findFirst()
        .or(() -> cited.stream().findFirst())
        .map(l -> new WrittenAddress(entry, l));
  }

  /** The pinpoint as texts of the law write it; a bare number may be that of a section, too. */
  private static Stream<String> forms(String pinpoint) {
    if (pinpoint.startsWith("第")) {
      return Stream.of("《" + ANY.title().get("zh") + "》" + pinpoint);
    }
    String worded =
        SECTION
            .matcher(ARTICLE.matcher(pinpoint).replaceFirst("Article "))
            .replaceFirst("Section ");
    String bracketed = BELOW.matcher(worded).replaceAll("($1)");
    Stream<String> named =
        Character.isDigit(bracketed.charAt(0))
            ? Stream.of("Article " + bracketed, "Section " + bracketed)
            : Stream.of(bracketed);
    return named.map(n -> n + " of the " + ANY.title().get("en") + ".");
  }

  private static Stream<Locator> locators(String citation) {
    Paper paper = new Paper(citation, new java.util.TreeMap<>());
    return Stream.of(org.pacta.corpus.Language.values())
        .flatMap(l -> References.of(paper.as(l), Catalogue.of(List.of(ANY))).stream())
        .map(Reference::target)
        .filter(External.class::isInstance)
        .map(External.class::cast)
        .flatMap(e -> e.locators().stream());
  }

  private static String trimmed(String text) {
    return ENDS.matcher(text).replaceAll("");
  }
}
