package org.pacta.structure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Provision;

/** Whether marks of notes are left in the text, whose notes were not found. */
final class NoteMarkCheck implements Check {
  static final String CODE = "mark-without-note";
  private static final Pattern MARK =
      Pattern.compile("[\\[［〔]([0-9]{1,3})[\\]］〕]|(?<=\\p{Ll}{4})([0-9]{1,3})(?=[\\s.,;:]|$)");

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    List<Finding> findings = new ArrayList<>();
    text.stream().forEach(p -> own(p, text, findings));
    return findings;
  }

  /** What stands in the provision and in none of those below. */
  private static void own(Provision p, InstrumentText text, List<Finding> findings) {
    int from = p.span().from();
    for (Provision child : p.children()) {
      marks(p, text.text().substring(from, Math.max(from, child.span().from())), findings);
      from = child.span().to();
    }
    marks(p, text.text().substring(from, Math.max(from, p.span().to())), findings);
  }

  private static void marks(Provision p, String words, List<Finding> findings) {
    Matcher m = MARK.matcher(words);
    while (m.find()) {
      String number = m.group(1) == null ? m.group(2) : m.group(1);
      findings.add(
          new Finding(CODE, p.locator().value(), "no note " + number + " was found for its mark"));
    }
  }
}
