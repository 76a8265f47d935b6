package org.pacta.search;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;

/** The ways in which a query meets a provision, so that a hit can say how it was found. */
enum Ways {
  /** The words as they were asked, or the provision that was named. */
  EXACT,
  /** The words in other forms. */
  WORDS,
  /** A term for the same concept. */
  CONCEPT,
  /** A term for a related concept. */
  RELATED,
  /** The heading of the chapter that it stands in. */
  CHAPTER,
  /** The topic. */
  TOPIC;

  Query of(Query query) {
    return NamedMatches.wrapQuery(name(), query);
  }

  Query of(Query query, float weight) {
    return of(new BoostQuery(query, weight));
  }
}
