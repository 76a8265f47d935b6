package org.pacta.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;

/**
 * 《法名》第X条第X款第（X）项: the name in full at its first citation (《人民法院民事裁判文书制作规范》), the version behind
 * the name, the days at the end. A name within a name stands in single brackets (GB/T 15834-2011,
 * 4.15).
 */
final class ChineseStyle {
  private static final Pattern VERSION =
      Pattern.compile("(?<name>.*?)(?<version>（[0-9]{4}年[^（）]*）)");

  private ChineseStyle() {}

  static LegalCitation of(CitedProvision cited) {
    Missing missing = new Missing();
    String title = cited.entry().titleIn(Language.ZH);
    Matcher versioned = VERSION.matcher(title);
    String name = versioned.matches() ? versioned.group("name") : title;
    String version = versioned.matches() ? versioned.group("version") : "";
    String text = "《" + inner(name) + "》" + version + cited.pinpoint(Language.ZH);
    String days = days(cited, missing);
    return LegalCitation.of(
        CitationStyle.CHINESE,
        cited,
        days.isEmpty() ? text : text + "（" + days + "）",
        missing.all());
  }

  private static String inner(String name) {
    return name.replace('《', '〈').replace('》', '〉');
  }

  private static String days(CitedProvision cited, Missing missing) {
    List<String> days = new ArrayList<>();
    String first = cited.isTreaty() ? "signed" : "adopted";
    missing
        .ask(first, cited.date(first))
        .ifPresent(
            d -> days.add(CitationDates.chinese(d) + (cited.isTreaty() ? "签署" : made(cited))));
    cited
        .date("amended")
        .ifPresent(
            d -> days.add(CitationDates.chinese(d) + amended(cited.entry().titleIn(Language.ZH))));
    missing
        .ask("in-force", cited.date("in-force"))
        .ifPresent(d -> days.add(CitationDates.chinese(d) + (cited.isTreaty() ? "生效" : "起施行")));
    cited.date("ended").ifPresent(d -> days.add(CitationDates.chinese(d) + "起失效"));
    return String.join("，", days);
  }

  /** Parliaments adopt, governments promulgate. */
  private static String made(CitedProvision cited) {
    return switch (cited.entry().kind()) {
      case REGULATION -> "公布";
      case STATUTE, TREATY, SOFT_LAW, DRAFT -> "通过";
    };
  }

  private static String amended(String title) {
    return title.contains("修订") ? "修订" : "修正";
  }
}
