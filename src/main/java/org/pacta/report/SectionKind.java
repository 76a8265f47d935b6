package org.pacta.report;

import java.util.Locale;

/** The further parts that a report can have, in the order in which they stand. */
public enum SectionKind {
  /** Of each topic the wordings from the weakest to the hardest. */
  LADDER,
  /** Treaties against statutes. */
  CONFLICTS,
  /** Who, what, when and where, how and to what end. */
  SHEET,
  /** Models of regulation. */
  MODELS;

  /** As a user names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
