package org.pacta.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The formats in which a command prints. */
enum Format {
  TEXT,
  JSON,
  TSV,
  HTML,
  CSV,
  AKN;

  /** The name as it is written on the command line. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that a command has: its help names them, and another one is wrong usage. */
  abstract static class Choice implements Iterable<String> {
    private final List<String> names;

    private Choice(Format... formats) {
      names = Stream.of(formats).map(Format::code).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }
  }

  /** For commands that report. */
  static final class Plain extends Choice {
    Plain() {
      super(TEXT, JSON);
    }
  }

  /** For commands that print rows. */
  static final class Table extends Choice {
    Table() {
      super(TEXT, JSON, TSV);
    }
  }

  /** For commands that also write a page. */
  static final class Page extends Choice {
    Page() {
      super(TEXT, JSON, TSV, HTML);
    }
  }

  /** For texts of the law. */
  static final class Law extends Choice {
    Law() {
      super(TEXT, JSON, TSV, AKN);
    }
  }
}
