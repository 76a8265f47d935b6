package org.pacta.norm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.language.Languages;
import org.pacta.language.Sentence;
import org.pacta.language.Token;

/**
 * The main clause of an English sentence: what follows a leading "If …," or "Recognising that …,",
 * and what is no relative clause. Words alone decide where they can; the tagger is asked only
 * whether a relative clause has its own verb already ("a product that uses cryptography shall").
 */
final class EnglishMainClause implements MainClause {
  private static final Pattern LEADING =
      Pattern.compile(
          "^\\W*(?:\\d+\\.?\\s+)?(?:For greater certainty,\\s*|However,\\s*)?(?:If|Where|When|Whenever|Wherever|Once|Unless|"
              + "Until|After|Before|Although|Though|While|Whereas|Because|Since|As soon as|As long as|"
              + "In the event|Provided that|Insofar as|In ?so ?far as|To the extent that|Except (?:where|when|as|to)|"
              + "In (?:any )?cases? where|Recogni[sz]ing|Noting|Considering|Acknowledging|Reaffirming|Affirming|"
              + "Having|Given that|Notwithstanding that|On condition that|So long as|Upon)\\b");
  private static final Pattern POINT_IN_NUMBER = Pattern.compile("(?<=\\d)\\.(?=\\d)");
  private static final Pattern SUBORDINATOR =
      Pattern.compile(
          "\\b(?:which|who|whom|whose|where|wherever|when|whenever|if|unless|whether|because|while|until|"
              + "(?<!\\b(?:of|in|to|by|for|from|with|on|under|at|within|between|into|than|only|or|and)\\s)(?<!^)that)\\b");
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "\\b(?:shall|must|may|should|will|would|can|could|is|are|was|were|has|have|had|does|do|did|applies|apply)\\b");
  private static final Pattern INSERTION =
      Pattern.compile(
          "(?:in|on|at|by|for|to|with|without|under|upon|as|where|when|if|subject|including|taking|having|pursuant|"
              + "within|after|before|during|through|according|other|consistent|insofar|inter|notwithstanding|from|of|such as)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "(?:and|or|but|nor|which|who|whose|whom|unless|because|provided|that\\s+(?:is|are|was|were|has|have|may|shall|"
              + "can|could|would|it|they|he|she|the|a|an|any|such)\\b).*",
          Pattern.DOTALL);

  @Override
  public Surface surface(String sentence) {
    String plain =
        sentence.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    return Surface.of(POINT_IN_NUMBER.matcher(plain).replaceAll("·"), "([", ")]");
  }

  @Override
  public Optional<Governing> governing(String surface, List<Rule.Finding> findings) {
    boolean leading = LEADING.matcher(surface).find();
    Optional<Governing> yielding = Optional.empty();
    int region = 0;
    for (Rule.Finding finding : findings) {
      if (finding.from() < region) {
        continue;
      }
      int clause = leading ? clauseAfterLeading(surface, finding.verb()) : region;
      if (clause < 0 || isSubordinate(surface, clause, finding.from())) {
        continue;
      }
      if (finding.rule().yields() != Rule.Yields.COMPLEMENT) {
        return Optional.of(new Governing(finding, Math.min(clause, finding.from())));
      }
      yielding = yielding.or(() -> Optional.of(new Governing(finding, clause)));
      region = finding.to();
      leading = false;
    }
    return yielding;
  }

  /** Where the clause of a verb begins after the leading one; -1 where it still is in that one. */
  private static int clauseAfterLeading(String surface, int verb) {
    int to = verb;
    while (true) {
      int comma = surface.lastIndexOf(',', to - 1);
      if (comma < 0) {
        return -1;
      }
      String segment = surface.substring(comma + 1, to).strip();
      if (CONTINUATION.matcher(segment).matches()) {
        return -1;
      }
      if (!isInsertion(segment)) {
        return skipSpace(surface, comma + 1);
      }
      to = comma;
    }
  }

  /** Whether words between commas only interrupt a clause: "in particular", "where applicable". */
  static boolean isInsertion(String segment) {
    return segment.isEmpty() || INSERTION.matcher(segment).matches();
  }

  private static int skipSpace(String surface, int from) {
    int i = from;
    while (i < surface.length() && Character.isWhitespace(surface.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSubordinate(String surface, int from, int to) {
    if (to <= from) {
      return false;
    }
    Matcher matcher = SUBORDINATOR.matcher(surface).region(from, to);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    if (end < 0) {
      return false;
    }
    String rest = surface.substring(end, to);
    if (rest.indexOf(',') >= 0 || AUXILIARY.matcher(rest).find()) {
      return false;
    }
    return rest.isBlank() || !hasFiniteVerb(surface, end, to);
  }

  private static boolean hasFiniteVerb(String surface, int from, int to) {
    for (Sentence sentence : Languages.of(Language.EN).sentences(surface.substring(0, to + 1))) {
      for (Token token : sentence.tokens()) {
        boolean inside = token.span().from() >= from && token.span().to() <= to;
        if (inside && isFinite(token.pos())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFinite(String pos) {
    return pos.equals("VBZ") || pos.equals("VBP") || pos.equals("VBD") || pos.equals("MD");
  }
}
