package org.pacta.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How codes print what stands below a section: letters first, captions, histories. */
final class CodeForms {
  private static final Pattern CAPTION =
      Pattern.compile("(?:.{0,6}[)] ?)?\\p{Lu}[^.;:]{0,80} ?[.—]", Pattern.DOTALL);
  private static final Pattern CAPTION_WITH_DASH =
      Pattern.compile("(?:\\p{Lu}[^.;:()—]{0,80}\\.? ?)?— ?(?=\\((?:1|a|A|i)\\))");
  private static final Pattern HISTORY =
      Pattern.compile(
          "[(\\[](?:(?:Added|Amended|Repealed|Enacted|Renumbered|Formerly)\\b|[0-9]{1,3} FR )"
              + "|[0-9]{4},(?: [^.,]{1,12}\\. Sess\\. [IVX]+,)? cc?\\. [0-9]");

  /** What is left of a number that a conversion has lost; the list around it goes on. */
  private static final String LOST_NUMBER = "() ";

  private CodeForms() {}

  /** The characters of a caption with a dash, behind which the next level begins; 0 mostly. */
  static int captionWithDash(String text, int from) {
    Matcher m = CAPTION_WITH_DASH.matcher(text).region(from, text.length());
    return m.lookingAt() ? m.end() - from : 0;
  }

  /** Whether the whole paragraph is the caption of a subsection: {@code (a) Notice.} */
  static boolean isCaption(String paragraph) {
    return CAPTION.matcher(paragraph).matches();
  }

  /** Whether it tells when the section was added or amended, and so is no paragraph of it. */
  static boolean isHistory(String paragraph) {
    return HISTORY.matcher(paragraph).lookingAt();
  }

  static boolean lostItsNumber(String paragraph) {
    return paragraph.startsWith(LOST_NUMBER);
  }

  /** Codes letter their subsections: § 5(a)(1). */
  static boolean numbersSubsection(Marker m) {
    return m.style().numbersParagraphs()
        || m.style() == MarkerStyle.LOWER_BRACKETS
        || m.style() == MarkerStyle.UPPER_STOP;
  }
}
