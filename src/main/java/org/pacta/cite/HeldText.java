package org.pacta.cite;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.structure.CitedProvisions;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/** A text of the index in which citations are looked up. */
final class HeldText {
  private static final Pattern ARTICLE = Pattern.compile("(art_(?:[0-9]+\\.)?)([0-9]+)");

  /** Characters of an article that cannot have lost its paragraphs. */
  private static final int SHORT = 600;

  private final AnnotatedText annotated;
  private final CitedProvisions provisions;

  HeldText(AnnotatedText annotated) {
    this.annotated = annotated;
    provisions = new CitedProvisions(annotated.text());
  }

  AnnotatedText annotated() {
    return annotated;
  }

  /** The provision cited; an article without numbered paragraphs is its own first paragraph. */
  Optional<Locator> find(Locator cited) {
    return provisions.find(cited).or(() -> sole(cited));
  }

  private Optional<Locator> sole(Locator cited) {
    return cited.lastStep().equals("para_1")
        ? cited
            .parent()
            .flatMap(provisions::find)
            .flatMap(annotated.text()::find)
            .filter(p -> p.children().isEmpty())
            .map(Provision::locator)
        : Optional.empty();
  }

  /** The innermost provision around the one cited that the text has; empty where it has none. */
  Optional<Locator> around(Locator cited) {
    return outer(cited).map(Outer::found);
  }

  /**
   * A provision that the text has.
   *
   * @param step what the citation names below it
   */
  private record Outer(Locator found, String step) {}

  private Optional<Outer> outer(Locator cited) {
    Locator inner = cited;
    while (inner.parent().isPresent()) {
      Locator outer = inner.parent().get();
      Optional<Locator> found = provisions.find(outer);
      if (found.isPresent()) {
        return Optional.of(new Outer(found.get(), inner.lastStep()));
      }
      inner = outer;
    }
    return Optional.empty();
  }

  /**
   * Whether a provision is known not to be there: what is around it counts its parts of the level
   * without a gap from the first on, or is one short paragraph and nothing more.
   */
  boolean lacks(Locator cited) {
    return outer(cited)
        .flatMap(o -> annotated.text().find(o.found()).map(p -> lacks(p, o.step())))
        .orElse(false);
  }

  private boolean lacks(Provision around, String step) {
    String level = step.substring(0, step.indexOf('_') + 1);
    List<String> numbers =
        around.children().stream()
            .map(c -> c.locator().lastStep())
            .filter(s -> s.startsWith(level))
            .map(s -> s.substring(level.length()))
            .toList();
    if (around.children().isEmpty()) {
      String words = annotated.text().textOf(around);
      return level.equals("para_") && words.length() < SHORT && words.indexOf('\n') < 0;
    }
    return !numbers.isEmpty() && inOrder(numbers);
  }

  private static boolean inOrder(List<String> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      String digits = Integer.toString(i + 1);
      String letter = Character.toString('a' + i);
      if (!numbers.get(i).equals(digits) && !numbers.get(i).equals(letter)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The last article of the chapter in which the cited one would stand, if the text has the
   * articles of that chapter without a gap from the first on: only then is it known that there is
   * no such article.
   */
  Optional<Locator> lastOfWholeChapter(Locator cited) {
    Matcher m = ARTICLE.matcher(cited.value().split("__")[0]);
    if (!m.matches()) {
      return Optional.empty();
    }
    Set<Integer> held = new HashSet<>();
    annotated.text().stream()
        .map(p -> ARTICLE.matcher(p.locator().value()))
        .filter(a -> a.matches() && a.group(1).equals(m.group(1)))
        .forEach(a -> held.add(Integer.parseInt(a.group(2))));
    int last = held.stream().mapToInt(i -> i).max().orElse(0);
    return last > 0 && held.size() == last
        ? Optional.of(new Locator(m.group(1) + last))
        : Optional.empty();
  }

  /** The topics of the article around a provision, its paragraphs included. */
  Set<String> topics(Locator provision) {
    Set<String> topics = new HashSet<>();
    annotated
        .normsWithin(provision.article())
        .forEach(n -> n.topics().forEach(t -> topics.add(t.topic())));
    return topics;
  }

  String words(Locator provision) {
    return annotated
        .text()
        .find(provision)
        .map(p -> p.heading() + "\n" + annotated.text().textOf(p))
        .orElse("");
  }

  /** The articles that have a topic as their main one, the surest first. */
  List<Locator> on(String topic) {
    Map<Locator, Double> scores = new TreeMap<>();
    for (Norm norm : annotated.norms()) {
      norm.topics().stream()
          .limit(1)
          .filter(t -> t.topic().equals(topic) && norm.locator().value().startsWith("art_"))
          .forEach(t -> scores.merge(norm.locator().article(), t.score(), Double::sum));
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Locator, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
