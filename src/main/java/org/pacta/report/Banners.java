package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.Language;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Source;

/** What a reader has to know before quoting from a report. */
final class Banners {
  private Banners() {}

  /** The warnings; none where all texts can be cited. */
  static List<String> of(SideBySide report, Texts texts) {
    List<String> banners = new ArrayList<>();
    if (report.columns().stream().anyMatch(Column::specimen)) {
      banners.add(texts.get("specimens.banner"));
    }
    String working = texts.word("authenticity", Authenticity.WORKING.code());
    String columns =
        report.columns().stream()
            .filter(c -> !c.specimen())
            .filter(c -> c.sources().stream().map(Source::authenticity).anyMatch(working::equals))
            .map(Column::shortTitle)
            .collect(Collectors.joining(texts.language() == Language.ZH ? "、" : ", "));
    if (!columns.isEmpty()) {
      banners.add(texts.get("working.banner", columns));
    }
    return banners;
  }
}
