package org.pacta.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the recitals of a preamble: numbered ones by their number, others by their wording. */
final class PreambleBuilder {
  private static final Pattern ENACTING =
      Pattern.compile("(?:HAVE|HAS|Have|Has) (?:ADOPTED|AGREED|DECIDED|adopted|agreed|decided)\\b");

  private final Node preamble;
  private final Formulas formulas;
  private @Nullable Node recital;
  private boolean whereas;
  private boolean numbered;
  private int count;

  PreambleBuilder(Node preamble, Formulas formulas) {
    this.preamble = preamble;
    this.formulas = formulas;
  }

  /** Takes in a paragraph whose characters begin at {@code at} of the reading text. */
  void add(String text, int at, int page) {
    int end = at + text.length();
    preamble.cover(at, end);
    whereas |= text.startsWith("Whereas") || text.startsWith("WHEREAS");
    List<Marker> readings = Marker.at(text, 0);
    if (numbered(readings)) {
      Marker m = readings.getFirst();
      forgetUnnumbered();
      count = m.value();
      begin(m.printed(), page, at, at + m.length(), end);
    } else if (adopts(text)) {
      recital = null;
    } else if (!whereas && !numbered && formulas.recites(text)) {
      count++;
      begin("", page, at, at, end);
    } else if (recital != null) {
      recital.cover(at, end);
    }
  }

  private boolean numbered(List<Marker> readings) {
    return !readings.isEmpty()
        && readings.getFirst().style().numbersParagraphs()
        && readings.getFirst().value() == (numbered ? count + 1 : 1);
  }

  /** What stands before the first number are citations of the powers, not recitals. */
  private void forgetUnnumbered() {
    if (!numbered) {
      preamble.children.clear();
      numbered = true;
    }
  }

  /** Whether the words are an enacting formula. */
  static boolean adopts(String text) {
    return ENACTING.matcher(text).lookingAt();
  }

  private void begin(String number, int page, int headAt, int from, int end) {
    Node node = preamble.child(ProvisionKind.RECITAL, number, Integer.toString(count), page);
    node.cover(from, end);
    node.headAt = headAt;
    node.headTo = from;
    recital = node;
  }
}
