package org.pacta.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;

/**
 * The curated terms of law in English and Chinese. Terms meet by the stems of their English words
 * and by their Chinese characters, whatever the script. Immutable and thread-safe.
 */
public final class Lexicon {
  private static final List<String> BUILT_IN =
      List.of("data.yaml", "security.yaml", "trade.yaml", "institutions.yaml");

  private final SequencedMap<String, Concept> concepts = new TreeMap<>();
  private final Map<Language, TermIndex> indexes = new EnumMap<>(Language.class);
  private final Map<String, Set<String>> related = new TreeMap<>();

  private Lexicon(Collection<Concept> concepts) {
    for (Language language : Language.values()) {
      indexes.put(language, new TermIndex(language));
    }
    concepts.forEach(this::add);
    concepts.forEach(this::link);
  }

  private static final class BuiltIn {
    static final Lexicon LEXICON = of(CompiledConcepts.read());
  }

  /** The lexicon of the program; read once. */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  /**
   * The lexicon of the program and the files of a user, whose terms come on top.
   *
   * @throws DataException if a file does not fit, an id is taken or a link leads nowhere
   */
  public static Lexicon with(List<Path> files) {
    List<Concept> all = new ArrayList<>(builtIn().concepts.values());
    for (Path file : files) {
      all.addAll(Yaml.read(file, ConceptFile.class).concepts());
    }
    return of(all);
  }

  /**
   * A lexicon of these concepts.
   *
   * @throws DataException if an id occurs twice or a link leads nowhere
   */
  public static Lexicon of(Collection<Concept> concepts) {
    return new Lexicon(concepts);
  }

  /** The concepts as the curated files of the program have them, in the order of the files. */
  static List<Concept> curated() {
    return BUILT_IN.stream()
        .flatMap(f -> Yaml.resource(Lexicon.class, f, ConceptFile.class).concepts().stream())
        .toList();
  }

  /** All concepts by id. */
  public Collection<Concept> concepts() {
    return java.util.Collections.unmodifiableCollection(concepts.values());
  }

  /** The concept of an id; empty where there is none. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The concepts that a text names, in its order; the longest term wins at every place. */
  public List<Mention> find(String text, Language language) {
    return index(language).find(text);
  }

  /** The concepts that a term stands for, by id; empty where it is not in the lexicon. */
  public List<Concept> conceptsOf(String term, Language language) {
    return index(language).concepts(term).stream().map(concepts::get).toList();
  }

  /** Other terms of the same language for what a term says, without the term itself. */
  public List<String> variants(String term, Language language) {
    Set<String> terms = termsOf(term, language, language);
    terms.removeIf(t -> t.equalsIgnoreCase(term));
    return List.copyOf(terms);
  }

  /** The terms of another language for a term, preferred ones first; empty where none is known. */
  public List<String> translations(String term, Language from, Language to) {
    return List.copyOf(termsOf(term, from, to));
  }

  /** The concepts that serve the same legal idea in another tradition, by id; both ways. */
  public Set<String> related(String concept) {
    return java.util.Collections.unmodifiableSet(related.getOrDefault(concept, Set.of()));
  }

  private Set<String> termsOf(String term, Language from, Language to) {
    Set<String> terms = new LinkedHashSet<>();
    conceptsOf(term, from).forEach(c -> terms.addAll(c.terms(to)));
    return terms;
  }

  private TermIndex index(Language language) {
    return java.util.Objects.requireNonNull(indexes.get(language));
  }

  private void add(Concept concept) {
    if (concepts.putIfAbsent(concept.id(), concept) != null) {
      throw new DataException("lexicon", 0, "concept " + concept.id() + " occurs twice");
    }
    for (Language language : Language.values()) {
      concept.terms(language).forEach(t -> index(language).add(t, concept.id()));
    }
  }

  private void link(Concept concept) {
    for (String other : concept.related()) {
      checkLink(concept, other);
      relate(concept.id(), other);
      relate(other, concept.id());
    }
    concept.broader().forEach(other -> checkLink(concept, other));
  }

  private void checkLink(Concept concept, String other) {
    if (!concepts.containsKey(other)) {
      throw new DataException("lexicon", 0, concept.id() + " names no concept: " + other);
    }
  }

  private void relate(String concept, String other) {
    related.computeIfAbsent(concept, c -> new TreeSet<>()).add(other);
  }
}
