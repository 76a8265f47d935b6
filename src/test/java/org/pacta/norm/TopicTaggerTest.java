package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.InstrumentText;

class TopicTaggerTest {
  private static final TopicTagger TAGGER = TopicTagger.builtin();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          free-transfer            | Each Party shall allow suppliers to transfer information across the border where this serves their business.
          transfer-conditions      | An organisation shall not transfer personal data to a country outside the Republic unless the recipient ensures comparable protection.
          localization-ban         | Neither Party shall require a service supplier to use or locate servers in its territory as a condition for supplying a service.
          localization-requirement | Payment records shall be stored on servers within the territory of the Republic.
          foreign-authority-access | A provider shall not disclose data to a foreign court or law enforcement agency without approval of the Ministry.
          data-subject-access      | Every individual has the right to obtain a copy of the personal data that a company holds about her.
          data-subject-control     | A customer has the right to object at any time to the use of her data for advertising.
          government-access        | A law enforcement agency may require a provider to disclose stored communications on the strength of a warrant.
          open-government-data     | Each ministry shall make government data available to the public in an open format.
          internet-access          | Consumers should be able to access and use services and applications of their choice on the Internet.
          source-code-access       | No Party shall require access to source code of software as a condition for its sale.
          data-sharing             | The Parties shall promote data sharing between enterprises through trusted data frameworks.
          """)
  void english_headlineTopicComesFirst(String topic, String words) {
    assertEquals(topic, main(Language.EN, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          free-transfer            | 各缔约方应当允许企业为经营需要将信息跨境传输。
          transfer-conditions      | 企业向境外提供重要数据的，应当事先通过主管部门组织的安全评估。
          localization-ban         | 任何缔约方不得以使用本国境内的计算设施作为企业经营的条件。
          localization-requirement | 支付机构收集的交易数据应当在境内存储。
          foreign-authority-access | 未经批准，任何企业不得向外国司法机关提供存放在境内服务器上的数据。
          data-subject-access      | 用户有权向企业查阅、复制其个人信息。
          data-subject-control     | 用户有权请求企业更正、删除其个人信息。
          government-access        | 公安机关为侦查犯罪需要调取数据的，有关企业应当予以配合。
          open-government-data     | 各部门应当按照目录及时开放公共数据。
          internet-access          | 消费者可以接入互联网并使用其选择的服务和应用。
          source-code-access       | 任何缔约方不得要求转让软件源代码。
          data-sharing             | 国家培育数据交易市场，规范数据流通。
          """)
  void chinese_headlineTopicComesFirst(String topic, String words) {
    assertEquals(topic, main(Language.ZH, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | Each Party shall allow banks to transfer customer information electronically across its border.
          EN | A Party shall not prevent banks from the electronic transfer of customer information across its border.
          ZH | 各缔约方应当允许银行以电子方式跨境传输客户信息。
          ZH | 任何缔约方不得阻止银行以电子方式跨境传输客户信息。
          """)
  void oppositePolarity_sameTopic(Language language, String words) {
    assertEquals("free-transfer", main(language, words));
  }

  @Test
  void requirementAndItsBan_areTwoTopics() {
    String required = "Banks shall keep all customer data within the territory of the State.";
    String banned = "No Party shall require banks to store data in its territory.";
    assertEquals("localization-requirement", main(Language.EN, required));
    assertEquals("localization-ban", main(Language.EN, banned));
    assertFalse(topics(Language.EN, banned).contains("localization-requirement"));
  }

  @Test
  void heading_speaksForAParagraphWithoutWordsOfItsOwn() {
    InstrumentText text =
        Drafts.headed(
            Language.EN,
            "Digital Trade",
            "Location of Computing Facilities",
            "The Parties shall review this matter every second year.");
    TopicTag tag = TAGGER.tag(text, Drafts.paragraph(text, 1)).getFirst();
    assertEquals("localization-ban", tag.topic());
    assertEquals(
        "Location of Computing Facilities", tag.evidence().getFirst().span().of(text.text()));
  }

  @ParameterizedTest
  @CsvSource({"算法服务管理, true", "渡轮服务管理, false"})
  void wordOfASubject_countsInTheLawOfThatSubject(String chapter, boolean given) {
    InstrumentText text = Drafts.headed(Language.ZH, chapter, "", "提供者应当每年检验模型。");
    boolean found =
        TAGGER.tag(text, Drafts.paragraph(text, 1)).stream()
            .anyMatch(t -> t.topic().equals("emerging-technology"));
    assertEquals(given, found);
  }

  @Test
  void laterParagraph_takesTheSubjectOfTheFirst() {
    InstrumentText text = Drafts.article(Language.ZH, "向境外提供重要数据的，应当通过安全评估。", "前款规定的期限为二年。");
    TopicTag tag = TAGGER.tag(text, Drafts.paragraph(text, 2)).getFirst();
    assertEquals("transfer-conditions", tag.topic());
    assertTrue(tag.evidence().getFirst().span().of(text.text()).contains("境外"));
  }

  @Test
  void titleOfACitedArticle_isNoSubject() {
    List<String> cited =
        topics(Language.EN, "Article 9 (Source Code) begins to bind Norland in the third year.");
    assertFalse(cited.contains("source-code-access"));
  }

  @Test
  void listOfDefinitions_isOnlyThat() {
    String words =
        "For the purposes of this Chapter: consent means agreement; source code means a program"
            + " in readable form; personal data breach means a breach of security.";
    assertEquals(List.of("definitions"), topics(Language.EN, words));
  }

  @Test
  void traditionalCharacters_areReadAsSimplifiedOnes() {
    assertEquals("localization-requirement", main(Language.ZH, "交易數據應當在境內存儲。"));
  }

  @Test
  void foreignSubject_hasNoTopic() {
    assertEquals(List.of(), topics(Language.EN, "Fishing nets are measured when they are wet."));
    assertEquals(List.of(), topics(Language.ZH, "渔网应当在潮湿时测量。"));
  }

  @Test
  void evidence_standsInTheProvision() {
    InstrumentText text =
        Drafts.article(Language.EN, "Each Party shall allow the transfer of data abroad.");
    for (TopicTag tag : TAGGER.tag(text, Drafts.paragraph(text, 1))) {
      for (Evidence e : tag.evidence()) {
        assertTrue(Drafts.paragraph(text, 1).span().contains(e.span()), e.rule());
        assertTrue(e.rule().startsWith(tag.topic() + "/"), e.rule());
      }
    }
  }

  @Test
  void furtherRules_addAPattern() throws IOException {
    Path file =
        rules(
            """
            language: en
            rules:
              - topic: spam
                id: fax
                weight: 0.9
                any: [unwanted fax*]
            """);
    TopicTagger tagger = new TopicTagger(Taxonomy.builtin(), List.of(file));
    InstrumentText text = Drafts.article(Language.EN, "Unwanted faxes are forbidden.");
    assertEquals("spam", tagger.tag(text, Drafts.paragraph(text, 1)).getFirst().topic());
  }

  @Test
  void wrongKey_isToldWithLine() throws IOException {
    Path file =
        rules(
            """
            language: en
            rules:
              - topic: spam
                id: fax
                weight: 0.9
                any: [unwanted fax*]
                unles: [paper]
            """);
    String message = refused(file);
    assertTrue(message.startsWith(file + ":7: "), message);
    assertTrue(message.contains("unknown key 'unles'"), message);
  }

  @Test
  void brokenPattern_isToldWithLine() throws IOException {
    Path file =
        rules(
            """
            language: en
            rules:
              - topic: spam
                id: fax
                weight: 0.9
                any: [unwanted fax*]
              - topic: spam
                id: telex
                weight: 0.9
                any: ["(unwanted telex"]
            """);
    assertEquals(file + ":7: ')' is missing in the pattern '(unwanted telex'", refused(file));
  }

  @Test
  void unknownTopic_isToldWithLine() throws IOException {
    Path file =
        rules(
            """
            language: zh
            rules:
              - topic: fishing
                id: nets
                weight: 0.9
                any: [渔网]
            """);
    assertEquals(file + ":3: unknown topic 'fishing'", refused(file));
  }

  private static String main(Language language, String words) {
    List<String> topics = topics(language, words);
    return topics.isEmpty() ? "none" : topics.getFirst();
  }

  private static List<String> topics(Language language, String words) {
    InstrumentText text = Drafts.article(language, words);
    return TAGGER.tag(text, Drafts.paragraph(text, 1)).stream().map(TopicTag::topic).toList();
  }

  private Path rules(String yaml) throws IOException {
    return Files.writeString(folder.resolve("rules.yaml"), yaml);
  }

  private static String refused(Path file) {
    return String.valueOf(
        assertThrows(DataException.class, () -> new TopicTagger(Taxonomy.builtin(), List.of(file)))
            .getMessage());
  }
}
