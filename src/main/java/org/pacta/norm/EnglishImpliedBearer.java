package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.structure.Span;

/**
 * Whom an English statute binds where the subject of a clause is a thing: "Toll bridges shall be
 * lit" binds the operators of toll bridges, and what is done with personal data is the business of
 * the controller. Only a person whom the text names time and again is taken.
 */
final class EnglishImpliedBearer implements ImpliedBearer {
  private static final Pattern PERSON_OF =
      Pattern.compile(
          "\\b(?:providers?|manufacturers?|operators?|suppliers?|producers?|developers?|importers?|issuers?|owners?)"
              + " of (?:(?:an?|the|any|such) )?((?:[A-Za-z]+(?:-[a-z]+)* ){0,3}[A-Za-z]+(?:-[a-z]+)*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile(
          "\\s+(?:shall|may|must|should|which|that|who|and|or|to|in|under|for|as|with|is|are|has|have|from|on|by|of|the|an?|referred|established)\\b.*");
  private static final Pattern CONTROLLER = Pattern.compile("\\b[Cc]ontrollers?\\b");
  private static final Pattern PROCESSING =
      Pattern.compile(
          "^(?:(?:[Tt]he|[Ss]uch|[Tt]hose|[Tt]hese|[Aa]n?|[Aa]ny|[Ee]ach|[Aa]ll|[Nn]o)\\s+)?(?:further\\s+)?"
              + "(?:[Pp]ersonal\\s+[Dd]ata\\b|[Dd]ata\\b(?=\\s*$|\\s+(?:which|that|of|relating|concerning|collected|undergoing|revealing|processed|referred|obtained|held|stored|transferred|transmitted|used|contained)\\b)|[Pp]rocessing\\b(?!\\s+by)|[Pp]rofiling\\b|(?:such\\s+a\\s+)?[Tt]ransfers?\\b)(?!\\s+subject|\\s+protection|\\s+set).*",
          Pattern.DOTALL);
  private static final int OFTEN = 3;
  private final List<Doer> doers = new ArrayList<>();
  private final Optional<Evidence> controller;

  /** A person, and how a subject begins that is that person's business. */
  private record Doer(Pattern subject, int length, Evidence name) {}

  EnglishImpliedBearer(String text) {
    Map<String, List<Span>> named = new LinkedHashMap<>();
    Matcher matcher = PERSON_OF.matcher(text);
    while (matcher.find()) {
      String words = END.matcher(matcher.group(1)).replaceFirst("");
      String object = singular(words);
      named
          .computeIfAbsent(object, o -> new ArrayList<>())
          .add(new Span(matcher.start(), matcher.start(1) + words.length()));
    }
    named.forEach(
        (object, places) -> {
          if (places.size() >= OFTEN && object.indexOf(' ') > 0) {
            doers.add(doer(object, places.getFirst()));
          }
        });
    doers.sort(
        Comparator.comparingInt((Doer d) -> -d.length()).thenComparing(d -> d.name().span()));
    this.controller = controller(text);
  }

  private static String singular(String words) {
    String plain = words.toLowerCase(Locale.ROOT).strip();
    return plain.endsWith("s") && !plain.endsWith("ss")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  private static Doer doer(String object, Span name) {
    Pattern subject =
        Pattern.compile(
            "(?i)^(?:(?:an?|the|any|each|all|such)\\s+)?" + Pattern.quote(object) + "s?\\b.*",
            Pattern.DOTALL);
    return new Doer(subject, object.length(), new Evidence(name, RULE, WEIGHT));
  }

  private static Optional<Evidence> controller(String text) {
    List<Span> named =
        CONTROLLER.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
    return named.size() < OFTEN
        ? Optional.empty()
        : Optional.of(new Evidence(named.getFirst(), RULE, WEIGHT));
  }

  @Override
  public Optional<Evidence> debtor() {
    return controller;
  }

  @Override
  public Optional<Evidence> find(String words, String subject) {
    String behindComma = subject.substring(subject.lastIndexOf(',') + 1).strip();
    if (PROCESSING.matcher(subject).matches() || PROCESSING.matcher(behindComma).matches()) {
      return controller;
    }
    return doers.stream()
        .filter(d -> d.subject().matcher(subject).matches())
        .map(Doer::name)
        .findFirst();
  }
}
