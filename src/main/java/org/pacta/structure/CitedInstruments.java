package org.pacta.structure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.CatalogueEntry.Part;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;

/** Finds the instruments of the catalogue by the names under which texts cite them. */
public final class CitedInstruments {
  private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{2,120})[)）]\\s*$");
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Z]{3,}(?: [0-9]{2,4})?|.*\\b(?:Act|Agreement|Code|Convention|Directive|Law|Regulation)\\b.*");
  private static final Pattern ACT =
      Pattern.compile(
          "(Regulation|Directive|Decision)s?[^0-9]*?(No\\.? ?)?([0-9]{1,4})/([0-9]{1,4})(/.*)?$");
  private static final Pattern BARE_ACT = Pattern.compile("([0-9]{2,4})/([0-9]{1,4})/[A-Z]+");
  private static final Pattern CELEX = Pattern.compile("[0-9]([0-9]{4})([A-Z])([0-9]{4}).*");
  private static final Pattern EUROPEAN_TAIL = Pattern.compile(" of the European Parliament.*");
  private static final String PEOPLES_REPUBLIC = "中华人民共和国";

  private final Map<String, String> works = new TreeMap<>();
  private final Map<String, Locator> places = new HashMap<>();
  private final Set<String> english = new TreeSet<>();
  private final Set<String> chinese = new TreeSet<>();
  private final Catalogue catalogue;

  /** The names of the instruments of a catalogue, the specimens left out. */
  public CitedInstruments(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.entries().stream().filter(e -> !e.specimen()).forEach(this::enter);
  }

  private void enter(CatalogueEntry entry) {
    entry.parts().forEach(p -> enter(p, entry.work()));
    enterEnglish(entry.titleIn(Language.EN), entry.parts().isEmpty(), entry.work());
    enterShort(entry.shortTitleIn(Language.EN), entry.work());
    enterChinese(entry.titleIn(Language.ZH), entry.work());
    enterChinese(entry.shortTitleIn(Language.ZH), entry.work());
    for (TextEntry text : entry.texts()) {
      Matcher m = CELEX.matcher(text.celex());
      if (m.matches()) {
        works.putIfAbsent(celex(m.group(1), m.group(2), m.group(3)), entry.work());
      }
    }
  }

  private void enter(Part part, String work) {
    for (String name : part.names()) {
      boolean ideographs = name.codePoints().anyMatch(Character::isIdeographic);
      enter(ideographs ? chinese : english, name, work);
      places.put(normal(name), new Locator(part.at()));
    }
  }

  /**
   * @param bracketed whether what stands in brackets is another name of the whole
   */
  private void enterEnglish(String title, boolean bracketed, String work) {
    Matcher brackets = BRACKETS.matcher(title);
    String plain = brackets.find() ? title.substring(0, brackets.start()).strip() : title;
    String base =
        EUROPEAN_TAIL
            .matcher(plain)
            .replaceFirst("")
            .replace(" of the People's Republic of China", "");
    enter(english, base.replaceFirst(", with its .*", ""), work);
    if (bracketed && brackets.reset().find()) {
      for (String part : brackets.group(1).split(", | and others")) {
        if (NAME.matcher(part.strip()).matches()) {
          enter(english, part.strip(), work);
        }
      }
    }
  }

  /** Of a short title with brackets, as in WTO (GATS), the brackets hold the name. */
  private void enterShort(String title, String work) {
    Matcher brackets = BRACKETS.matcher(title);
    enter(english, brackets.find() ? brackets.group(1) : title, work);
  }

  private void enterChinese(String title, String work) {
    String plain = BRACKETS.matcher(title).replaceFirst("").replace("《", "").replace("》", "");
    enter(chinese, plain, work);
    enter(chinese, plain.replaceFirst("^" + PEOPLES_REPUBLIC, ""), work);
  }

  private void enter(Set<String> names, String name, String work) {
    boolean telling =
        name.length() > 2 && !name.chars().allMatch(c -> c < 128 && !Character.isUpperCase(c));
    if (telling) {
      names.add(name);
      works.putIfAbsent(normal(name), work);
    }
  }

  /** The work of an id; the id itself where the catalogue does not have it. */
  String workOf(String id) {
    return catalogue.find(id).map(CatalogueEntry::work).orElse(id);
  }

  /** An instrument with the name to print. */
  record Incorporated(String id, String title) {}

  /** The instrument whose provisions another takes over; empty where it takes over none. */
  Optional<Incorporated> incorporatedBy(String id) {
    return catalogue
        .find(id)
        .flatMap(CatalogueEntry::incorporates)
        .flatMap(i -> catalogue.find(i.instrument()))
        .map(e -> new Incorporated(e.id(), e.shortTitleIn(Language.EN)));
  }

  /** Names in English, to be looked for in texts. */
  public Set<String> english() {
    return english;
  }

  /** Names in Chinese, to be looked for in texts. */
  Set<String> chinese() {
    return chinese;
  }

  /**
   * The work that a name means; empty where the catalogue does not know it.
   *
   * @param name as printed
   */
  Optional<String> work(String name) {
    String plain = BRACKETS.matcher(name).replaceFirst("").strip();
    return Optional.ofNullable(works.get(normal(plain)))
        .or(
            () ->
                Optional.ofNullable(
                    works.get(normal(plain.replaceFirst("^" + PEOPLES_REPUBLIC, "")))))
        .or(() -> act(plain).map(works::get))
        .or(() -> Optional.ofNullable(works.get(normal(name))));
  }

  /** Where the agreement of a name stands in the text of another; empty where it is a text. */
  Optional<Locator> place(String name) {
    return Optional.ofNullable(places.get(normal(name)));
  }

  /** Where the agreements of their own stand in an instrument; mostly none do. */
  List<Locator> parts(String instrument) {
    return catalogue.find(instrument).stream()
        .flatMap(e -> e.parts().stream())
        .map(p -> new Locator(p.at()))
        .toList();
  }

  /**
   * The version of a work that the citing instrument could know; the newest where dates are silent.
   */
  String version(String work, String citing) {
    List<CatalogueEntry> versions = catalogue.versions(work);
    Optional<LocalDate> when = catalogue.find(citing).flatMap(CitedInstruments::made);
    Optional<CatalogueEntry> known =
        when.flatMap(
            day ->
                versions.stream()
                    .filter(v -> made(v).filter(d -> !d.isAfter(day)).isPresent())
                    .max(Comparator.comparing(v -> made(v).orElse(LocalDate.MIN))));
    return known.or(() -> catalogue.resolve(work)).map(CatalogueEntry::id).orElse(work);
  }

  private static Optional<LocalDate> made(CatalogueEntry entry) {
    return List.of("amended", "adopted", "signed", "in-force").stream()
        .map(entry.dates()::get)
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  private static Optional<String> act(String name) {
    Matcher m = ACT.matcher(name);
    if (m.find()) {
      boolean numberFirst = m.group(2) != null;
      String year = m.group(numberFirst ? 4 : 3);
      String number = m.group(numberFirst ? 3 : 4);
      return Optional.of(
          celex(
              century(year),
              m.group(1).equals("Decision")
                  ? "D"
                  : m.group(1).substring(0, 1).equals("R") ? "R" : "L",
              number));
    }
    Matcher bare = BARE_ACT.matcher(name);
    return bare.matches()
        ? Optional.of(celex(century(bare.group(1)), "L", bare.group(2)))
        : Optional.empty();
  }

  private static String century(String year) {
    return year.length() == 2 ? "19" + year : year;
  }

  private static String celex(String year, String letter, String number) {
    return "celex " + year + letter + String.format(Locale.ROOT, "%4s", number).replace(' ', '0');
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s«»《》〈〉'’]+", " ").strip();
  }
}
