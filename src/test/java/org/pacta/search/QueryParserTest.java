package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.search.QueryNode.AllOf;
import org.pacta.search.QueryNode.AnyOf;
import org.pacta.search.QueryNode.Field;
import org.pacta.search.QueryNode.Not;
import org.pacta.search.QueryNode.Phrase;
import org.pacta.search.QueryNode.Sequence;

class QueryParserTest {
  private static Sequence words(String text) {
    return new Sequence(text, List.of());
  }

  private static Sequence phrase(String text, int within) {
    return new Sequence("", List.of(new Phrase(text, within)));
  }

  @Test
  void words_areOneSequence() {
    assertEquals(
        words("location of computing facilities"), parsed("location of computing facilities"));
  }

  @Test
  void quotationMarks_makeAPhraseInEitherScript() {
    assertEquals(phrase("source code", Phrase.ADJACENT), parsed("\"source code\""));
    assertEquals(phrase("source code", Phrase.ADJACENT), parsed("“source code”"));
    assertEquals(phrase("重要数据", Phrase.ADJACENT), parsed("「重要数据」"));
  }

  @Test
  void tilde_asksForNearness() {
    assertEquals(phrase("data transfer", 5), parsed("\"data transfer\"~5"));
    assertEquals(phrase("数据 出境", 8), parsed("\"数据 出境\"~"));
  }

  @Test
  void starInAWord_isAWildcardAndQuestionMarkAtItsEndIsNot() {
    assertEquals(phrase("transf*", Phrase.ADJACENT), parsed("transf*"));
    assertEquals(phrase("locali?ation", Phrase.ADJACENT), parsed("locali?ation"));
    assertEquals(words("may it?"), parsed("may it?"));
  }

  @Test
  void not_bindsCloserThanAnd_andAndCloserThanOr() {
    assertEquals(
        new AnyOf(
            List.of(
                new AllOf(List.of(words("data"), new Not(words("open")))), words("source code"))),
        parsed("data AND NOT open OR source code"));
  }

  @Test
  void not_takesOneWordOrPhrase() {
    assertEquals(
        new AllOf(List.of(words("data transfer"), new Not(words("open")))),
        parsed("data NOT open transfer"));
  }

  @Test
  void brackets_group() {
    assertEquals(
        new AllOf(List.of(words("data"), new AnyOf(List.of(words("export"), words("transfer"))))),
        parsed("data AND (export OR transfer)"));
  }

  @Test
  void operatorsInLowerCase_areWords() {
    assertEquals(words("rights and duties or not"), parsed("rights and duties or not"));
  }

  @Test
  void pinpointInBrackets_isAWord() {
    assertEquals(
        new AnyOf(List.of(words("Article 12(3)(a)"), words("consent"))),
        parsed("(Article 12(3)(a) OR consent)"));
  }

  @Test
  void operatorWithoutAPart_saysNothing() {
    assertEquals(words("data"), parsed("data AND"));
    assertEquals(words("data"), parsed("OR data NOT"));
    assertEquals(words(""), parsed("AND OR NOT"));
  }

  @Test
  void knownFields_areConditionsAndOthersWords() {
    assertEquals(
        new AllOf(List.of(words("consent"), new Field("instrument", List.of("gdpr", "pipl")))),
        parsed("consent instrument:gdpr,pipl"));
    assertEquals(words("re:consent"), parsed("re:consent"));
    assertEquals(new Field("party", List.of("Viet Nam")), parsed("party:\"Viet Nam\""));
  }

  @Test
  void conditionsAmongWords_narrowTheWhole() {
    ParsedQuery query = ParsedQuery.of("cross-border topic:free-transfer transfer");
    assertEquals(words("cross-border transfer"), query.root());
    assertEquals(List.of(new Field("topic", List.of("free-transfer"))), query.filters());
    assertFalse(query.isBoolean());
  }

  @Test
  void languageOfAQuery_isThatOfItsWordsAndNotOfItsFields() {
    assertEquals(Language.EN, ParsedQuery.of("consent party:中国").language());
    assertEquals(Language.ZH, ParsedQuery.of("GDPR 同意").language());
  }

  @Test
  void strayMarks_breakNothing() {
    assertTrue(ParsedQuery.of(" \" ) ~ ( : * ? / \\ ").root() != null);
  }

  @Property(tries = 500)
  void anyText_isAQuery(
      @ForAll
          @StringLength(max = 60)
          @Chars({
            '"', '(', ')', '~', '*', '?', ':', ' ', '/', '\\', '“', '「', '（', 'A', 'N', 'D', 'O',
            'R', 'T', '数'
          })
          @CharRange(from = 'a', to = 'e')
          String query) {
    ParsedQuery.of(query);
    ParsedQuery.of(query + " AND " + query);
  }

  private static QueryNode parsed(String query) {
    return QueryParser.parse(query);
  }
}
