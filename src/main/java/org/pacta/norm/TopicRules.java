package org.pacta.norm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;
import org.pacta.norm.TopicRule.Place;

/** The rules of one language, read from files, checked and ready for use. */
final class TopicRules {
  private static final List<String> GROUPS =
      List.of("cross-border-data", "access-rights", "protection", "digital-trade", "frame");

  private final Language language;
  private final Map<Place, TopicAnchors<Trigger>> triggers = new EnumMap<>(Place.class);
  private final List<TopicPattern> backReferences = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> silenced;

  /**
   * What a file of rules holds.
   *
   * @param words classes of words by name; {@code {{name}}} in a pattern stands for any of them
   */
  record Content(
      Language language,
      Map<String, String> words,
      List<String> backReferences,
      List<TopicRule> rules) {
    Content {
      words = words == null ? Map.of() : words;
      backReferences = backReferences == null ? List.of() : backReferences;
      rules = rules == null ? List.of() : rules;
    }
  }

  /** A rule with its patterns read. */
  record Compiled(
      TopicRule rule,
      List<TopicPattern> also,
      List<TopicPattern> unless,
      List<TopicPattern> within) {
    /**
     * Whether the words of a provision, those of the place looked at and those above the article
     * let the rule speak.
     */
    boolean admits(String place, String words, Supplier<List<String>> above) {
      return (also.isEmpty() || also.stream().anyMatch(p -> p.in(words)))
          && unless.stream().noneMatch(p -> p.in(words) || p.in(place))
          && (within.isEmpty()
              || above.get().stream().anyMatch(a -> within.stream().anyMatch(p -> p.in(a))));
    }
  }

  /** One pattern under {@code any} of a rule; its number counts from 1 in the rule. */
  record Trigger(int order, int number, TopicPattern pattern, Compiled rule) {
    /** The rule and the pattern: {@code free-transfer/heading#2}. */
    String name() {
      return rule.rule().name() + "#" + number;
    }
  }

  private TopicRules(Language language, Set<String> silenced) {
    this.language = language;
    this.silenced = silenced;
    for (Place place : Place.values()) {
      triggers.put(place, new TopicAnchors<>(language));
    }
  }

  /**
   * The rules of the program and of further files.
   *
   * @param further files of rules; those for another language are checked and left aside
   * @param silenced names of rules, or of single patterns of a rule, to do without
   * @throws DataException if a file is missing, breaks the schema, has a pattern that cannot be
   *     read or names a topic that the taxonomy does not know; the message names file and line
   */
  static TopicRules of(
      Language language, Taxonomy taxonomy, List<Path> further, Set<String> silenced) {
    TopicRules rules = new TopicRules(language, silenced);
    for (String group : GROUPS) {
      String name = "topics-" + group + "-" + language.code() + ".yaml";
      rules.add(name, resource(name), taxonomy);
    }
    further.forEach(f -> rules.add(f.toString(), bytes(f), taxonomy));
    return rules;
  }

  /** The patterns that a place may have, in the order of the files. */
  List<Trigger> candidates(Place place, String folded) {
    return anchors(place).candidates(folded).stream()
        .sorted(Comparator.comparingInt(Trigger::order).thenComparingInt(Trigger::number))
        .toList();
  }

  /** Whether the words lean on those before them: "referred to in paragraph 1", 前款. */
  boolean refersBack(String folded) {
    return backReferences.stream().anyMatch(p -> p.in(folded));
  }

  private void add(String name, byte[] yaml, Taxonomy taxonomy) {
    Content file = Yaml.read(yaml, name, Content.class);
    if (file.language() == null) {
      throw new DataException(name, 1, "the key 'language' is missing");
    }
    file.backReferences().stream()
        .map(p -> TopicPattern.of(p, file.language()))
        .filter(p -> file.language() == language)
        .forEach(backReferences::add);
    for (int i = 0; i < file.rules().size(); i++) {
      try {
        add(file.rules().get(i).with(file.words()), file.language(), taxonomy);
      } catch (IllegalArgumentException e) {
        throw new DataException(
            name, Yaml.lineOf(yaml, "rules", i), String.valueOf(e.getMessage()));
      }
    }
  }

  private void add(TopicRule rule, Language of, Taxonomy taxonomy) {
    if (taxonomy.find(rule.topic()).isEmpty()) {
      throw new IllegalArgumentException("unknown topic '" + rule.topic() + "'");
    }
    Compiled compiled =
        new Compiled(
            rule,
            patterns(rule.also(), of),
            patterns(rule.unless(), of),
            patterns(rule.within(), of));
    List<TopicPattern> any = patterns(rule.any(), of);
    if (of != language) {
      return;
    }
    if (!names.add(rule.name())) {
      throw new IllegalArgumentException("the rule '" + rule.name() + "' stands here again");
    }
    for (int i = 0; i < any.size(); i++) {
      Trigger trigger = new Trigger(names.size(), i + 1, any.get(i), compiled);
      if (!silenced.contains(rule.name()) && !silenced.contains(trigger.name())) {
        anchors(rule.where()).add(any.get(i).anchors(), trigger);
      }
    }
  }

  private TopicAnchors<Trigger> anchors(Place place) {
    return java.util.Objects.requireNonNull(triggers.get(place));
  }

  private static List<TopicPattern> patterns(List<String> notations, Language language) {
    return notations.stream().map(n -> TopicPattern.of(n, language)).toList();
  }

  private static byte[] resource(String name) {
    try (InputStream in = TopicRules.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new DataException(name, 0, "not part of the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DataException(name, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DataException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }
}
