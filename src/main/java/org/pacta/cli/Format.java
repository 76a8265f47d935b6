package org.pacta.cli;

/** The formats in which a command prints. */
enum Format {
  TEXT,
  JSON,
  TSV,
  HTML,
  CSV,
  AKN
}
