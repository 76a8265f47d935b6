package org.pacta.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.data.Yaml;

/** Knows how heads are printed; whether a line that looks like one is one, others decide. */
final class HeadGrammar {
  private static final int LONGEST_NUMBER = 60;
  private static final Pattern SEPARATORS = Pattern.compile("[\\s:：.．\\-–—－_]*");

  private static final int LONGEST_SPACED = 24;
  private static final Pattern SPACED =
      Pattern.compile("[CSAP]\\p{L}{0,4}(?: \\p{L}{1,5})+ (?:[0-9 ]+|[IVX ]+)");
  private static final Pattern JOINED =
      Pattern.compile("(?i)(chapter|section|article|part)([0-9]+|[IVX]+)");

  private final List<Entry> entries;
  private final Pattern bound;

  private HeadGrammar(List<Entry> entries, Pattern bound) {
    this.entries = entries;
    this.bound = bound;
  }

  /** The grammar that comes with the program. */
  static HeadGrammar builtIn() {
    HeadList list = Yaml.resource(HeadGrammar.class, "heads.yaml", HeadList.class);
    return new HeadGrammar(
        list.heads().stream().map(Entry::of).toList(), Pattern.compile(list.bound()));
  }

  record HeadList(String bound, List<HeadLine> heads) {}

  record HeadLine(String kind, String pattern) {}

  private record Entry(ProvisionKind kind, Pattern pattern, boolean suffixed) {
    static Entry of(HeadLine line) {
      ProvisionKind kind =
          ProvisionKind.valueOf(line.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
      return new Entry(kind, Pattern.compile(line.pattern()), line.pattern().contains("<suffix>"));
    }
  }

  /** The head that a line has the shape of; empty where it has none. */
  Optional<Head> match(String line) {
    if (line.isEmpty() || !mayBegin(line.charAt(0))) {
      return Optional.empty();
    }
    for (Entry entry : entries) {
      Matcher m = entry.pattern.matcher(line);
      if (m.matches()) {
        return Optional.of(head(entry, m, line));
      }
    }
    return Optional.empty();
  }

  /** Whether a heading has the shape of the name of an agreement. */
  boolean namesAgreement(String heading) {
    return bound.matcher(heading).matches();
  }

  /** A head that a conversion has broken into syllables: {@code Sec ti on 1}. */
  Optional<Head> matchSpaced(String line) {
    if (line.length() > LONGEST_SPACED || !SPACED.matcher(line).matches()) {
      return Optional.empty();
    }
    String joined = line.replace(" ", "");
    Matcher m = JOINED.matcher(joined);
    return m.matches()
        ? match(m.group(1) + " " + m.group(2)).map(h -> h.at(line.length()))
        : Optional.empty();
  }

  private static boolean mayBegin(char c) {
    return "第附模序前§".indexOf(c) >= 0 || "ACMPTSs".indexOf(c) >= 0;
  }

  private static Head head(Entry entry, Matcher m, String line) {
    String suffix = entry.suffixed && m.group("suffix") != null ? m.group("suffix") : "";
    String number = m.group("number");
    int at = m.start("title");
    Matcher separators = SEPARATORS.matcher(line).region(at, line.length());
    int titleAt = separators.lookingAt() ? separators.end() : at;
    String printed = (number + suffix).strip();
    String key = key(entry.kind, number, suffix);
    return new Head(entry.kind, shorten(printed), key, line.substring(titleAt).strip(), titleAt);
  }

  private static String shorten(String number) {
    return number.length() > LONGEST_NUMBER ? number.substring(0, LONGEST_NUMBER) : number;
  }

  private static String key(ProvisionKind kind, String number, String suffix) {
    String half = Numerals.halfWidth(number).strip();
    OptionalInt chinese = half.isEmpty() ? OptionalInt.empty() : Numerals.chinese(half);
    OptionalInt word = Numerals.word(half);
    String base =
        chinese.isPresent()
            ? Integer.toString(chinese.getAsInt())
            : word.isPresent() ? Integer.toString(word.getAsInt()) : half;
    String plain = base.toLowerCase(Locale.ROOT).replaceAll("[\\s–]", "");
    boolean annex = kind == ProvisionKind.ANNEX || kind == ProvisionKind.APPENDIX;
    return (annex ? plain.replace("-", "") : plain) + suffixKey(suffix.strip());
  }

  private static String suffixKey(String suffix) {
    if (!suffix.startsWith("之")) {
      return suffix.toLowerCase(Locale.ROOT);
    }
    OptionalInt value = Numerals.chinese(suffix.substring(1).strip());
    return value.isPresent() ? "-" + value.getAsInt() : "";
  }
}
