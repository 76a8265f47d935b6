package org.pacta.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.pull.PullOutcome;
import org.pacta.corpus.pull.PullOutcome.Refusal;
import org.pacta.corpus.pull.PullOutcome.Status;
import org.pacta.corpus.pull.PullSettings;
import org.pacta.corpus.pull.Puller;
import org.pacta.corpus.pull.Sleeper;
import org.pacta.data.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta corpus pull}: downloads texts from their official addresses. */
@Command(name = "pull", mixinStandardHelpOptions = true)
final class CorpusPullCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "corpus.pull.id")
  List<String> ids = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Plain.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What scripts read: the texts, and the instruments of which no address is known. */
  private record Report(List<PullOutcome> texts, List<String> withoutAddress) {}

  @Override
  public Integer call() {
    if (format != Format.TEXT && format != Format.JSON) {
      throw new UsageException(Messages.get("format.unknown", "text, json"));
    }
    List<CatalogueEntry> entries = entries();
    Puller puller =
        new Puller(
            where.workspace(),
            PullSettings.standard(Version.number()),
            Clock.systemUTC(),
            Sleeper.REAL);
    // Of the whole catalogue, only what has an address is meant.
    List<String> withoutAddress =
        ids.isEmpty()
            ? List.of()
            : entries.stream()
                .filter(e -> !puller.knowsAddress(e))
                .map(CatalogueEntry::id)
                .toList();
    List<PullOutcome> outcomes = puller.pull(entries, this::tell);
    print(outcomes, withoutAddress);
    boolean failed = outcomes.stream().anyMatch(o -> o.status() == Status.FAILED);
    return failed || !withoutAddress.isEmpty() ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private List<CatalogueEntry> entries() {
    Catalogue catalogue = where.catalogue();
    return ids.isEmpty()
        ? List.copyOf(catalogue.entries())
        : ids.stream().map(id -> HomeOptions.entry(catalogue, id)).distinct().toList();
  }

  /** Downloads take their time, so each text is told when it is done. */
  private void tell(PullOutcome outcome) {
    PrintWriter err = spec.commandLine().getErr();
    String text = outcome.instrument() + " (" + outcome.language().code() + ")";
    if (outcome.status() == Status.FAILED) {
      outcome.refusals().forEach(r -> err.println("pacta: " + text + ": " + reason(r)));
    } else if (format == Format.TEXT) {
      PrintWriter out = spec.commandLine().getOut();
      String status = Messages.get("pull." + outcome.status().code());
      out.println(status + "  " + text + "  " + outcome.path() + "  <" + outcome.address() + ">");
      out.flush();
    }
    err.flush();
  }

  private static String reason(Refusal refusal) {
    String key = "pull.obstacle." + refusal.obstacle().code();
    return refusal.address() + ": " + Messages.get(key, refusal.detail());
  }

  private void print(List<PullOutcome> outcomes, List<String> withoutAddress) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    withoutAddress.forEach(id -> err.println("pacta: " + Messages.get("pull.no-address", id)));
    if (format == Format.JSON) {
      out.print(Json.pretty(new Report(outcomes, withoutAddress)));
      return;
    }
    out.println(
        Messages.get(
            "pull.done",
            count(outcomes, Status.NEW),
            count(outcomes, Status.CHANGED),
            count(outcomes, Status.UNCHANGED),
            count(outcomes, Status.FAILED)));
  }

  private static long count(List<PullOutcome> outcomes, Status status) {
    return outcomes.stream().filter(o -> o.status() == status).count();
  }
}
