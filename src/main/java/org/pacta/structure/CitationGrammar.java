package org.pacta.structure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.data.Yaml;

/** The words of citations in both languages, from {@code citations.yaml}. */
record CitationGrammar(English english, Chinese chinese) {

  /** Words that announce a level. */
  record UnitWords(String unit, List<String> words) {
    Stream<Map.Entry<String, CitationUnit>> entries() {
      CitationUnit named = CitationUnit.valueOf(unit.toUpperCase(Locale.ROOT));
      return words.stream().map(w -> Map.entry(w, named));
    }
  }

  /** See the comments in the resource. */
  record English(
      List<UnitWords> units,
      Set<String> plurals,
      Set<String> common,
      List<String> ordinals,
      List<String> measures,
      List<String> strong,
      List<String> weak,
      List<String> kinds,
      List<String> names,
      Set<String> links,
      Set<String> small,
      Set<String> outside,
      List<String> amending) {}

  /** See the comments in the resource. */
  record Chinese(List<UnitWords> units, List<String> kinds, List<String> stops) {}

  /** The grammar that comes with the program. */
  static CitationGrammar builtIn() {
    return Yaml.resource(CitationGrammar.class, "citations.yaml", CitationGrammar.class);
  }

  /** The level of every word. */
  static Map<String, CitationUnit> words(List<UnitWords> units) {
    Map<String, CitationUnit> words = new LinkedHashMap<>();
    units.stream().flatMap(UnitWords::entries).forEach(e -> words.put(e.getKey(), e.getValue()));
    return words;
  }

  /** A regular expression for any of the words, the longest first. */
  static String anyOf(Iterable<String> words) {
    Set<String> distinct = new HashSet<>();
    words.forEach(distinct::add);
    return distinct.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
