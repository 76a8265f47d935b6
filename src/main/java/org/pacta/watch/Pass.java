package org.pacta.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Workspace;

/** One pass over the files of a folder: reads, adds, indexes and answers them batch by batch. */
final class Pass {
  /** So many texts are held in memory at once. */
  private static final int BATCH = 16;

  private final Intake intake;
  private final Admission admission;
  private final Answers answers;
  private final Copies copies;

  /**
   * @param concluded gets the files of which nothing more is to be said
   */
  Pass(
      Workspace workspace,
      Inbox inbox,
      Supplier<Catalogue> catalogue,
      Desk desk,
      Copies copies,
      Consumer<Arrival> heard,
      Set<Observed> concluded) {
    Ledger ledger = new Ledger(workspace, heard, concluded);
    this.intake = new Intake(workspace, inbox, catalogue, copies, ledger);
    this.admission = new Admission(workspace, catalogue, desk, ledger);
    this.answers = new Answers(desk, ledger);
    this.copies = copies;
  }

  void run(List<Observed> files) {
    answers.index(admission.take(intake.unfinished()));
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Observed> batch = files.subList(from, Math.min(from + BATCH, files.size()));
      List<Observed> twins = new ArrayList<>();
      answers.index(admission.take(intake.receive(batch, twins)));
      // Their bytes are known by now, or are to be tried again.
      answers.index(admission.take(intake.receive(twins, new ArrayList<>())));
      copies.clear();
    }
  }
}
