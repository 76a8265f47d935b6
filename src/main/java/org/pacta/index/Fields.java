package org.pacta.index;

import org.pacta.corpus.Language;

/** The fields of the search index. A document is a unit of text: a paragraph or an article. */
public final class Fields {
  /** The id and language of the text: {@code tpp.en}. */
  public static final String KEY = "key";

  public static final String INSTRUMENT = "instrument";
  public static final String LANGUAGE = "language";
  public static final String KIND = "kind";
  public static final String PARTY = "party";
  public static final String YEAR = "year";

  /** The instrument and the article, {@code tpp:art_14.11}: hits in one article are one hit. */
  public static final String ARTICLE = "article";

  /** The number of {@link Traits}. */
  public static final String TRAITS = "traits";

  public static final String LOCATOR = "locator";

  /** The number of the article in lower case, {@code 14.11}, {@code 26a}. */
  public static final String NUMBER = "number";

  public static final String TOPIC = "topic";

  /** The first of the topics of the unit. */
  public static final String MAIN_TOPIC = "topic.main";

  public static final String MODALITY = "modality";

  /** The words of the unit, stored. */
  public static final String TEXT = "text";

  /** The heading of the article, stored. */
  public static final String HEADING = "heading";

  /** Where the unit begins in the extracted text, stored. */
  public static final String FROM = "from";

  /** The full title of the instrument, stored. */
  public static final String TITLE = "title";

  /** The caveat of the instrument, stored. */
  public static final String CAVEAT = "caveat";

  /** Concepts of the lexicon named in the unit; each with the place of its words. */
  public static final String CONCEPT = "concept";

  /** Concepts named in the heading. */
  public static final String HEADING_CONCEPT = "concept.heading";

  /** Concepts named in the headings of the part, chapter or section that the article stands in. */
  public static final String CHAPTER_CONCEPT = "concept.chapter";

  private Fields() {}

  /** Titles of the instrument in a language, and its id. */
  public static String titles(Language language) {
    return language.code() + ".titles";
  }

  /** Who is bound or entitled, in the words of the text. */
  public static String bearer(Language language) {
    return language.code() + ".bearer";
  }

  /** Words as written, folded in case and script. */
  public static String exact(Language language) {
    return language.code() + ".exact";
  }

  /** English: stems. Chinese: pairs of neighbouring characters. */
  public static String folded(Language language) {
    return language.code() + ".folded";
  }

  /** The heading, treated as {@link #folded}. */
  public static String heading(Language language) {
    return language.code() + ".heading";
  }

  /** Titles and descriptions of the topics of the unit, in a language. */
  public static String topicWords(Language language) {
    return language.code() + ".topic";
  }
}
