package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;

class ModalityTaggerTest {
  private static final ModalityTagger ENGLISH = new ModalityTagger(Language.EN);
  private static final ModalityTagger CHINESE = new ModalityTagger(Language.ZH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OBLIGATION  | Each Party shall allow the export of samples.",
        "PROHIBITION | A Party shall not prevent the export of samples.",
        "PROHIBITION | No Party shall charge a fee for the entry of samples.",
        "PROHIBITION | Neither Party may tax the samples of the other.",
        "PROHIBITION | A carrier may not open the parcel.",
        "PROHIBITION | The movement of samples shall be neither taxed nor delayed.",
        "PERMISSION  | A Party may ask for a list of samples.",
        "PERMISSION  | The Board shall be empowered to set the form of the list.",
        "EXEMPTION   | A carrier is not required to weigh the parcel.",
        "EXEMPTION   | Ruritania shall not be subject to dispute settlement for its duties on samples.",
        "RIGHT       | The sender shall have the right to recall the parcel.",
        "RIGHT       | Any person is entitled to inspect the register.",
        "ENDEAVOUR   | The Parties shall endeavour to align their forms.",
        "ENDEAVOUR   | Each Party shall, to the extent possible, publish its forms.",
        "ENDEAVOUR   | To the extent practicable, each Party shall publish its forms.",
        "ENDEAVOUR   | Each Party should publish its forms.",
        "RECOGNITION | The Parties recognise that each Party may set its own fees.",
        "RECOGNITION | The Parties affirm the importance of simple forms.",
        "DEFINITION  | For the purposes of this Chapter: sample means a small quantity of goods.",
        "DEFINITION  | ‘parcel’ means a closed container sent by post.",
        "SCOPE       | This Chapter shall apply to measures that affect parcels.",
        "SCOPE       | This Chapter shall not apply to government parcels.",
        "SCOPE       | The Parties understand that this Article does not apply to letters.",
        "EXCEPTION   | Nothing in this Article shall prevent a Party from taxing weapons.",
        "EXCEPTION   | For greater certainty, paragraph 1 shall not preclude a Party from charging postage.",
        "EXCEPTION   | This Article shall not be construed to require the opening of letters.",
        "EXCEPTION   | Notwithstanding Article 4, a Party may delay dangerous parcels.",
        "SANCTION    | Whoever opens a letter shall be subject to a fine of up to 100 crowns.",
        "SANCTION    | The carrier shall be liable for the loss of the parcel.",
        "PROHIBITION | The Parties shall not apply fees that exceed the cost of the service.",
        "OBLIGATION  | The Parties shall apply the fees that they have published.",
        "EXCEPTION   | Nothing in this Agreement shall be construed to prevent a Party from closing a port.",
        "EXCEPTION   | Paragraph 2 does not prevent a Party from inspecting parcels.",
        "EXEMPTION   | The carrier shall not be required to keep a copy of the list.",
        "ENDEAVOUR   | The carrier shall in all cases, to the extent feasible, weigh the parcel.",
        "ENDEAVOUR   | They agree to cooperate on the design of forms.",
        "OBLIGATION  | A Party that may be affected by the fee shall be consulted.",
        "DEFINITION  | For the purposes of this Chapter: (a) sample: a small quantity of goods; (b) parcel: a closed container.",
        "OTHER       | This Agreement shall be without prejudice to the Postal Convention.",
        "OTHER       | This Agreement shall enter into force on the first day of the next year.",
      })
  void english(Modality modality, String sentence) {
    assertEquals(modality, ENGLISH.read(sentence).orElseThrow().modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OBLIGATION  | 寄件人应当填写单据。",
        "OBLIGATION  | 邮政部门负责包裹的查验工作。",
        "OBLIGATION  | 国家建立包裹登记制度。",
        "PROHIBITION | 任何人不得拆开他人的包裹。",
        "PROHIBITION | 禁止邮寄易燃物品。",
        "PROHIBITION | 未经寄件人同意，承运人不得开拆；但是，法律另有规定的除外。",
        "PROHIBITION | 承运人不得开拆包裹，但是寄件人同意的除外。",
        "PROHIBITION | 未经检验的包裹，不得出境。",
        "PROHIBITION | 任何个人和组织应当爱护邮政设施，不得损毁信箱。",
        "PROHIBITION | 承运人取得的名单只能用于投递，不得用于其他用途。",
        "OBLIGATION  | 承运人因业务需要，确需开拆包裹的，应当通知寄件人。",
        "DEFINITION  | 信件、包裹和印刷品，统称邮件。",
        "SANCTION    | 前款规定的赔偿责任，按照寄件人受到的损失确定。",
        "ENDEAVOUR   | 国家坚持便民和安全并重的原则。",
        "PERMISSION  | 承运人可以要求查验包裹。",
        "PERMISSION  | 包裹经查验合格，方可交付。",
        "EXEMPTION   | 小件包裹无需登记。",
        "RIGHT       | 寄件人有权撤回包裹。",
        "ENDEAVOUR   | 国家鼓励使用可回收的包装。",
        "ENDEAVOUR   | 缔约方应努力统一单据格式。",
        "RECOGNITION | 缔约方认识到简化单据的重要性。",
        "DEFINITION  | 本法所称包裹，是指封装交寄的物品。",
        "SCOPE       | 在境内邮寄包裹，适用本法。",
        "SCOPE       | 本章不适用于政府包裹。",
        "EXCEPTION   | 本条的任何规定不得阻止缔约方对武器征税。",
        "SANCTION    | 违反本法规定，私拆包裹的，由邮政部门责令改正，处一千元以下罚款。",
        "OTHER       | 为了规范包裹寄递，保护寄件人权益，制定本法。",
        "OTHER       | 本法自明年一月一日起施行。",
      })
  void chinese(Modality modality, String sentence) {
    assertEquals(modality, CHINESE.read(sentence).orElseThrow().modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OBLIGATION | If a carrier may open a parcel, it shall keep a record.",
        "OBLIGATION | Where the parcel, in the opinion of the carrier, may be dangerous, that carrier shall keep it apart.",
        "OBLIGATION | Recognising that Parties may use different forms, each Party shall accept copies.",
        "PROHIBITION | With respect to a parcel that contains medicine and is meant for a patient, no Party shall require a fee.",
        "OBLIGATION | A parcel which a carrier may open shall be marked.",
        "PERMISSION | A carrier that weighs parcels may round the weight.",
      })
  void subordinateClause_doesNotDecide(Modality modality, String sentence) {
    assertEquals(modality, ENGLISH.read(sentence).orElseThrow().modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OBLIGATION | 依法可以开拆包裹的，承运人应当登记。",
        "PERMISSION | 包裹应当登记而未登记的，承运人可以拒收。",
        "SANCTION   | 承运人不得收寄而收寄的，由邮政部门给予警告。",
        "OBLIGATION | 如双方就包裹适用何种格式产生争议，缔约方应当进行磋商。",
        "OBLIGATION | 认识到缔约方可采用不同的表格，每一缔约方应当接受副本。",
        "OBLIGATION | 注意到简易表格的价值，各缔约方应对拒收的包裹进行登记。",
      })
  void condition_doesNotDecide(Modality modality, String sentence) {
    assertEquals(modality, CHINESE.read(sentence).orElseThrow().modality());
  }

  /** How treaties in Chinese say what they forbid, allow, leave out and begin with. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROHIBITION | 任何缔约方不得要求承运人使用当地仓库，作为收寄包裹的条件。",
        "EXEMPTION   | 不得要求任何缔约方公布承运人的商业秘密。",
        "PROHIBITION | 一缔约方给予另一缔约方包裹的待遇，不得低于其给予同类包裹的待遇。",
        "SCOPE       | 第3.2条所包含的义务不得适用于装有药品的包裹。",
        "SCOPE       | 影响包裹运输的措施应当受第三章所包含的义务约束。",
        "SCOPE       | 就本条而言，包裹限于不超过二十公斤的物品。",
        "EXEMPTION   | 山国在三年内不得就其包裹费被诉诸第九章的争端解决。",
        "OTHER       | 本章的目标为促进包裹的自由流动。",
        "OTHER       | 本议定书应于第三份批准书交存之日起三个月生效。",
        "OTHER       | 本条规定不影响缔约方根据其他协定承担的义务。",
        "EXCEPTION   | 本协定的任何规定不得影响缔约方检查包裹的权利。",
        "EXCEPTION   | 本章之解释，不得减损邮政的独立。",
        "ENDEAVOUR   | 缔约方应当在可能的范围内就包裹的追踪进行合作。",
        "RECOGNITION | 缔约方认识到推动包裹标准化的价值。",
        "PERMISSION  | 邮政部门經通知後，缔约国得檢查包裹。",
        "RIGHT       | 收件人应有权查阅包裹的登记。",
        "SANCTION    | 私拆包裹之人应受行政处罚。",
      })
  void chineseTreaty(Modality modality, String sentence) {
    assertEquals(modality, CHINESE.read(sentence).orElseThrow().modality());
  }

  @Test
  void recognition_givesWayToOperativeSentence() {
    String text =
        "The Parties recognise the value of simple forms. To this end, they shall share models.";
    assertEquals(Modality.OBLIGATION, ENGLISH.read(text).orElseThrow().modality());
  }

  @Test
  void recognition_doesNotGiveWayToItsPoints() {
    String text =
        "The Parties recognise the following principles: (a) forms should be short. A form should fit"
            + " on a page; and (b) forms shall be free.";
    assertEquals(Modality.RECOGNITION, ENGLISH.read(text).orElseThrow().modality());
  }

  @Test
  void brackets_areNotRead() {
    String text = "A Party (which shall not be a landlocked State) may ask for transit.";
    assertEquals(Modality.PERMISSION, ENGLISH.read(text).orElseThrow().modality());
  }

  @Test
  void evidence_isTheWordsOfTheText() {
    String text = "1. Each Party (as defined) shall, where possible, publish its forms.";
    ModalityTagger.Reading reading = ENGLISH.read(text).orElseThrow();
    assertEquals("shall", reading.words().of(text));
    assertTrue(reading.rule().startsWith("en.obligation"));
  }

  @Test
  void traditionalScript_isReadAsSimplified() {
    assertEquals(Modality.PROHIBITION, CHINESE.read("任何人不得拆開他人的包裹。").orElseThrow().modality());
  }

  @Test
  void heading_saysNothing() {
    assertTrue(ENGLISH.read("Parcels and letters").isEmpty());
    assertTrue(CHINESE.read("包裹与信件").isEmpty());
  }
}
