package org.pacta.report;

import java.util.Map;

/**
 * Writes a brief as one self-contained page.
 *
 * @param version of the program, for the foot of the page
 * @param command that makes the page again
 */
public record BriefPage(String version, String command) {
  /** Kin that are shown; the JSON has all. */
  private static final int SHOWN = 6;

  /**
   * A likely version, for the page.
   *
   * @param sentence why it may be one
   * @param concordance the command that shows it
   */
  public record Version(String sentence, String concordance) {}

  /** The page as HTML. */
  public String render(Brief brief, Texts texts) {
    String title = texts.get("brief.title", brief.identity().title());
    return new Page(version, command)
        .render(
            "brief.html",
            Map.of(
                "brief", brief,
                "t", texts,
                "title", title,
                "what", BriefSentences.what(brief, texts),
                "outside", BriefSentences.outside(brief, texts),
                "versions",
                    brief.news().versions().stream()
                        .map(v -> new Version(BriefSentences.version(v, texts), v.concordance()))
                        .toList(),
                "words", BriefSentences.words(brief, texts),
                "banners", Banners.of(brief.topics(), texts),
                "shown", SHOWN));
  }
}
