package org.pacta.search;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pacta.corpus.Language;
import org.pacta.index.Fields;
import org.pacta.structure.ChineseNumber;

/** Finds the provision that a query names: {@code GDPR Article 45}, {@code 网络安全法 第三十七条}. */
final class PinpointQueries {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?iu)第\\s*(?<zh>[〇零○一二两三四五六七八九十百千\\d.]+)\\s*条"
              + "|(?:\\b(?:articles?|art\\.?|sections?|sec\\.?)|§)\\s*(?<en>\\d+[a-z]?(?:\\.\\d+)?[a-z]?)\\b"
              + "|(?<![\\d.])(?<bare>\\d{1,2}\\.\\d{1,2})(?![\\d.])");

  private static final double TITLE_NEEDED = 0.6;

  private PinpointQueries() {}

  /**
   * The query for the articles with the number that the text names, in the instruments whose titles
   * hold the other words; empty where it names no number.
   */
  static Optional<Query> of(String text, Language language) {
    Matcher m = ARTICLE.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    String title = (text.substring(0, m.start()) + " " + text.substring(m.end())).strip();
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    named.add(new TermQuery(new Term(Fields.NUMBER, normalised(m.group()))), Occur.FILTER);
    if (!title.isEmpty()) {
      named.add(WordQueries.most(Fields.titles(language), title, TITLE_NEEDED), Occur.FILTER);
    }
    return Optional.of(Ways.EXACT.of(new ConstantScoreQuery(named.build())));
  }

  /** A text without the numbers of articles that it names. */
  static String without(String text) {
    return ARTICLE.matcher(text).replaceAll(" ");
  }

  /** The number of an article as the index holds it, however it is written. */
  static String normalised(String number) {
    Matcher m = ARTICLE.matcher(number);
    String digits = number;
    if (m.find()) {
      digits =
          Stream.of("zh", "en", "bare").map(m::group).filter(Objects::nonNull).findFirst().get();
    }
    OptionalInt value = ChineseNumber.read(digits);
    return value.isPresent()
        ? Integer.toString(value.getAsInt())
        : digits.toLowerCase(Locale.ROOT).replaceFirst("^(art|sec|rec)_", "");
  }
}
