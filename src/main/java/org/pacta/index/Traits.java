package org.pacta.index;

import java.util.List;
import java.util.stream.IntStream;
import org.pacta.corpus.Language;
import org.pacta.norm.Modality;
import org.pacta.structure.Locator;

/**
 * What the order of hits depends on in a unit besides its words. It is asked of every unit that a
 * query meets, and so the index holds it as one number.
 *
 * @param language of the text
 * @param explains whether it is a recital or stands in a preamble
 * @param rules whether a force was found in it: forms, tables and titles rule nothing
 */
public record Traits(Language language, boolean explains, boolean rules) {
  private static final int EXPLAINS = 1;
  private static final int RULES = 2;
  private static final int CHINESE = 4;

  private static final List<Traits> ALL =
      IntStream.range(0, 2 * CHINESE).mapToObj(Traits::read).toList();

  static Traits of(Language language, Locator unit, Modality modality) {
    String step = unit.value();
    return new Traits(
        language,
        step.startsWith("rec_") || step.startsWith("pre"),
        modality != Modality.OTHER && modality != Modality.INCONCLUSIVE);
  }

  /** What {@link #code} made the number of. */
  public static Traits of(long code) {
    return ALL.get((int) code);
  }

  /** The number that stands for it. */
  public int code() {
    return (explains ? EXPLAINS : 0)
        + (rules ? RULES : 0)
        + (language == Language.ZH ? CHINESE : 0);
  }

  private static Traits read(int code) {
    Language language = (code & CHINESE) != 0 ? Language.ZH : Language.EN;
    return new Traits(language, (code & EXPLAINS) != 0, (code & RULES) != 0);
  }
}
