package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the instrument whose provisions are cited: "of this Agreement", "of the Charter". */
final class EnglishInstruments {
  private static final Pattern PROPER =
      Pattern.compile(
          "(?<first>[A-Z][\\w’'-]*)(?: (?:(?:of|on|for|and|the|No\\.?) ){0,3}(?:[A-Z][\\w’'-]*|[0-9/]{2,12}))*");
  private static final Pattern DEFINITION =
      Pattern.compile(
          "the definition of (?:(?:the term )?[“\"‘']([A-Za-z][^“”\"‘’',;.]{1,80})[”\"’']"
              + "|([a-z][a-z -]{2,60}?)(?= (?:in|of|under|set out in) (?:this )?Article))");
  private static final Pattern POINTER = Pattern.compile("(this|that|said|the same) ");

  private final CitationGrammar.English grammar;
  private final Pattern kind;
  private final String ownKind;

  /**
   * @param title of the instrument at hand; the first kind that it names is its own
   */
  EnglishInstruments(CitationGrammar.English grammar, String title) {
    this.grammar = grammar;
    List<String> kinds = new ArrayList<>(grammar.kinds());
    kinds.addAll(grammar.strong());
    kinds.addAll(grammar.weak());
    Matcher own = Pattern.compile(CitationGrammar.anyOf(kinds)).matcher(title);
    ownKind = own.find() ? own.group() : "";
    kind = Pattern.compile(CitationGrammar.anyOf(kinds) + "(?![\\w-])(?! [0-9(])");
  }

  /** What was read, and one past its last character. */
  record Found(CitationBase base, int end) {}

  /** The instrument or the definition that is named at a place; empty where none is. */
  Optional<Found> at(String line, int at, NavigableMap<Integer, CitedName> named) {
    CitedName name = named.get(at);
    if (name != null) {
      return Optional.of(new Found(new CitationBase.Named(name.name()), name.span().to()));
    }
    Matcher d = DEFINITION.matcher(line).region(Math.max(0, at - 4), line.length());
    if (d.lookingAt()) {
      String term = d.group(1) == null ? d.group(2) : d.group(1);
      return Optional.of(new Found(new CitationBase.Defined(term.strip()), d.end()));
    }
    return pointed(line, at).or(() -> definite(line, at));
  }

  private Optional<Found> pointed(String line, int at) {
    Matcher p = POINTER.matcher(line).region(at, line.length());
    if (!p.lookingAt()) {
      return Optional.empty();
    }
    Matcher k = kind.matcher(line).region(p.end(), line.length());
    if (!k.lookingAt()) {
      return Optional.empty();
    }
    boolean own = p.group(1).equals("this");
    return Optional.of(
        new Found(own ? new CitationBase.Own() : new CitationBase.CitedInstrument(), k.end()));
  }

  /** "the Treaty" in a directive is another instrument, "the Agreement" in an agreement is not. */
  private Optional<Found> definite(String line, int at) {
    Matcher k = kind.matcher(line).region(at, line.length());
    boolean definite = line.startsWith("the ", at - 4);
    if (!definite || !k.lookingAt() || !Character.isUpperCase(k.group().charAt(0))) {
      return Optional.empty();
    }
    boolean own = ownKind.isEmpty() || ownKind.equals(k.group());
    CitationBase base = own ? new CitationBase.Own() : new CitationBase.Named(k.group());
    return Optional.of(new Found(base, k.end()));
  }

  /** "Chapters 61 to 63 of the Harmonized System": a name of no known kind. */
  Optional<Found> unknown(String line, int at) {
    Matcher m = PROPER.matcher(line).region(at, line.length());
    if (!m.lookingAt() || isCommon(m.group("first"))) {
      return Optional.empty();
    }
    return Optional.of(new Found(new CitationBase.Named(m.group()), m.end()));
  }

  private boolean isCommon(String word) {
    return grammar.outside().contains(word.replaceFirst("[’'].*", ""));
  }
}
