package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Chinese chapters and sections whose number a source has lost: a few words alone above an article,
 * behind the end of a sentence. The numbers around tell whether it is a chapter or a section; where
 * they do not, the words are a heading and no division.
 */
final class UnnumberedDivisions {
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan} 、]{2,24}");

  private final List<Line> lines;
  private final NavigableMap<Integer, Head> heads;

  private UnnumberedDivisions(List<Line> lines, NavigableMap<Integer, Head> heads) {
    this.lines = lines;
    this.heads = heads;
  }

  /** The heads of such divisions by the place of their line, each with the number that is due. */
  static Map<Integer, Head> find(List<Line> lines, NavigableMap<Integer, Head> heads) {
    return new UnnumberedDivisions(lines, heads).found();
  }

  private Map<Integer, Head> found() {
    List<Integer> names = new ArrayList<>();
    for (Map.Entry<Integer, Head> e : heads.entrySet()) {
      if (e.getValue().kind() == ProvisionKind.ARTICLE && isName(e.getKey() - 1)) {
        names.add(e.getKey() - 1);
      }
    }
    Map<Integer, Head> found = new TreeMap<>();
    for (int at : names) {
      divided(at, names).ifPresent(h -> found.put(at, h));
    }
    return found;
  }

  private boolean isName(int i) {
    if (i < 1 || heads.containsKey(i) || lines.get(i).source() != lines.get(i - 1).source()) {
      return false;
    }
    String before = lines.get(i - 1).text();
    return !Sentences.introduces(before)
        && Sentences.closed(before)
        && NAME.matcher(lines.get(i).text()).matches();
  }

  private Optional<Head> divided(int at, List<Integer> names) {
    return due(at, names, ProvisionKind.CHAPTER, true)
        .or(() -> due(at, names, ProvisionKind.SECTION_GROUP, true))
        .or(() -> due(at, names, ProvisionKind.CHAPTER, false))
        .or(() -> due(at, names, ProvisionKind.SECTION_GROUP, false));
  }

  /**
   * The division of the kind whose number is due behind the one before.
   *
   * @param counted whether the next division of the kind must show that as many are left out as
   *     names stand between the two; else there must be no next one
   */
  private Optional<Head> due(int at, List<Integer> names, ProvisionKind kind, boolean counted) {
    Optional<Integer> before = nearest(heads.headMap(at, false).descendingMap(), kind);
    Optional<Integer> next = nearest(heads.tailMap(at, false), kind);
    if (before.isEmpty() || next.isPresent() != counted) {
      return Optional.empty();
    }
    int first = value(before.get());
    int end = next.orElse(lines.size());
    long nameless = names.stream().filter(n -> n > before.get() && n < end).count();
    if (counted && value(end) - first - 1 != nameless) {
      return Optional.empty();
    }
    long place = names.stream().filter(n -> n > before.get() && n <= at).count();
    return Optional.of(head(kind, first + place, at));
  }

  /** The nearest division of the kind; none where a division that may hold it comes first. */
  private Optional<Integer> nearest(NavigableMap<Integer, Head> from, ProvisionKind kind) {
    for (Map.Entry<Integer, Head> e : from.entrySet()) {
      if (e.getValue().kind() == kind && value(e.getKey()) > 0) {
        return Optional.of(e.getKey());
      }
      if (Ranks.mayHold(e.getValue().kind(), kind)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int value(int place) {
    Head head = heads.get(place);
    OptionalInt value = head == null ? OptionalInt.empty() : HeadSequence.value(head.key());
    return value.orElse(0);
  }

  private Head head(ProvisionKind kind, long value, int at) {
    String name = lines.get(at).text();
    return new Head(kind, "", Long.toString(value), name, name.length());
  }
}
