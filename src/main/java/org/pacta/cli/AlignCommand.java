package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.align.Aligner;
import org.pacta.align.Correspondence;
import org.pacta.align.Decision;
import org.pacta.align.Decisions;
import org.pacta.align.EffectiveAlignment;
import org.pacta.align.Level;
import org.pacta.align.Side;
import org.pacta.index.EffectiveText;
import org.pacta.index.Library;
import org.pacta.report.Precedents;
import org.pacta.report.PrecedentsPage;
import org.pacta.report.Texts;
import org.pacta.structure.Locator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta align}: the counterparts of provisions in another instrument, absences included. */
@Command(name = "align", mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {
  static final List<String> HEADER =
      List.of("left", "left_locator", "right", "right_locator", "relation", "score", "reasons");

  /** What a user writes for every text of the index. */
  private static final String ALL = "ALL";

  private static final int MOST = 5;

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(index = "0", paramLabel = "LEFT")
  String left = "";

  @Parameters(index = "1", paramLabel = "RIGHT")
  String right = "";

  @Option(names = "--level", defaultValue = "article", descriptionKey = "align.level")
  Level level = Level.ARTICLE;

  @Option(names = "--limit", defaultValue = "5", paramLabel = "N", descriptionKey = "align.limit")
  int limit = MOST;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "align.output")
  @Nullable Path output;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Page.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    AlignedText from = AlignedText.of(library, left);
    if (right.equals(ALL)) {
      return precedents(library, from);
    }
    AlignedText to = AlignedText.of(library, right);
    Decisions decisions = Decisions.read(where.workspace().decisions());
    Side one = from.side();
    Side other = to.side();
    warn(decisions, one, other);
    List<Correspondence> found =
        align(library, from, to, decisions).stream()
            .filter(c -> within(from.locator(), Optional.of(c.leftLocator())))
            .filter(c -> c.rightLocator().isEmpty() || within(to.locator(), c.rightLocator()))
            .toList();
    print(found);
    return found.stream().allMatch(c -> c.rightLocator().isEmpty())
        ? ExitCode.NOTHING
        : ExitCode.DONE;
  }

  private List<Correspondence> align(
      Library library, AlignedText from, AlignedText to, Decisions decisions) {
    Aligner aligner = Aligner.builtIn().obeying(decisions);
    Optional<EffectiveText> one = from.effective(library);
    Optional<EffectiveText> other = to.effective(library);
    return one.isPresent() && other.isPresent()
        ? new EffectiveAlignment(aligner).align(one.get(), other.get(), level)
        : aligner.align(from.side(), to.side(), level);
  }

  /** A decision that no longer meets a provision is not lost in silence. */
  private void warn(Decisions decisions, Side one, Side other) {
    PrintWriter err = spec.commandLine().getErr();
    for (Decision d : decisions.between(one.instrument(), other.instrument())) {
      if (isMissing(one, d.leftLocator()) || isMissing(other, d.rightLocator())) {
        String left = d.left() + ":" + d.leftLocator();
        String right = d.right() + ":" + d.rightLocator();
        err.println(Messages.get("align.decision.unmet", left, right));
      }
    }
  }

  private static boolean isMissing(Side side, Locator locator) {
    return side.annotated().text().find(locator).isEmpty();
  }

  private int precedents(Library library, AlignedText from) {
    Texts texts = new Texts(Pacta.language());
    Precedents found =
        new WholeIndex(library, new ProgressLine(spec.commandLine().getErr(), true))
            .precedents(from.draft(), texts, limit);
    new PrecedentsPrinter(from.draft().text().text().instrument())
        .shapes(found, () -> page(found, texts))
        .print(format, spec.commandLine().getOut());
    return found.clauses().stream().allMatch(c -> c.precedents().isEmpty())
        ? ExitCode.NOTHING
        : ExitCode.DONE;
  }

  private Path page(Precedents found, Texts texts) {
    String command = "pacta align " + left + " " + right + " --format html";
    String page = new PrecedentsPage(Version.number(), command).render(found, texts);
    return where.page(output, "precedents.html", page);
  }

  private static boolean within(Optional<Locator> asked, Optional<Locator> found) {
    return asked.isEmpty()
        || found.stream().anyMatch(f -> f.within(asked.get()) || asked.get().within(f));
  }

  private void print(List<Correspondence> found) {
    new Shapes(
            found,
            HEADER,
            found.stream().map(AlignCommand::row),
            out -> found.forEach(c -> printText(out, c)),
            Optional.empty())
        .print(format, spec.commandLine().getOut());
  }

  private static List<String> row(Correspondence c) {
    return List.of(
        c.left(),
        c.leftLocator().value(),
        c.right(),
        c.rightLocator().map(Locator::value).orElse("-"),
        c.relation().code(),
        String.format(Locale.ROOT, "%.3f", c.score()),
        reasons(c));
  }

  private static String reasons(Correspondence c) {
    return reasons(c.reasons());
  }

  static String reasons(List<Correspondence.Reason> reasons) {
    return reasons.stream()
        .map(
            r -> String.format(Locale.ROOT, "%s=%.2f (%s)", r.signal(), r.value(), r.explanation()))
        .collect(Collectors.joining("; "));
  }

  private static void printText(PrintWriter out, Correspondence c) {
    List<String> row = row(c);
    out.println(row.get(1) + " -> " + row.get(3) + "  " + row.get(4) + " " + row.get(5));
    out.println("    " + row.get(6));
  }
}
