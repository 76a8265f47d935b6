package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;

/**
 * The rules of one file, in its order. Word lists that several patterns share stand under {@code
 * words} and are named in a pattern as <code>{{name}}</code>.
 */
final class RuleBook {
  private static final int LONGEST = 4000;
  private final List<Rule> rules;

  /** The file as it is written. */
  record File(@Nullable Map<String, String> words, List<Rule.Entry> rules) {}

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The rules of a kind for a language: {@code modality} and English are in {@code
   * modality-en.yaml}.
   *
   * @throws DataException if the file is not part of the program or is wrong
   */
  static RuleBook of(String kind, Language language) {
    String name = kind + "-" + language.code() + ".yaml";
    return compile(name, Yaml.resource(RuleBook.class, name, File.class));
  }

  /** The book without some of its rules. */
  RuleBook without(Set<String> silenced) {
    return new RuleBook(rules.stream().filter(r -> !silenced.contains(r.id())).toList());
  }

  private static RuleBook compile(String name, File file) {
    Map<String, String> words = file.words() == null ? Map.of() : file.words();
    Map<String, String> expanded = new LinkedHashMap<>();
    words.forEach((key, value) -> expanded.put(key, "(?:" + expand(value, expanded) + ")"));
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Rule.Entry entry : file.rules()) {
      if (!ids.add(entry.id())) {
        throw new DataException(name, 0, "two rules are called " + entry.id());
      }
      try {
        rules.add(Rule.of(entry, expand(entry.pattern(), expanded).replace(" ", "\\s+")));
      } catch (IllegalArgumentException e) {
        throw new DataException(name, 0, entry.id() + ": " + e.getMessage());
      }
    }
    return new RuleBook(rules);
  }

  private static String expand(String pattern, Map<String, String> words) {
    String result = pattern;
    for (Map.Entry<String, String> word : words.entrySet()) {
      result = result.replace("{{" + word.getKey() + "}}", word.getValue());
    }
    if (result.contains("{{")) {
      throw new DataException("rules", 0, "no such list of words: " + result);
    }
    return result;
  }

  List<Rule> rules() {
    return rules;
  }

  /**
   * All findings in a text, by the place where they begin and then by the order of the file. Only
   * the first 4000 characters are read: no main clause begins later.
   */
  List<Rule.Finding> findAll(String text) {
    return findAll(text, rule -> true);
  }

  /** As {@link #findAll(String)}, for some of the rules only. */
  List<Rule.Finding> findAll(String text, Predicate<Rule> which) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String small = head.toLowerCase(Locale.ROOT);
    List<Rule.Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      if (!which.test(rule) || !rule.mayStandIn(small)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(head);
      while (matcher.find()) {
        findings.add(Rule.Finding.of(rule, matcher));
      }
    }
    findings.sort(Comparator.comparingInt(Rule.Finding::from));
    return findings;
  }
}
