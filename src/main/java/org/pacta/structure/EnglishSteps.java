package org.pacta.structure;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows an English citation from its first group on: inwards, outwards, and to its name. */
final class EnglishSteps {
  private static final Pattern COMMA = Pattern.compile(",? (?:the )?");
  private static final Pattern THEREOF = Pattern.compile(",? (?:thereof|thereto)\\b");
  private static final Pattern BRIDGE = Pattern.compile(",? (?:of|to|in|under|from) (?:the )?");

  private final EnglishGroups groups;
  private final EnglishInstruments instruments;

  EnglishSteps(EnglishGroups groups, EnglishInstruments instruments) {
    this.groups = groups;
    this.instruments = instruments;
  }

  /**
   * The whole citation that begins with a group.
   *
   * @param named the names of instruments in the line
   * @param floor where the citation before it ends
   */
  Reading follow(String line, Reading group, NavigableMap<Integer, CitedName> named, int floor) {
    if (!group.isOpen()) {
      return group;
    }
    return before(outer(line, inner(line, group), named), named, floor);
  }

  /** "Article 6(1), first subparagraph, point (a)": what follows lies inside. */
  private Reading inner(String line, Reading group) {
    Reading reading = group;
    while (reading.paths().size() == 1) {
      reading = reading.upTo(EnglishGroups.behindHeading(line, reading.to()));
      Optional<Reading> next = insideOf(line, reading);
      if (next.isEmpty()) {
        return reading;
      }
      reading = reading.with(next.get());
    }
    return reading;
  }

  private Optional<Reading> insideOf(String line, Reading reading) {
    Matcher comma = COMMA.matcher(line).region(reading.to(), line.length());
    if (!comma.lookingAt()) {
      return Optional.empty();
    }
    return groups
        .at(line, comma.end())
        .filter(Reading::isOpen)
        .filter(n -> line.charAt(reading.to()) == ',' || isDivision(n))
        .filter(n -> reading.innermost().holds(n.outermost()))
        .filter(n -> ends(line, reading, n));
  }

  private static boolean isDivision(Reading reading) {
    return reading.outermost().rank() <= CitationUnit.SECTION.rank();
  }

  /** "In Article 5, paragraph 2 shall…" speaks of two things; with a stop behind it is one. */
  private boolean ends(String line, Reading reading, Reading next) {
    CitationUnit innermost = reading.innermost();
    boolean division = innermost.rank() < CitationUnit.SECTION.rank();
    if (division && innermost != CitationUnit.ANNEX && innermost != CitationUnit.APPENDIX) {
      return isDivision(next);
    }
    boolean modern =
        next.outermost() == CitationUnit.SUBPARAGRAPH || next.outermost() == CitationUnit.PASSAGE;
    boolean point =
        next.outermost() == CitationUnit.POINT && line.startsWith("point", reading.to() + 2);
    return modern || point || isClosed(line, next.to());
  }

  private boolean isClosed(String line, int at) {
    return at == line.length()
        || ",;.:)]".indexOf(line.charAt(at)) >= 0
        || line.startsWith(" of ", at) && !ofUnit(line, at)
        || line.startsWith(" and ", at)
        || line.startsWith(" or ", at);
  }

  private boolean ofUnit(String line, int at) {
    Matcher b = BRIDGE.matcher(line).region(at, line.length());
    Matcher m = groups.starts(line).useTransparentBounds(true);
    return b.lookingAt() && m.region(b.end(), line.length()).lookingAt();
  }

  /** "point (a) of paragraph 1 of Article 6 of Directive 95/46/EC": what follows is larger. */
  private Reading outer(String line, Reading inner, NavigableMap<Integer, CitedName> named) {
    Reading reading = inner;
    while (reading.isOpen()) {
      int end = reading.to();
      reading = reading.upTo(EnglishGroups.behindHeading(line, end));
      Matcher b = BRIDGE.matcher(line).region(reading.to(), line.length());
      if (!b.lookingAt()) {
        return beside(line, reading, named);
      }
      Optional<Reading> next = larger(line, reading, b, named);
      if (next.isEmpty()) {
        return reading;
      }
      reading = next.get();
    }
    return reading;
  }

  private Optional<Reading> larger(
      String line, Reading reading, Matcher bridge, NavigableMap<Integer, CitedName> named) {
    int at = bridge.end();
    boolean of = bridge.group().contains(" of ") || bridge.group().contains(" to ");
    Optional<Reading> instrument =
        instruments.at(line, at, named).filter(i -> of).map(i -> reading.of(i.base(), i.end()));
    return instrument
        .or(() -> larger(line, reading, at))
        .or(
            () ->
                instruments
                    .unknown(line, at)
                    .filter(i -> of && reading.outermost().standsAlone())
                    .map(i -> reading.of(i.base(), i.end())));
  }

  private Optional<Reading> larger(String line, Reading reading, int at) {
    Optional<Reading> next = groups.at(line, at);
    if (next.isPresent() && !next.get().isOpen()) {
      return Optional.of(reading.of(next.get().base(), next.get().to()));
    }
    return next.filter(n -> n.outermost().holds(reading.outermost()))
        .map(n -> reading.inside(inner(line, n)));
  }

  /** "Article 263 TFEU", "Article 3 thereof": no word stands between. */
  private static Reading beside(
      String line, Reading reading, NavigableMap<Integer, CitedName> named) {
    boolean alone = reading.outermost().standsAlone();
    boolean space = reading.to() < line.length() && line.charAt(reading.to()) == ' ';
    CitedName name = space && alone ? named.get(reading.to() + 1) : null;
    if (name != null) {
      return reading.of(new CitationBase.Named(name.name()), name.span().to());
    }
    Matcher thereof = THEREOF.matcher(line).region(reading.to(), line.length());
    if (!thereof.lookingAt()) {
      return reading;
    }
    CitationBase base =
        alone ? new CitationBase.CitedInstrument() : new CitationBase.Cited(CitationUnit.PASSAGE);
    return reading.of(base, thereof.end());
  }

  /** "GATS Article XIV": the name stands before. */
  private static Reading before(
      Reading reading, NavigableMap<Integer, CitedName> named, int floor) {
    Map.Entry<Integer, CitedName> name = named.lowerEntry(reading.from());
    boolean before =
        reading.isOpen()
            && reading.outermost().standsAlone()
            && name != null
            && name.getKey() >= floor
            && name.getValue().span().to() == reading.from() - 1;
    if (!before) {
      return reading;
    }
    CitationBase base = new CitationBase.Named(name.getValue().name());
    return new Reading(name.getKey(), reading.to(), base, reading.paths(), reading.outermost());
  }
}
