package org.pacta.structure.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;

/**
 * All checks of a text: whether its provisions stand where they say, whether their numbers run on,
 * and whether each character of the sources is accounted for.
 */
public final class TextChecks {
  private static final Set<String> WRONG =
      Set.of(SpanCheck.CODE, CharacterCheck.LOST, CharacterCheck.INVENTED);
  private static final List<Check> OF_TREE =
      List.of(
          (text, sources) -> text.findings(),
          new SequenceCheck(),
          new LostNumberCheck(),
          new EmptyCheck(),
          new DetachedCheck());
  private static final List<Check> OF_TEXT =
      List.of(
          new SpanCheck(),
          new CoverageCheck(),
          new CharacterCheck(),
          new NoteMarkCheck(),
          new UnnumberedCheck(),
          new ColumnCheck());

  private TextChecks() {}

  /** What a reader of the tree should know: oddities of its numbers and notes, in their order. */
  public static List<Finding> ofTree(InstrumentText text) {
    return found(OF_TREE, text, List.of()).toList();
  }

  /**
   * What the parser and all checks found, each check in the order of the text.
   *
   * @param sources what the text was made of, in the order of its parts
   */
  public static List<Finding> of(InstrumentText text, List<Extract> sources) {
    return Stream.concat(found(OF_TREE, text, sources), found(OF_TEXT, text, sources)).toList();
  }

  /** Whether a finding says that the tree is wrong, whatever the source is like. */
  public static boolean isWrong(Finding finding) {
    return WRONG.contains(finding.code());
  }

  private static Stream<Finding> found(
      List<Check> checks, InstrumentText text, List<Extract> sources) {
    return checks.stream().flatMap(c -> c.of(text, sources).stream());
  }
}
