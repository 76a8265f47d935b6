package org.pacta.extract;

import java.lang.Character.UnicodeScript;

/**
 * How much a decoded text looks like Chinese or a language of Western Europe, by its characters
 * beyond ASCII alone: common Han characters and common marks speak for it, rare ones against.
 */
final class Plausibility {
  /** From here on a text is taken for one. */
  static final double LIKELY = 0.5;

  /** The most frequent characters of legal Chinese, simplified and traditional. */
  private static final String COMMON_HAN =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行"
          + "学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外"
          + "天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很"
          + "情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手"
          + "角期根论运农指几九区强放决西被干做必战先回则任取据处府院令施违规章款责权保护信息网络安全监督机构个供境"
          + "這為個國時來們於對會發動過說產種後學經進著電裡現實兩體當點從業應開還與關各線內數質氣變條沒結解問無系軍情總設長資邊"
          + "級圖統見計別論運農幾區強決戰則處違規權護網絡監構員務稱應項並據華灣訂險條第依機關書者或得其他規定";

  private static final String COMMON_MARKS =
      "‘’“”–—§…•°©®£€éèêëáàâäãåæçíîïñóôöøúûüßÉÀÄÖÜ、。，；：（）《》「」　？！－·";

  private static final String LETTERS_BESIDE_LETTERS = "éèêëáàâäãåæçíîïñóôöøúûüß";

  private Plausibility() {}

  /** From -1 to 1; 0 where nothing but ASCII is there. */
  static double of(String text) {
    double sum = 0;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c < ' ' && !Characters.isSpace(c))) {
        sum += weight(text, i);
        seen++;
      }
    }
    return seen == 0 ? 0 : sum / seen;
  }

  private static double weight(String text, int at) {
    char c = text.charAt(at);
    if (LETTERS_BESIDE_LETTERS.indexOf(c) >= 0) {
      return isLetterBeside(text, at) ? 0.9 : -0.5;
    }
    if (COMMON_MARKS.indexOf(c) >= 0) {
      return 0.9;
    }
    if (COMMON_HAN.indexOf(c) >= 0) {
      return 1;
    }
    return UnicodeScript.of(c) == UnicodeScript.HAN ? 0 : -1;
  }

  private static boolean isLetterBeside(String text, int at) {
    boolean before = at > 0 && isAsciiLetter(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1));
    return before || after;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
