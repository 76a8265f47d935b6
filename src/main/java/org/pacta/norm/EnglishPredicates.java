package org.pacta.norm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.structure.Span;

/**
 * The verb after the words of force: "shall, in writing, promptly <i>notify</i> the other Party".
 */
final class EnglishPredicates implements Predicates {
  private static final Pattern FORCE =
      Pattern.compile(
          "(?:(?:shall|must|may|should|will|cannot|can|does|do|is|are|be|has|have|had|the|a|rights?|duty|obligation|"
              + "to|not|never|only|also|each|likewise|hereby|required|obliged|bound|entitled|encouraged|encourage|free|endeavou?rs?|undertakes?|agrees?|strive|seek|even|both|either|at"
              + " least|as appropriate|to the(?: \\w+)? extent"
              + " (?:possible|practicable|feasible)|(?!(?:ap|re|sup|com|im|multi)ply\\b|rely\\b)[a-z]+ly)\\b\\s*|,[^,;:.]{1,160},\\s*){1,8}");
  private static final Pattern ACT =
      Pattern.compile(
          "([a-z][a-z-]+)((?:,? (?:and|or)|,)"
              + " (?!(?:the|an?|any|its|their|to|in|by|not|no|other)\\b)[a-z]+(?="
              + " (?:the|an?|any|its|their|such|measures?|laws?|data|information|that|or|on)\\b))?");
  private static final Pattern NO_VERB =
      Pattern.compile(
          "(?:the|an?|any|its|their|in|on|at|by|for|from|with|of|under|if|where|when|as|and|or|that|which|within|"
              + "without|upon|mean|means|include|no|neither|so)\\b.*",
          Pattern.DOTALL);
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\s+(?!(?:to|with|from|in|on|at|by|for|under|against|upon|if|where|when|unless|provided|pursuant|into|as|within|and|or)\\b)([^,;:.]{2,200}?)(?=\\s+(?:if|where|when|unless|provided|by|in"
              + " accordance|pursuant|subject to|within|without|before|after|under|to the extent|as"
              + " long as|so that|in order)\\b|[,;:.]|$)");

  @Override
  public Optional<Predicate> find(String text, ModalityTagger.Reading reading) {
    if (!Predicates.hasAct(reading.modality())) {
      return Optional.empty();
    }
    int end = reading.sentence().to();
    String words = text.substring(0, end).replace('\n', ' ').replace('\u00a0', ' ');
    Matcher force = FORCE.matcher(words).region(Math.min(reading.verb(), end), end);
    int from = force.lookingAt() ? force.end() : reading.verb();
    Matcher act = ACT.matcher(words).region(from, end);
    if (!act.lookingAt() || NO_VERB.matcher(act.group()).matches()) {
      return Optional.empty();
    }
    Matcher object = OBJECT.matcher(words).region(act.end(), end);
    Optional<Span> about =
        object.lookingAt()
            ? Optional.of(new Span(object.start(1), object.end(1)))
            : Optional.empty();
    return Optional.of(new Predicate(new Span(act.start(), act.end()), about));
  }
}
