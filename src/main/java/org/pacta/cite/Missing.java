package org.pacta.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a style asks for and the catalogue does not know. */
final class Missing {
  static final String PINPOINT = "pinpoint";
  static final String SERIES = "treaty-series";
  static final String JOURNAL = "official-journal";
  static final String AUTHORITY = "issuing-authority";
  static final String GAZETTE = "gazette";
  static final String ROMANISED = "romanised-title";
  static final String PUBLISHER = "publisher";
  static final String PARTIES = "parties";

  private final List<String> fields = new ArrayList<>();

  /** Notes the name of a field where its value is unknown. */
  <T> Optional<T> ask(String field, Optional<T> value) {
    if (value.isEmpty()) {
      add(field);
    }
    return value;
  }

  void add(String field) {
    fields.add(field);
  }

  List<String> all() {
    return fields;
  }
}
