package org.pacta.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.data.Yaml;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Particular.Aspect;
import org.pacta.norm.Topic;

/**
 * What the table of models of regulation asks, and which clauses answer.
 *
 * @param columns the models
 * @param rows the questions
 */
public record ModelRules(List<Column> columns, List<Row> rows) {

  /**
   * A model of regulation.
   *
   * @param id as the catalogue names it
   * @param party the economy that stands for it: ISO 3166-1 alpha-2, or EU
   * @param title the name that the literature gives it
   */
  public record Column(String id, String party, Topic.Words title) {}

  /** A question with the answers that are looked for. */
  public record Row(String id, Topic.Words title, List<Answer> answers) {
    public Row {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer, and the clauses that give it.
   *
   * @param id lower case with hyphens
   * @param title in both languages
   * @param kinds of instruments that are searched; empty where all are
   * @param topics one of which the clause carries; at least one
   * @param modality the forces that count; empty where each does
   * @param particulars by aspect, the values of which the clause tells one
   * @param objectives of an exception that the clause states; empty where it need state none
   * @param words expressions, one of which the clause holds; empty where none is asked for
   */
  public record Answer(
      String id,
      Topic.Words title,
      List<InstrumentKind> kinds,
      List<String> topics,
      List<Modality> modality,
      Map<String, List<String>> particulars,
      List<String> objectives,
      List<Pattern> words) {
    public Answer {
      if (topics == null || topics.isEmpty()) {
        throw new IllegalArgumentException("the answer " + id + " needs topics");
      }
      kinds = orNone(kinds);
      topics = List.copyOf(topics);
      modality = orNone(modality);
      particulars = particulars == null ? Map.of() : new TreeMap<>(particulars);
      objectives = orNone(objectives);
      words = orNone(words);
      particulars.keySet().forEach(ModelRules::checkAspect);
    }

    /** Whether a clause of a kind of instrument gives this answer, its topic aside. */
    boolean holds(InstrumentKind kind, Norm norm, String text) {
      return (kinds.isEmpty() || kinds.contains(kind))
          && (modality.isEmpty() || modality.contains(norm.modality()))
          && particulars.entrySet().stream().allMatch(e -> tells(norm, e.getKey(), e.getValue()))
          && (objectives.isEmpty()
              || norm.exceptions().stream().anyMatch(x -> objectives.contains(x.objective())))
          && (words.isEmpty() || words.stream().anyMatch(w -> w.matcher(text).find()));
    }

    private static boolean tells(Norm norm, String aspect, List<String> values) {
      return norm.particulars().stream()
          .anyMatch(p -> p.aspect().code().equals(aspect) && values.contains(p.value()));
    }
  }

  public ModelRules {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The rules of the program.
   *
   * @throws org.pacta.data.DataException if the file breaks the schema
   */
  public static ModelRules builtIn() {
    return Yaml.resource(ModelRules.class, "models.yaml", ModelRules.class);
  }

  /**
   * Whether an instrument stands for a model: the catalogue says so, or the economy of the column
   * is a party to it and that of no other column is.
   */
  boolean represents(Column column, CatalogueEntry entry) {
    if (!entry.model().isEmpty()) {
      return entry.model().equals(column.id());
    }
    return entry.parties().contains(column.party())
        && columns.stream()
            .filter(c -> !c.equals(column))
            .noneMatch(c -> entry.parties().contains(c.party()));
  }

  private static void checkAspect(String code) {
    for (Aspect aspect : Aspect.values()) {
      if (aspect.code().equals(code)) {
        return;
      }
    }
    throw new IllegalArgumentException("unknown aspect '" + code + "'");
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
