package org.pacta.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.lexicon.Lexicon;
import org.pacta.search.QueryNode.AllOf;
import org.pacta.search.QueryNode.AnyOf;
import org.pacta.search.QueryNode.Field;
import org.pacta.search.QueryNode.Not;
import org.pacta.search.QueryNode.Sequence;

/**
 * Binds the tree of a query to the fields of the index. A query without operators asks for what
 * answers best; one with operators lets through only what meets it, by its words or, whatever the
 * language of the text, by its concepts.
 */
final class QueryBuilder {
  private final IdeaQueries ideas;
  private final Conditions conditions;

  QueryBuilder(Lexicon lexicon, Rarity rarity, Conditions conditions) {
    this.ideas = new IdeaQueries(lexicon, rarity);
    this.conditions = conditions;
  }

  /** The query for the words themselves, in the language in which they were asked. */
  Query words(ParsedQuery parsed) {
    return bound(parsed, s -> WordQueries.some(s, parsed.language()));
  }

  /** The query for what the words mean. */
  Query ideas(ParsedQuery parsed) {
    return bound(parsed, s -> ideas.some(s, parsed.language()));
  }

  /** The query for the provision that the words name by its number. */
  Query pinpoint(ParsedQuery parsed) {
    Query none = new MatchNoDocsQuery("no number");
    return parsed.isBoolean()
        ? none
        : PinpointQueries.of(parsed.words(), parsed.language()).orElse(none);
  }

  /** The query for the places where words stand, each part in full. */
  Query keywords(ParsedQuery parsed) {
    return parsed.hasNoWords()
        ? new MatchNoDocsQuery("no words")
        : gate(parsed.root(), s -> stands(s, parsed.language()));
  }

  /** The query that lets through only units that have every part, by words or by concepts. */
  Query met(ParsedQuery parsed) {
    return parsed.hasNoWords()
        ? new MatchAllDocsQuery()
        : gate(parsed.root(), s -> meets(s, parsed.language()));
  }

  private Query bound(ParsedQuery parsed, Function<Sequence, Query> leaf) {
    if (parsed.hasNoWords()) {
      return new MatchAllDocsQuery();
    }
    if (parsed.root() instanceof Sequence sequence) {
      return leaf.apply(sequence);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(gate(parsed.root(), s -> meets(s, parsed.language())), Occur.FILTER);
    parsed.root().wanted().forEach(s -> all.add(leaf.apply(s), Occur.SHOULD));
    if (parsed.root().wanted().findAny().isEmpty()) {
      all.add(new MatchAllDocsQuery(), Occur.SHOULD);
    }
    return all.build();
  }

  /** What has to be met, scores aside. */
  private Query gate(QueryNode node, Function<Sequence, Query> leaf) {
    return switch (node) {
      case Sequence s -> leaf.apply(s);
      case Field f -> conditions.of(f);
      case AllOf all -> joined(all.parts(), Occur.FILTER, leaf);
      case AnyOf any -> joined(any.parts(), Occur.SHOULD, leaf);
      case Not not -> joined(List.of(not), Occur.FILTER, leaf);
    };
  }

  private Query joined(List<QueryNode> parts, Occur occur, Function<Sequence, Query> leaf) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QueryNode part : parts) {
      if (part instanceof Not not && occur == Occur.FILTER) {
        query.add(gate(not.part(), leaf), Occur.MUST_NOT);
      } else {
        query.add(gate(part, leaf), occur);
      }
    }
    if (parts.stream().allMatch(Not.class::isInstance)) {
      query.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    return query.build();
  }

  private Query meets(Sequence sequence, Language language) {
    return either(WordQueries.all(sequence, language), concepts(sequence, language));
  }

  private Query stands(Sequence sequence, Language language) {
    return either(WordQueries.exact(sequence, language), concepts(sequence, language));
  }

  private Query concepts(Sequence sequence, Language language) {
    BooleanQuery.Builder concepts = new BooleanQuery.Builder();
    concepts.add(ideas.all(sequence, language), Occur.MUST);
    if (!sequence.phrases().isEmpty()) {
      // A phrase in quotation marks has to stand in a text of its own language.
      concepts.add(new TermQuery(new Term(Fields.LANGUAGE, language.code())), Occur.MUST_NOT);
    }
    return concepts.build();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
