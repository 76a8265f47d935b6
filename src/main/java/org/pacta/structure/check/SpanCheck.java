package org.pacta.structure.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/**
 * Whether each provision stands where it says: inside the text and inside the provision above,
 * behind the one before, under a locator of its own, cut between characters and not amid white
 * space.
 */
final class SpanCheck implements Check {
  static final String CODE = "span";

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    List<Finding> findings = new ArrayList<>();
    Set<Locator> seen = new HashSet<>();
    text.stream()
        .filter(p -> !seen.add(p.locator()))
        .forEach(p -> findings.add(wrong(p, "stands twice in the tree")));
    siblings(text.provisions(), text.text(), 0, text.text().length(), findings);
    text.stream()
        .flatMap(p -> p.footnotes().stream())
        .filter(n -> n.span().to() > text.text().length() || n.span().length() == 0)
        .forEach(n -> findings.add(wrong(n, "has no words")));
    return findings;
  }

  private static void siblings(
      List<Provision> siblings, String text, int from, int to, List<Finding> findings) {
    int end = from;
    for (Provision p : siblings) {
      if (p.span().from() < end || p.span().to() > to) {
        findings.add(wrong(p, place(p) + " overlaps its neighbours or leaves what holds it"));
      } else if (!isTrimmed(p.span().of(text))) {
        findings.add(wrong(p, place(p) + " begins or ends with white space"));
      }
      end = Math.max(end, p.span().to());
      siblings(p.children(), text, p.span().from(), Math.min(to, p.span().to()), findings);
    }
  }

  private static boolean isTrimmed(String words) {
    return words.equals(words.strip());
  }

  private static String place(Provision p) {
    return String.format(Locale.ROOT, "its span [%d, %d)", p.span().from(), p.span().to());
  }

  private static Finding wrong(Provision p, String what) {
    return new Finding(CODE, p.locator().value(), what);
  }
}
