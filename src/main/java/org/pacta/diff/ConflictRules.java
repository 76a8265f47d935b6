package org.pacta.diff;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.data.Yaml;
import org.pacta.norm.Modality;
import org.pacta.structure.Locator;

/**
 * Where to look for conflicts between treaties and statutes.
 *
 * @param pairs duties of treaties, with the topics of statutes that pull the other way
 * @param deference words by which a statute gives way to a treaty
 * @param general topics of clauses of deference that hold for the whole statute
 * @param wholeAgreement words of exceptions that reach all of a treaty
 * @param namedChapter words of exceptions that reach one chapter, {@code {chapter}} for its number
 */
public record ConflictRules(
    List<Pair> pairs,
    List<Pattern> deference,
    List<String> general,
    List<Pattern> wholeAgreement,
    List<String> namedChapter) {

  private static final Pattern CHAPTER = Pattern.compile("^art_([0-9]+)\\.");

  /**
   * A duty and what pulls the other way.
   *
   * @param duty a topic of treaties
   * @param against topics of statutes
   * @param modality the forces of clauses that pull the other way; empty where duties and
   *     prohibitions both do
   */
  public record Pair(String duty, List<String> against, List<Modality> modality) {
    public Pair {
      against = List.copyOf(against);
      modality = modality == null ? List.of() : List.copyOf(modality);
    }
  }

  public ConflictRules {
    pairs = List.copyOf(pairs);
    deference = List.copyOf(deference);
    general = List.copyOf(general);
    wholeAgreement = List.copyOf(wholeAgreement);
    namedChapter = List.copyOf(namedChapter);
  }

  /** The rules of the program. */
  public static ConflictRules builtIn() {
    return Yaml.resource(ConflictRules.class, "conflicts.yaml", ConflictRules.class);
  }

  /** Whether a clause of a statute gives way to treaties. */
  public boolean defers(String text) {
    return deference.stream().anyMatch(p -> p.matcher(text).find());
  }

  /**
   * Whether an exception that stands elsewhere in the treaty reaches a duty: because it reaches
   * all, or names the chapter of the duty.
   *
   * @param duty for instance {@code art_14.11}, whose chapter is 14
   */
  public boolean reaches(String exception, Locator duty) {
    return wholeAgreement.stream().anyMatch(p -> p.matcher(exception).find())
        || chapter(duty).stream().anyMatch(c -> names(exception, c));
  }

  private boolean names(String exception, String chapter) {
    return namedChapter.stream()
        .map(p -> Pattern.compile(p.replace("{chapter}", Pattern.quote(chapter))))
        .anyMatch(p -> p.matcher(exception).find());
  }

  private static Optional<String> chapter(Locator duty) {
    Matcher number = CHAPTER.matcher(duty.value());
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /** Whether a statute's topic pulls against any duty. */
  public boolean pulls(String topic) {
    return pairs.stream().anyMatch(p -> p.against().contains(topic));
  }
}
