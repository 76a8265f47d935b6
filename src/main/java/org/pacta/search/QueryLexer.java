package org.pacta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.index.Fields;
import org.pacta.search.QueryToken.Condition;
import org.pacta.search.QueryToken.Operator;
import org.pacta.search.QueryToken.Quoted;
import org.pacta.search.QueryToken.Word;

/**
 * Cuts a query into pieces. No character breaks it: a quotation mark without its fellow, a slash, a
 * bracket inside a pinpoint, and a name before a colon that is no field, are text.
 */
final class QueryLexer {
  /** Stands for a field in each language. */
  static final String BEARER = "bearer";

  /** The names that a user gives to fields of the index. */
  static final Map<String, String> FIELDS =
      Map.of(
          "instrument", Fields.INSTRUMENT,
          "article", Fields.NUMBER,
          "topic", Fields.TOPIC,
          "modality", Fields.MODALITY,
          "bearer", BEARER,
          "language", Fields.LANGUAGE,
          "kind", Fields.KIND,
          "party", Fields.PARTY,
          "year", Fields.YEAR);

  /** Words between the words of a phrase where {@code ~} stands without a number. */
  private static final int NEAR = 8;

  private static final String OPENING = "\"“”„«「『＂";
  private static final String QUOTED =
      "[" + OPENING + "](?<phrase>[^\"“”„«»「」『』＂]+)[\"“”„»」』＂](?:~(?<near>\\d{0,3}))?";
  private static final String WORD = "[^\\s()（）" + OPENING + "]+";
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<field>\\p{Alpha}+):(?:[\"“](?<value>[^\"“”]+)[\"”]|(?<values>[^\\s()（）\"“”]+))"
              + "|"
              + QUOTED
              + "|(?<open>[(（])|(?<close>[)）])|(?<word>"
              + WORD
              + "(?:[(（][^\\s()（）]*[)）](?:"
              + WORD
              + ")?)*)");
  private static final Pattern WILDCARD =
      Pattern.compile(
          "(?=.*\\p{Alnum}{2})[\\p{Alnum}'-]*(?:\\*|\\?(?=\\p{Alnum}))[\\p{Alnum}'*?-]*");

  private QueryLexer() {}

  static List<QueryToken> tokens(String query) {
    List<QueryToken> tokens = new ArrayList<>();
    Matcher m = PIECE.matcher(query);
    while (m.find()) {
      tokens.add(token(m));
    }
    return tokens;
  }

  private static QueryToken token(Matcher m) {
    if (m.group("field") != null) {
      return condition(m);
    }
    if (m.group("phrase") != null) {
      return new Quoted(new QueryNode.Phrase(m.group("phrase").strip(), within(m.group("near"))));
    }
    if (m.group("open") != null) {
      return Operator.OPEN;
    }
    return m.group("close") != null ? Operator.CLOSE : word(m.group("word"));
  }

  private static QueryToken condition(Matcher m) {
    String name = m.group("field");
    if (!FIELDS.containsKey(name)) {
      return new Word(m.group());
    }
    String value = m.group("value");
    return new Condition(
        name, value == null ? List.of(m.group("values").split(",")) : List.of(value.strip()));
  }

  private static int within(String near) {
    if (near == null) {
      return QueryNode.Phrase.ADJACENT;
    }
    return near.isEmpty() ? NEAR : Integer.parseInt(near);
  }

  private static QueryToken word(String word) {
    return switch (word) {
      case "AND" -> Operator.AND;
      case "OR" -> Operator.OR;
      case "NOT" -> Operator.NOT;
      default ->
          WILDCARD.matcher(word).matches()
              ? new Quoted(new QueryNode.Phrase(word, QueryNode.Phrase.ADJACENT))
              : new Word(word);
    };
  }
}
