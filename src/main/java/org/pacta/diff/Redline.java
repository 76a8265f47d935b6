package org.pacta.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacta.corpus.Language;

/**
 * What was taken out and put in between two wordings: by words in English, by characters in Chinese
 * (Myers 1986).
 */
public final class Redline {
  private static final Pattern ENGLISH = Pattern.compile("(?<=\\s)|(?=\\s)|(?<=\\W)|(?=\\W)");
  private static final Pattern CHINESE = Pattern.compile("");

  private Redline() {}

  /** What became of a run of characters. */
  public enum Change {
    KEPT,
    TAKEN_OUT,
    PUT_IN
  }

  /**
   * A run of characters.
   *
   * @param change what became of it
   * @param text its characters
   */
  public record Run(Change change, String text) {}

  /**
   * The runs in order. Those kept and taken out give the left wording, those kept and put in the
   * right one.
   */
  public static List<Run> of(String left, String right, Language language) {
    Pattern cut = language == Language.ZH ? CHINESE : ENGLISH;
    List<String> before = List.of(cut.split(left));
    List<String> after = List.of(cut.split(right));
    List<Run> runs = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        add(runs, Change.KEPT, delta.getSource().getLines());
      } else {
        add(runs, Change.TAKEN_OUT, delta.getSource().getLines());
        add(runs, Change.PUT_IN, delta.getTarget().getLines());
      }
    }
    return runs;
  }

  /** The redline in plain characters: {@code [-taken out-]{+put in+}}. */
  public static String marked(List<Run> runs) {
    return runs.stream().map(Redline::marked).collect(Collectors.joining());
  }

  private static String marked(Run run) {
    return switch (run.change()) {
      case KEPT -> run.text();
      case TAKEN_OUT -> "[-" + run.text() + "-]";
      case PUT_IN -> "{+" + run.text() + "+}";
    };
  }

  /** How many characters were taken out or put in, whichever are more in each place. */
  static int changed(String left, String right, Language language) {
    int changed = 0;
    int out = 0;
    for (Run run : of(left, right, language)) {
      int length = run.text().length();
      switch (run.change()) {
        case KEPT -> out = 0;
        case TAKEN_OUT -> {
          out = length;
          changed += length;
        }
        case PUT_IN -> {
          changed += Math.max(0, length - out);
          out = 0;
        }
      }
    }
    return changed;
  }

  private static void add(List<Run> runs, Change change, List<String> pieces) {
    String text = String.join("", pieces);
    if (!text.isEmpty()) {
      runs.add(new Run(change, text));
    }
  }
}
