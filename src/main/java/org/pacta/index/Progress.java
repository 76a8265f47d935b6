package org.pacta.index;

/** Hears how far long work has come. Called from several threads. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (done, total, what) -> {};

  /**
   * One step is done.
   *
   * @param done steps done
   * @param total steps in all
   * @param what the step, in a word
   */
  void step(int done, int total, String what);
}
