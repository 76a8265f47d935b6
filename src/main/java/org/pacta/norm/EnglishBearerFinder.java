package org.pacta.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.language.Languages;
import org.pacta.structure.Span;

/**
 * The subject of the main clause where it names a bearer; the agent of a passive ("by the
 * controller"); whom an exception spares ("prevent a Party from"); a State called by its name.
 */
final class EnglishBearerFinder implements BearerFinder {
  private static final Pattern PROPER_NAME =
      Pattern.compile(
          "^(?:[Tt]he )?((?:[A-Z][A-Za-z-]+)(?: (?:of |and |the )?[A-Z][A-Za-z-]+){0,4})$");
  private static final Pattern TEXT_UNIT =
      Pattern.compile(
          "^(?:This|These|The|It|They|Such|Any|All|No|Nothing|Paragraph|Article|Section|Annex|Chapter|Processing|Where|If|Each|There|Adherence|Directive|Regulation|Points?)\\b.*",
          Pattern.DOTALL);
  private static final Pattern PASSIVE_AGENT =
      Pattern.compile(
          "\\b(?:by|prevent|preclude|require|permit|allow|appl(?:y|ies) to|shall be for)\\s+(?:(?:an?|the|any|each|either|its|that|their)\\s+)?$");
  private static final Pattern RELATIVE = Pattern.compile("^(?:who|which|whose|whom)\\b");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?:shall|must|may|should)(?: not| also| only)? be (?:\\w+ly )?\\w+(?:ed|en|wn|de|ght|id|ld)\\b[^,;:.]{0,60}? ?\\bby (?:the|an?|any|each|that) ");

  /** The subject of these is whom something is done to. */
  private static final Pattern PATIENT =
      Pattern.compile(
          "^(?:shall|must|may|should)(?: not| also)? be (?:designated|appointed|informed|notified|consulted|elected)\\b");

  /** Who is named behind these acts in another clause. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(?:in such a (?:way|manner)|so that|such that|in order (?:to|that)|which|where|if|unless|when)\\b");

  private static final Pattern COORDINATED = Pattern.compile("\\b(?:and|or)$");
  private static final Pattern BEFORE_HEAD =
      Pattern.compile(
          "(?s)\\W*(?:(?!(?:of|to|in|by|for|from|with|on|between|under|concerning|regarding|that|which)\\b)"
              + "[\\w'-]+\\W+){0,5}(?:.*\\bby (?:an?|the|any|each) )?|\\W*(?:that|those)\\s+");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\W*(?:(?:an?|the|any|each|every|all|no|such|those|these|both|either|neither)\\s+){0,2}",
          Pattern.CASE_INSENSITIVE);

  /** "In the cases of Article 13(3) Member States shall" has no comma before its subject. */
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("(?s).*[\\d)]\\s+(?:(?:an?|the|any|each|every)\\s+)?");

  private static final int CONTEXT = 80;
  private final RuleBook agents = RuleBook.of("bearer", Language.EN);

  @Override
  public Optional<Bearer> find(String text, ModalityTagger.Reading reading) {
    if (!BearerFinder.hasBearer(reading.modality())) {
      return Optional.empty();
    }
    int verb = Math.max(reading.verb(), reading.clause());
    Optional<Bearer> agent = passive(text, verb, reading.sentence().to());
    if (agent.isEmpty() && PATIENT.matcher(text.substring(verb)).find()) {
      return agent(text, verb, reading.sentence().to());
    }
    return agent
        .or(() -> opening(text, reading.clause(), verb))
        .or(() -> inSubject(text, reading.clause(), verb))
        .or(() -> properName(text, reading.clause(), verb))
        .or(() -> agent(text, verb, reading.sentence().to()))
        .or(() -> head(text, reading.sentence().from(), reading.clause()))
        .or(() -> spared(text, verb, reading));
  }

  /** "A person shall be informed by the carrier" binds the carrier. */
  private Optional<Bearer> passive(String text, int from, int to) {
    String tail = text.substring(from, Math.max(from, to));
    if (!PASSIVE.matcher(tail).lookingAt()) {
      return Optional.empty();
    }
    return findings(text, from, to)
        .filter(f -> PASSIVE.matcher(tail.substring(0, f.from())).matches())
        .findFirst()
        .map(f -> bearer(f, from));
  }

  /** An exception is made for whoever is named first. */
  private Optional<Bearer> spared(String text, int verb, ModalityTagger.Reading reading) {
    return reading.modality() == Modality.EXCEPTION && reading.relief() != Relief.DISAPPLIED
        ? findings(text, verb, reading.sentence().to()).findFirst().map(f -> bearer(f, verb))
        : Optional.empty();
  }

  /** A clause that opens with a person is about that person: "A consul or an envoy that is". */
  private Optional<Bearer> opening(String text, int from, int verb) {
    return findings(text, from, verb)
        .filter(f -> OPENING.matcher(text.substring(from, from + f.from())).matches())
        .findFirst()
        .map(f -> bearer(f, from));
  }

  /** The part of the subject that stands nearest to the verb; the first one of a coordination. */
  private Optional<Bearer> inSubject(String text, int from, int verb) {
    Optional<Bearer> nearest = Optional.empty();
    for (Span segment : segments(text, from, verb)) {
      String words = segment.of(text).strip();
      if (EnglishMainClause.isInsertion(words) || RELATIVE.matcher(words).find()) {
        Optional<Bearer> behind = afterNumber(text, segment);
        if (segment.to() == verb && behind.isPresent()) {
          return behind;
        }
        continue;
      }
      if (nearest.isPresent() && !COORDINATED.matcher(words).find()) {
        return nearest;
      }
      Optional<Bearer> found = head(text, segment.from(), segment.to());
      if (found.isEmpty()) {
        return nearest;
      }
      nearest = found;
    }
    return nearest;
  }

  /** A bearer before which no other noun stands. */
  private Optional<Bearer> head(String text, int from, int to) {
    return findings(text, from, to)
        .filter(f -> BEFORE_HEAD.matcher(text.substring(from, from + f.from())).matches())
        .findFirst()
        .map(f -> bearer(f, from));
  }

  private Optional<Bearer> afterNumber(String text, Span segment) {
    int from = segment.from();
    return findings(text, from, segment.to())
        .filter(f -> text.substring(from + f.to(), segment.to()).isBlank())
        .filter(f -> AFTER_NUMBER.matcher(text.substring(from, from + f.from())).matches())
        .findFirst()
        .map(f -> bearer(f, from));
  }

  /** The stretches between commas, the last one first. */
  private static List<Span> segments(String text, int from, int to) {
    List<Span> segments = new ArrayList<>();
    int end = to;
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == ',') {
        segments.add(new Span(i + 1, end));
        end = i;
      }
    }
    segments.add(new Span(from, end));
    return segments;
  }

  private Stream<Rule.Finding> findings(String text, int from, int to) {
    return to <= from ? Stream.empty() : agents.findAll(text.substring(from, to)).stream();
  }

  private static Bearer bearer(Rule.Finding finding, int offset) {
    Span words = new Span(offset + finding.from(), offset + finding.to());
    return new Bearer(words, finding.rule().id());
  }

  private static Optional<Bearer> properName(String text, int from, int verb) {
    Span subject = segments(text, from, verb).getFirst();
    String words = subject.of(text).strip();
    Matcher matcher = PROPER_NAME.matcher(words);
    boolean unit = TEXT_UNIT.matcher(words).matches() && !words.startsWith("The ");
    if (unit || !matcher.find() || !isProperNoun(text, subject, words)) {
      return Optional.empty();
    }
    int at = text.indexOf(words, subject.from()) + matcher.start(1);
    return Optional.of(
        new Bearer(new Span(at, at + matcher.group(1).length()), "en.bearer.proper-name"));
  }

  /** The first word of a sentence has a capital in any case: the tagger tells names from nouns. */
  private static boolean isProperNoun(String text, Span subject, String words) {
    int from = text.indexOf(words, subject.from());
    int to = Math.min(text.length(), from + words.length() + CONTEXT);
    return Languages.of(Language.EN).sentences(text.substring(from, to)).stream()
        .flatMap(s -> s.tokens().stream())
        .takeWhile(t -> t.span().to() <= words.length())
        .reduce((first, last) -> last)
        .filter(t -> t.pos().startsWith("NNP"))
        .isPresent();
  }

  /** Whoever is named after "by", "prevent" and the like, behind the verb. */
  private Optional<Bearer> agent(String text, int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    String clause = text.substring(from, to);
    Matcher subordinate = SUBORDINATE.matcher(clause);
    String tail = subordinate.find() ? clause.substring(0, subordinate.start()) : clause;
    return agents.findAll(tail).stream()
        .filter(f -> PASSIVE_AGENT.matcher(tail.substring(0, f.from())).find())
        .findFirst()
        .map(f -> bearer(f, from));
  }
}
