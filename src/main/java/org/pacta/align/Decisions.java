package org.pacta.align;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pacta.data.DataException;
import org.pacta.data.Tsv;
import org.pacta.structure.Locator;

/**
 * The decisions of a reader, which the aligner obeys in both directions. They name provisions by
 * their locators, so that they outlive the index. Immutable.
 */
public final class Decisions {
  /** No decision. */
  public static final Decisions NONE = new Decisions(List.of());

  private static final String NO_COUNTERPART = "none";

  private final List<Decision> all;

  /**
   * Takes decisions.
   *
   * @throws IllegalArgumentException if two are on the same pair
   */
  public Decisions(List<Decision> decisions) {
    all = List.copyOf(decisions);
    Set<String> pairs = new TreeSet<>();
    for (Decision decision : all) {
      if (!pairs.add(key(decision)) || !pairs.add(key(decision.flipped()))) {
        throw new IllegalArgumentException("decided twice: " + key(decision));
      }
    }
  }

  /**
   * Reads a table with the columns {@code left left_locator right right_locator relation note}; the
   * relation is {@code equivalent}, {@code related}, {@code opposed}, or {@code none} for what is
   * no counterpart. No decision where there is no file.
   *
   * @throws DataException if a row is wrong
   */
  public static Decisions read(Path file) {
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    List<Decision> decisions = new ArrayList<>();
    for (Map<String, String> row : Tsv.read(file)) {
      try {
        decisions.add(decision(row));
      } catch (IllegalArgumentException e) {
        throw wrong(file, row.values() + ": " + e.getMessage());
      }
    }
    try {
      return new Decisions(decisions);
    } catch (IllegalArgumentException e) {
      throw wrong(file, String.valueOf(e.getMessage()));
    }
  }

  private static DataException wrong(Path file, String why) {
    return new DataException(file.toString(), 0, why);
  }

  private static Decision decision(Map<String, String> row) {
    String relation = field(row, "relation");
    return new Decision(
        field(row, "left"),
        new Locator(field(row, "left_locator")),
        field(row, "right"),
        new Locator(field(row, "right_locator")),
        relation.equals(NO_COUNTERPART) ? Optional.empty() : Optional.of(Relation.of(relation)),
        row.getOrDefault("note", "").strip());
  }

  private static String field(Map<String, String> row, String name) {
    String value = row.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /** The decisions on two instruments, seen from the left one, in the order of the file. */
  public List<Decision> between(String left, String right) {
    return all.stream()
        .flatMap(d -> Stream.of(d, d.flipped()))
        .filter(d -> d.left().equals(left) && d.right().equals(right))
        .toList();
  }

  private static String key(Decision d) {
    return d.left() + ":" + d.leftLocator() + " " + d.right() + ":" + d.rightLocator();
  }
}
