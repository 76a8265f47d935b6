package org.pacta.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.corpus.Language;
import org.pacta.data.Yaml;

/**
 * The Bluebook: treaties by rule 21.4 (the parties of a treaty between two are named), acts of the
 * European Union by rule 21.9, statutes of China in both languages, other statutes by rule 12.
 */
final class Bluebook {
  private static final PinpointWords WORDS = PinpointWords.read("bluebook");
  private static final Map<String, String> PARTIES =
      Yaml.resource(Bluebook.class, "bluebook-parties.yaml", Parties.class).parties();

  private record Parties(int schema, Map<String, String> parties) {}

  private Bluebook() {}

  static LegalCitation of(CitedProvision cited) {
    Missing missing = new Missing();
    String pinpoint = WORDS.in(cited.pinpoint(Language.EN));
    String text =
        cited.isTreaty()
            ? treaty(cited, pinpoint, missing)
            : cited.isOf("EU")
                ? european(cited, pinpoint, missing)
                : cited.isOf("CN")
                    ? chinese(cited, pinpoint, missing)
                    : statute(cited, pinpoint, missing);
    return LegalCitation.of(CitationStyle.BLUEBOOK, cited, text, missing.all());
  }

  private static String treaty(CitedProvision cited, String pinpoint, Missing missing) {
    StringBuilder text = new StringBuilder(title(cited));
    Optional<String> parties = bilateral(cited.entry().parties(), missing);
    parties.ifPresent(p -> text.append(", ").append(p));
    if (!pinpoint.isEmpty()) {
      text.append(parties.isPresent() ? ", " : " ").append(pinpoint);
    }
    missing
        .ask("signed", cited.date("signed"))
        .ifPresent(d -> text.append(", ").append(CitationDates.american(d)));
    missing.add(Missing.SERIES);
    return text.toString();
  }

  /** A treaty among many is cited without its parties. */
  private static Optional<String> bilateral(List<String> parties, Missing missing) {
    if (parties.size() != 2) {
      return Optional.empty();
    }
    List<String> names =
        parties.stream().map(PARTIES::get).filter(java.util.Objects::nonNull).sorted().toList();
    return missing.ask(
        Missing.PARTIES,
        names.size() == 2 ? Optional.of(String.join("-", names)) : Optional.empty());
  }

  private static String european(CitedProvision cited, String pinpoint, Missing missing) {
    missing.add(Missing.JOURNAL);
    return title(cited) + (pinpoint.isEmpty() ? "" : ", " + pinpoint) + " (EU)";
  }

  private static String chinese(CitedProvision cited, String pinpoint, Missing missing) {
    missing.add(Missing.ROMANISED);
    missing.add(Missing.AUTHORITY);
    String title = cited.entry().titleIn(Language.ZH) + " [" + title(cited) + "]";
    List<String> days = new ArrayList<>();
    missing
        .ask("adopted", cited.date("adopted"))
        .ifPresent(d -> days.add("promulgated " + CitationDates.american(d)));
    cited.date("amended").ifPresent(d -> days.add("amended " + CitationDates.american(d)));
    missing
        .ask("in-force", cited.date("in-force"))
        .ifPresent(d -> days.add("effective " + CitationDates.american(d)));
    cited.date("ended").ifPresent(d -> days.add(cited.ending() + " " + CitationDates.american(d)));
    String dated = days.isEmpty() ? title : title + " (" + String.join(", ", days) + ")";
    return pinpoint.isEmpty() ? dated : dated + ", " + pinpoint;
  }

  private static String statute(CitedProvision cited, String pinpoint, Missing missing) {
    missing.add(Missing.GAZETTE);
    String text = pinpoint.isEmpty() ? title(cited) : title(cited) + ", " + pinpoint;
    return missing
        .ask("adopted", cited.made())
        .map(d -> text + " (" + d.getYear() + ")")
        .orElse(text);
  }

  private static String title(CitedProvision cited) {
    return cited.entry().titleIn(Language.EN);
  }
}
