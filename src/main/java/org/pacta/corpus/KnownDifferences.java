package org.pacta.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;

/**
 * Where copies of one text differ and it is the doing of a copy, or of the law itself, as after a
 * corrigendum; each with its reason.
 */
public final class KnownDifferences {
  private static final String NAME = "tree-differences.yaml";

  /**
   * Differences that have one reason.
   *
   * @param copy the file that differs from the first copy, as the catalogue names it
   * @param kind in what they differ: {@code heading}, {@code substitution}, {@code omission},
   *     {@code addition}
   * @param where regular expressions, each of which fits whole locators
   * @param reason one sentence
   */
  public record Known(String copy, String kind, List<Pattern> where, String reason) {
    public Known {
      if (reason.isBlank() || where.isEmpty()) {
        throw new IllegalArgumentException(
            "a known difference needs a place and a reason: " + copy);
      }
      where = List.copyOf(where);
    }

    /** Whether this explains a difference of the kind at the place in the copy. */
    public boolean explains(String otherCopy, String otherKind, String place) {
      return copy.equals(otherCopy)
          && kind.equals(otherKind)
          && where.stream().anyMatch(w -> w.matcher(place).matches());
    }
  }

  private record KnownFile(int schema, List<Known> differences) {}

  private final List<Known> differences;

  private KnownDifferences(List<Known> differences) {
    this.differences = List.copyOf(differences);
  }

  /**
   * The differences that come with the program.
   *
   * @throws DataException if the file breaks the schema; the message names the line
   */
  public static KnownDifferences builtin() {
    return new KnownDifferences(
        Yaml.read(BuiltinFile.bytes(NAME), NAME, KnownFile.class).differences());
  }

  /** All of them, in the order of the file. */
  public List<Known> all() {
    return differences;
  }

  /** The reason of a difference; empty where none is known. */
  public Optional<String> reason(String copy, String kind, String where) {
    return differences.stream()
        .filter(k -> k.explains(copy, kind, where))
        .map(Known::reason)
        .findFirst();
  }
}
