package org.pacta.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.apache.lucene.util.BytesRef;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;

/**
 * Binds conditions to the values that an index holds, however a user writes them: in capitals or
 * not, a party by its name in either language, an instrument or a topic by its title.
 */
final class Conditions {
  /** So many values are told in full; of more the nearest in spelling. */
  private static final int TOLD = 24;

  private static final int NEAREST = 6;

  private static final String YEAR = "year";

  private static final String ARTICLE = "article";
  private final IndexReader reader;

  /** Made when first asked for: the platform takes its time over all names of countries. */
  private static final class Parties {
    static final Map<String, String> CODES = parties();
  }

  Conditions(IndexReader reader) {
    this.reader = reader;
  }

  /** Meets where the field that users call by this name has one of the values. */
  Query of(QueryNode.Field condition) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    condition.values().forEach(v -> any.add(one(condition.name(), v), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private Query one(String name, String value) {
    String field = QueryLexer.FIELDS.getOrDefault(name, "");
    return switch (name) {
      case QueryLexer.BEARER -> either(l -> PhraseQueries.inOrder(Fields.bearer(l), value, 0));
      case ARTICLE -> stored(field, PinpointQueries.normalised(value));
      case YEAR -> Years.of(value).map(y -> y.in(field)).orElseGet(() -> stored(field, value));
      default -> held(name, value).map(v -> stored(field, v)).orElseGet(() -> titled(name, value));
    };
  }

  /** What is no id may be the title that people know. */
  private static Query titled(String name, String value) {
    return switch (name) {
      case "instrument" -> either(l -> PhraseQueries.inOrder(Fields.titles(l), value, 0));
      case "topic" -> either(l -> PhraseQueries.inOrder(Fields.topicWords(l), value, 0));
      default -> stored(QueryLexer.FIELDS.getOrDefault(name, ""), value);
    };
  }

  private static Query stored(String field, String value) {
    return new TermInSetQuery(field, List.of(new BytesRef(value)));
  }

  private static Query either(java.util.function.Function<Language, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : Language.values()) {
      any.add(query.apply(language), Occur.SHOULD);
    }
    return any.build();
  }

  /** The value as the index holds it; empty where it holds none that can be meant. */
  private Optional<String> held(String name, String value) {
    String field = QueryLexer.FIELDS.getOrDefault(name, "");
    String lower = value.toLowerCase(Locale.ROOT).strip();
    String party = name.equals("party") ? Parties.CODES.getOrDefault(lower, "") : "";
    return Stream.of(value, lower, lower.replace(' ', '-'), value.toUpperCase(Locale.ROOT), party)
        .filter(v -> holds(field, v))
        .findFirst();
  }

  private boolean holds(String field, String value) {
    try {
      return !value.isEmpty() && reader.docFreq(new Term(field, value)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of conditions that no text has, with those that there are. */
  List<Advice.Unmet> unmet(Stream<QueryNode.Field> conditions) {
    return conditions.flatMap(c -> c.values().stream().flatMap(v -> unmet(c.name(), v))).toList();
  }

  private Stream<Advice.Unmet> unmet(String name, String value) {
    try {
      if (new IndexSearcher(reader).count(one(name, value)) > 0) {
        return Stream.of();
      }
      List<String> all = all(name);
      List<String> known = nearest(all, value);
      return Stream.of(new Advice.Unmet(name, value, known, known.size() == all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> all(String name) throws IOException {
    List<String> known = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, QueryLexer.FIELDS.getOrDefault(name, ""));
    if (terms == null || name.equals(ARTICLE)) {
      return known;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      known.add(term.utf8ToString());
    }
    return known;
  }

  /** All values where they are not many, else the nearest in spelling to one. */
  static List<String> nearest(List<String> known, String value) {
    if (known.size() <= TOLD) {
      return known;
    }
    JaroWinklerDistance likeness = new JaroWinklerDistance();
    String lower = value.toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted(
            Comparator.comparingDouble((String k) -> -likeness.getDistance(lower, k))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /** The codes of parties by their names and other codes, from the Unicode CLDR of the platform. */
  private static Map<String, String> parties() {
    Map<String, String> codes = new TreeMap<>();
    Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("EU"))
        .forEach(
            code -> {
              Locale party = Locale.of("", code);
              for (Language language : Language.values()) {
                String name = party.getDisplayCountry(Locale.of(language.code()));
                codes.put(name.toLowerCase(Locale.ROOT), code);
              }
              if (!code.equals("EU")) {
                codes.put(party.getISO3Country().toLowerCase(Locale.ROOT), code);
              }
            });
    return codes;
  }
}
