package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.structure.CitationStep.Before;
import org.pacta.structure.CitationStep.Numbered;
import org.pacta.structure.CitationStep.Through;

/** Builds locators for provisions of another instrument from the words of a citation. */
final class CitationLocators {
  private static final int LONGEST_RANGE = 200;

  private CitationLocators() {}

  /** The locators of all paths. */
  static List<Locator> of(List<List<CitationStep>> paths) {
    return paths.stream().flatMap(p -> path(p).stream()).distinct().toList();
  }

  private static List<Locator> path(List<CitationStep> path) {
    List<CitationStep> steps = withoutDivisions(path);
    List<Locator> found = new ArrayList<>();
    Optional<Locator> at = Optional.empty();
    for (int i = 0; i < steps.size(); i++) {
      switch (steps.get(i)) {
        case Numbered n when n.unit() == CitationUnit.PASSAGE -> {}
        case Numbered n -> at = Optional.of(below(at, step(steps, i), n.key()));
        case Through t -> found.addAll(range(at, step(steps, i), t));
        case Before b -> {}
      }
    }
    return found.isEmpty() ? at.stream().toList() : found;
  }

  /** Locators leave out the chapter of an article, as the codebook of locators has it. */
  private static List<CitationStep> withoutDivisions(List<CitationStep> path) {
    boolean article = path.stream().anyMatch(s -> s.unit() == CitationUnit.ARTICLE);
    return path.stream()
        .filter(s -> !article || s.unit().rank() >= CitationUnit.ARTICLE.rank() || isAnnex(s))
        .toList();
  }

  private static boolean isAnnex(CitationStep step) {
    return step.unit() == CitationUnit.ANNEX || step.unit() == CitationUnit.APPENDIX;
  }

  private static String step(List<CitationStep> steps, int i) {
    CitationStep step = steps.get(i);
    boolean lettered =
        step instanceof Numbered l && !l.key().isEmpty() && !Character.isDigit(l.key().charAt(0));
    if (lettered && step.unit().step().equals("para")) {
      return "point";
    }
    if (step.unit() != CitationUnit.BELOW) {
      return step.unit().step();
    }
    boolean digits = step instanceof Numbered n && Character.isDigit(n.key().charAt(0));
    boolean article = i > 0 && steps.get(i - 1).unit().standsAlone();
    return digits && article ? "para" : "point";
  }

  private static Locator below(Optional<Locator> at, String step, String key) {
    String name = key.isEmpty() ? step : step + "_" + key;
    return at.map(l -> l.child(name)).orElseGet(() -> new Locator(name));
  }

  private static List<Locator> range(Optional<Locator> at, String step, Through through) {
    Optional<int[]> ends = ends(through);
    if (ends.isEmpty()) {
      return List.of(below(at, step, through.first()), below(at, step, through.last()));
    }
    List<Locator> all = new ArrayList<>();
    for (int i = ends.get()[0]; i <= ends.get()[1]; i++) {
      all.add(below(at, step, Integer.toString(i)));
    }
    return all;
  }

  private static Optional<int[]> ends(Through through) {
    boolean digits = (through.first() + through.last()).chars().allMatch(Character::isDigit);
    if (!digits || through.first().length() > 6 || through.last().length() > 6) {
      return Optional.empty();
    }
    int first = Integer.parseInt(through.first());
    int last = Integer.parseInt(through.last());
    return last < first || last - first > LONGEST_RANGE
        ? Optional.empty()
        : Optional.of(new int[] {first, last});
  }
}
