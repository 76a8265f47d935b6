package org.pacta.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instrument in the catalogue.
 *
 * @param id short name, lower case with hyphens
 * @param work the id shared by all versions of the instrument
 * @param kind what sort of law it is
 * @param specimen whether it is a model text that we wrote, and no law
 * @param title full titles; English and Chinese
 * @param shortTitle column headings; English and Chinese
 * @param parties ISO 3166-1 alpha-2 codes, or EU; for statutes the enacting jurisdiction
 * @param model the model of regulation that it stands for: market, rights, security, or empty
 * @param headline whether it is a column of the side-by-side by default
 * @param status for instance {@code in-force}
 * @param dates by event: adopted, signed, in-force, amended, ended
 * @param version short label of the version, may be empty
 * @param supersedes the id of the version that it replaces
 * @param incorporates what it takes over from another instrument
 * @param parts agreements that stand in its text as annexes and are cited by names of their own
 * @param caveat what a reader has to know before quoting; empty where nothing
 * @param texts its texts; the first of a language is the one that is indexed
 */
public record CatalogueEntry(
    String id,
    String work,
    InstrumentKind kind,
    boolean specimen,
    Map<String, String> title,
    @com.fasterxml.jackson.annotation.JsonProperty("short") Map<String, String> shortTitle,
    List<String> parties,
    String model,
    boolean headline,
    String status,
    Map<String, LocalDate> dates,
    String version,
    Optional<String> supersedes,
    Optional<Incorporation> incorporates,
    List<Part> parts,
    String caveat,
    List<TextEntry> texts) {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Incorporation by reference.
   *
   * @param instrument the id of the instrument whose provisions are taken over
   * @param except locators that are not taken over
   * @param suspended locators that are taken over but do not apply
   */
  public record Incorporation(String instrument, List<String> except, List<String> suspended) {
    public Incorporation {
      Objects.requireNonNull(instrument, "an incorporation names an instrument");
      except = except == null ? List.of() : List.copyOf(except);
      suspended = suspended == null ? List.of() : List.copyOf(suspended);
    }
  }

  /**
   * An agreement that stands in the text of another.
   *
   * @param names by which it is cited, in both languages
   * @param at the locator of the division that holds it
   */
  public record Part(List<String> names, String at) {
    public Part {
      names = List.copyOf(Objects.requireNonNull(names, "a part has names"));
      Objects.requireNonNull(at, "a part has a place");
    }
  }

  public CatalogueEntry {
    if (id == null || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("id must be lower case with hyphens, got " + id);
    }
    Objects.requireNonNull(kind, "an instrument needs a kind");
    title = titles("title", title);
    shortTitle = shortTitle == null ? title : titles("short", shortTitle);
    work = orElse(work, id);
    parties = parties == null ? List.of() : List.copyOf(parties);
    model = orElse(model, "");
    status = orElse(status, "");
    dates = dates == null ? Map.of() : new TreeMap<>(dates);
    version = orElse(version, "");
    supersedes = supersedes == null ? Optional.empty() : supersedes;
    incorporates = incorporates == null ? Optional.empty() : incorporates;
    parts = parts == null ? List.of() : List.copyOf(parts);
    caveat = orElse(caveat, "");
    texts = texts == null ? List.of() : List.copyOf(texts);
  }

  /**
   * An instrument of which little is known.
   *
   * @param status as in the catalogue; may be empty
   * @param caveat what a reader has to know before quoting; may be empty
   */
  public static CatalogueEntry plain(
      String id,
      InstrumentKind kind,
      Map<String, String> title,
      String status,
      String caveat,
      List<TextEntry> texts) {
    return new CatalogueEntry(
        id,
        id,
        kind,
        false,
        title,
        title,
        List.of(),
        "",
        false,
        status,
        Map.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        caveat,
        texts);
  }

  /** The same instrument with other texts. */
  CatalogueEntry withTexts(List<TextEntry> others) {
    return new CatalogueEntry(
        id,
        work,
        kind,
        specimen,
        title,
        shortTitle,
        parties,
        model,
        headline,
        status,
        dates,
        version,
        supersedes,
        incorporates,
        parts,
        caveat,
        others);
  }

  /** The full title in a language. */
  public String titleIn(Language language) {
    return Objects.requireNonNull(title.get(language.code()));
  }

  /** The column heading in a language. */
  public String shortTitleIn(Language language) {
    return Objects.requireNonNull(shortTitle.get(language.code()));
  }

  /** The texts in a language, the preferred one first. */
  public Stream<TextEntry> textsIn(Language language) {
    return texts.stream().filter(t -> t.language() == language);
  }

  private static Map<String, String> titles(String key, @Nullable Map<String, String> titles) {
    if (titles == null || !titles.keySet().equals(java.util.Set.of("en", "zh"))) {
      throw new IllegalArgumentException(key + " needs exactly en and zh");
    }
    return Map.copyOf(titles);
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null ? other : text;
  }
}
