package org.pacta.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the terms of an alignment in the order in which they are met. */
final class Numbering {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();

  int of(String term) {
    Integer number = numbers.get(term);
    if (number != null) {
      return number;
    }
    numbers.put(term, terms.size());
    terms.add(term);
    return terms.size() - 1;
  }

  String term(int number) {
    return terms.get(number);
  }
}
