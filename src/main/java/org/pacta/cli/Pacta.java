package org.pacta.cli;

/** The command line of Pacta. */
public final class Pacta {
  private Pacta() {}

  /** Starts the program. */
  public static void main(String[] args) {
    System.err.println("pacta");
  }
}
