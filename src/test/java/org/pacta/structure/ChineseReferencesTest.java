package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;

class ChineseReferencesTest {
  private static final Catalogue CATALOGUE = Catalogue.builtin();

  /** The words come to stand in 第三条第三款. */
  private static List<Reference> in(String words) {
    return References.of(
        Drafts.of(
            Language.ZH,
            """
            chapter_1 | 总则 |
            chapter_1/art_1 | 为了试验，制定本法。
            chapter_1/art_2 | 下列各项可以：
            chapter_1/art_2__point_1 | 甲；
            chapter_1/art_2__point_2 | 乙。
            chapter_1/art_3 | 规则 |
            chapter_1/art_3__para_1 | 下列各项不得：
            chapter_1/art_3__para_1__point_1 | 丙；
            chapter_1/art_3__para_1__point_2 | 丁；
            chapter_1/art_3__para_1__point_3 | 戊。
            chapter_1/art_3__para_2 | 应当报告。
            chapter_1/art_3__para_3 | WORDS
            chapter_2 | 附则 |
            chapter_2/art_4 | 己。
            chapter_2/art_5 | 庚。
            """
                .replace("WORDS", words)),
        CATALOGUE);
  }

  private static String told(Reference reference) {
    return switch (reference.target()) {
      case Reference.Internal i ->
          i.locators().stream().map(Locator::value).collect(Collectors.joining(" "));
      case Reference.External e ->
          (e.instrument().isEmpty() ? e.name() : "@" + e.instrument())
              + e.locators().stream().map(l -> " " + l.value()).collect(Collectors.joining());
      case Reference.Unresolved u -> "? " + u.reason();
    };
  }

  private static String told(List<Reference> references) {
    return references.stream()
        .map(r -> "[" + r.text() + "]" + told(r))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本法第三条第一款第二项       | art_3__para_1__point_2",
        "第三条第一款第（二）项       | art_3__para_1__point_2",
        "第三条第二款                 | art_3__para_2",
        "本法第二条第一项             | art_2__point_1",
        "前款                         | art_3__para_2",
        "前两款                       | art_3__para_1 art_3__para_2",
        "前条第二项                   | art_2__point_2",
        "第一款                       | art_3__para_1",
        "本条第二款                   | art_3__para_2",
        "本条                         | art_3",
        "本款                         | art_3__para_3",
        "本章                         | chapter_1",
        "第二章                       | chapter_2",
        "第一条至第三条               | art_1 art_2 art_3",
        "第一条、第四条和第五条       | art_1 art_4 art_5",
        "第四条、第三条第二款         | art_4 art_3__para_2",
        "第一款第一项和第三项         | art_3__para_1__point_1 art_3__para_1__point_3",
        "第一款第一项至第三项         | art_3__para_1__point_1 art_3__para_1__point_2 art_3__para_1__point_3",
        "第三条第一款第（一）、（三）项 | art_3__para_1__point_1 art_3__para_1__point_3",
        "第四条（己）                 | art_4",
      })
  void citation_leadsToItsProvision(String words, String target) {
    List<Reference> references = in("违反" + words + "规定的，不予处罚。");
    assertEquals(1, references.size(), told(references));
    assertEquals(target, told(references.getFirst()), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《中华人民共和国个人信息保护法》第三十八条第一款第一项 | @pipl art_38__para_1__point_1",
        "个人信息保护法第三十八条   | @pipl art_38",
        "《中华人民共和国试验法》    | 中华人民共和国试验法",
        "海洋试验条例第五条         | 海洋试验条例 art_5",
      })
  void nameOfALaw_leadsOutside(String words, String target) {
    List<Reference> references = in("依照" + words + "的规定执行。");
    assertEquals(1, references.size(), told(references));
    assertEquals(target, told(references.getFirst()), words);
  }

  @Test
  void theSameLaw_isTheOneNamedBefore() {
    assertEquals("[《试验法》第二条]试验法 art_2; [该法第三条]试验法 art_3", told(in("依照《试验法》第二条和该法第三条处理。")));
  }

  @Test
  void precedingParagraph_ofTheFirstOne_isUnresolved() {
    List<Reference> references =
        References.of(Drafts.of(Language.ZH, "art_1 | 前款规定不适用。"), CATALOGUE);
    assertEquals("[前款]? not so many of paragraph come before", told(references));
  }

  @Test
  void pointAndParagraph_areNotTheSame() {
    assertEquals(
        "[第三条第一款第（二）项]art_3__para_1__point_2; [第三条第二款]art_3__para_2",
        told(in("按第三条第一款第（二）项办理的，第三条第二款不适用。")));
  }

  @Test
  void wordThatEndsInSame_pointsAtNothing() {
    assertEquals(List.of(), in("符合解除合同条件的，可以退货。"));
  }

  @Test
  void titleOfAForm_citesNothing() {
    assertEquals(List.of(), in("应当填写《试验申请表》。"));
  }

  @Test
  void wordsThatBeginLikeUnits_citeNothing() {
    assertEquals(List.of(), in("依据该条约享有的权利，本项目和本章程不受影响。"));
  }
}
