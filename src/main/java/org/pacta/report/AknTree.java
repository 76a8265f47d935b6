package org.pacta.report;

import java.util.List;
import java.util.Locale;
import org.pacta.report.AknParts.Below;
import org.pacta.report.AknParts.Words;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/** Writes provisions as elements of the hierarchy: number, heading, words, and what lies below. */
final class AknTree {
  private static final int LONGEST_HEADING = 110;

  private final AknXml xml;
  private final AknWords words;

  AknTree(AknXml xml, AknWords words) {
    this.xml = xml;
    this.words = words;
  }

  List<AknParts> parts(Provision p) {
    return AknParts.of(words, p.span(), p.children());
  }

  /** A provision wherever the hierarchy may stand. */
  void provision(Provision p) {
    String name = element(p);
    xml.open(name, "eId", p.locator().value(), "name", name.equals("hcontainer") ? generic(p) : "");
    head(p);
    below(parts(p));
    xml.close();
  }

  private static String element(Provision p) {
    return switch (p.kind()) {
      case PART -> "part";
      case TITLE -> "title";
      case CHAPTER -> "chapter";
      case SECTION_GROUP, SECTION -> "section";
      case ARTICLE -> "article";
      case PARAGRAPH -> "paragraph";
      case SUBPARAGRAPH -> "subparagraph";
      case POINT, SUBPOINT -> p.locator().lastStep().startsWith("indent_") ? "indent" : "point";
      case PREAMBLE, RECITAL, MODULE, ANNEX, APPENDIX, DEFINITION, FOOTNOTE, OTHER -> "hcontainer";
    };
  }

  /** The name of a container for which the standard has no element. */
  static String generic(Provision p) {
    return p.kind() == ProvisionKind.OTHER
        ? p.locator().lastStep().replaceAll("_[0-9]+$", "")
        : p.kind().name().toLowerCase(Locale.ROOT);
  }

  private void below(List<AknParts> parts) {
    if (parts.stream().noneMatch(Below.class::isInstance)) {
      container("content", parts);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      switch (parts.get(i)) {
        case Below b -> provision(b.provision());
        case Words w -> around(w, i == 0, i == parts.size() - 1);
      }
    }
  }

  private void around(Words w, boolean first, boolean last) {
    if (first || last) {
      container(first ? "intro" : "wrapUp", List.of(w));
    } else {
      between(w);
    }
  }

  private void container(String name, List<AknParts> parts) {
    xml.open(name);
    flat(parts);
    xml.close();
  }

  /** Words between provisions: a heading of those that follow, or words that run on. */
  private void between(Words w) {
    if (w.lines().stream().allMatch(this::isHeading)) {
      for (Span line : w.lines()) {
        xml.block("crossHeading");
        words.write(line.from(), line.to());
        xml.end();
      }
    } else {
      flush(w);
    }
  }

  private boolean isHeading(Span line) {
    String text = words.slice(line.from(), line.to());
    return line.length() <= LONGEST_HEADING
        && words.breaks(line.to())
        && !text.matches("(?s).*[.;:,。；：，]\\s*");
  }

  /** Words that belong to the container around, amid its provisions. */
  void flush(Words w) {
    xml.open("hcontainer", "name", "flush");
    container("content", List.of(w));
    xml.close();
  }

  /** Paragraphs where blocks may stand, with provisions among them where the container has some. */
  void flat(List<AknParts> parts) {
    for (AknParts part : parts) {
      switch (part) {
        case Words w -> words.paragraphs(w.lines());
        case Below b -> provision(b.provision());
      }
    }
    if (parts.isEmpty()) {
      xml.empty("p");
    }
  }

  /**
   * The number and the heading as printed. Behind the head of an article or a larger division words
   * begin on a new line, behind the number of a paragraph or a point on the same one; where it is
   * otherwise the class {@code run-in} or an {@code eol} says so.
   */
  void head(Provision p) {
    if (p.head().length() == 0) {
      return;
    }
    int from = p.head().from();
    int end = Math.max(p.head().to(), Math.min(words.afterSpaces(p.head().to()), p.span().from()));
    int title = title(p, end);
    boolean broken = words.breaks(end);
    boolean runIn = isDivision(p.kind()) && !broken;
    boolean eol = !isDivision(p.kind()) && broken;
    if (title > from) {
      inline("num", from, title, runIn && title == end, eol && title == end);
    }
    if (title < end) {
      inline("heading", title, end, runIn, eol);
    }
    subheadings(end, p.span().from());
  }

  /** Headings without a number below the head, which are no words of the provision. */
  private void subheadings(int from, int to) {
    for (Span line : words.lines(from, to)) {
      inline("subheading", line.from(), line.to(), !words.breaks(line.to()), false);
    }
  }

  private void inline(String name, int from, int to, boolean runIn, boolean eol) {
    xml.block(name, "class", runIn ? AknWords.RUN_IN : "");
    words.write(from, to);
    if (eol) {
      xml.marker("eol");
    }
    xml.end();
  }

  /** Where the heading begins, with the bracket before it; the end where there is none. */
  int title(Provision p, int end) {
    String printed = words.slice(p.head().from(), end).replace('\n', ' ');
    int at = p.heading().isEmpty() ? -1 : printed.lastIndexOf(p.heading());
    if (at < 0) {
      return end;
    }
    boolean bracket = at > 0 && printed.charAt(at - 1) == '【';
    return p.head().from() + (bracket ? at - 1 : at);
  }

  /** Whether the words of the provision begin below its head rather than beside it. */
  private static boolean isDivision(ProvisionKind kind) {
    return switch (kind) {
      case PREAMBLE, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP -> true;
      case ANNEX, APPENDIX, ARTICLE, SECTION, OTHER -> true;
      case RECITAL, PARAGRAPH, SUBPARAGRAPH, POINT, SUBPOINT, DEFINITION, FOOTNOTE -> false;
    };
  }
}
