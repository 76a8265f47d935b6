package org.pacta.norm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;

/**
 * A subject that a provision can have, placed in the grid of the literature on data governance.
 *
 * @param id the name in machine-readable output, lower case with hyphens
 * @param group the id of its group
 * @param title a short name in both languages
 * @param description one sentence that says what belongs here, in both languages
 * @param goals the goals of policy that such provisions serve
 * @param issues the issues of international governance that they settle
 * @param questions the questions of governance that they answer
 * @param taped items of the TAPED data set that ask for the same, in words; empty where unsure
 * @param rdtii indicators of the Regional Digital Trade Integration Index; empty where unsure
 * @param headline whether a side-by-side shows it by default
 * @param object words of which one has to stand in a unit before the classifier is believed, as
 *     patterns; null where any words will do. A rule is believed in any case.
 */
public record Topic(
    String id,
    String group,
    Words title,
    Words description,
    List<Goal> goals,
    List<Issue> issues,
    List<Question> questions,
    List<String> taped,
    List<String> rdtii,
    boolean headline,
    @Nullable Words object) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** The same words in English and in Chinese. */
  public record Words(String en, String zh) {
    public Words {
      if (en == null || zh == null || en.isBlank() || zh.isBlank()) {
        throw new IllegalArgumentException("words are needed in en and zh");
      }
    }

    /** The words in a language. */
    public String in(Language language) {
      return language == Language.EN ? en : zh;
    }
  }

  /** What an economy wants when it regulates flows of data. */
  public enum Goal {
    @JsonProperty("national-security")
    NATIONAL_SECURITY,
    @JsonProperty("privacy")
    PRIVACY,
    @JsonProperty("commercial-interests")
    COMMERCIAL_INTERESTS
  }

  /** What states have to agree on. */
  public enum Issue {
    @JsonProperty("rights-in-data")
    RIGHTS_IN_DATA,
    @JsonProperty("access-to-data")
    ACCESS_TO_DATA,
    @JsonProperty("common-measures")
    COMMON_MEASURES,
    @JsonProperty("data-standards")
    DATA_STANDARDS,
    @JsonProperty("modes-of-governance")
    MODES_OF_GOVERNANCE,
    @JsonProperty("cooperation")
    COOPERATION
  }

  /** What a clause of governance tells. */
  public enum Question {
    @JsonProperty("who")
    WHO,
    @JsonProperty("what")
    WHAT,
    @JsonProperty("when-and-where")
    WHEN_AND_WHERE,
    @JsonProperty("how")
    HOW,
    @JsonProperty("to-what-end")
    TO_WHAT_END
  }

  public Topic {
    if (id == null || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("id must be lower case with hyphens, got " + id);
    }
    Objects.requireNonNull(group, "a topic needs a group");
    Objects.requireNonNull(title, "a topic needs a title");
    Objects.requireNonNull(description, "a topic needs a description");
    goals = goals == null ? List.of() : List.copyOf(goals);
    issues = issues == null ? List.of() : List.copyOf(issues);
    questions = questions == null ? List.of() : List.copyOf(questions);
    taped = taped == null ? List.of() : List.copyOf(taped);
    rdtii = rdtii == null ? List.of() : List.copyOf(rdtii);
  }
}
