package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pacta.corpus.Language;

/**
 * Builds small trees for tests. Each line is a provision: its locator, a bar, its words; a heading
 * may stand between two bars. Where a line lies below another follows from the locators, that of an
 * article below a chapter from a slash: {@code chapter_2/art_5}.
 */
final class Drafts {
  private final StringBuilder text = new StringBuilder();
  private final List<String[]> lines;
  private int next;

  private Drafts(List<String[]> lines) {
    this.lines = lines;
  }

  static InstrumentText of(Language language, String draft) {
    return of("draft", language, draft);
  }

  static InstrumentText of(String instrument, Language language, String draft) {
    Drafts drafts =
        new Drafts(draft.strip().lines().map(l -> l.strip().split(" *\\| ?", 3)).toList());
    List<Provision> top = new ArrayList<>();
    while (drafts.next < drafts.lines.size()) {
      top.add(drafts.provision());
    }
    return new InstrumentText(
        instrument,
        language,
        "Draft",
        drafts.text.toString(),
        top,
        List.of(),
        List.of(),
        List.of());
  }

  private Provision provision() {
    String path = path(next);
    String[] line = lines.get(next++);
    String step = step(path);
    String heading = line.length == 3 ? line[1] : "";
    text.append(step).append(' ').append(heading).append('\n');
    int from = text.length();
    text.append(line[line.length - 1]).append('\n');
    List<Provision> children = new ArrayList<>();
    while (next < lines.size()
        && (path(next).startsWith(path + "/") || path(next).startsWith(path + "__"))) {
      children.add(provision());
    }
    Locator locator =
        new Locator(
            path.replaceAll("^(?:(?:chapter|part|section)_\\w+/)+(?=art_|sec_)", "")
                .replace("/", "__"));
    return new Provision(
        locator,
        kind(step),
        number(step),
        heading,
        new Span(from, text.length()),
        0,
        children,
        List.of());
  }

  private String path(int line) {
    return lines.get(line)[0];
  }

  private static String step(String path) {
    return path.replaceAll(".*(?:__|/)", "");
  }

  private static String number(String step) {
    return step.substring(step.indexOf('_') + 1).toUpperCase(Locale.ROOT);
  }

  private static ProvisionKind kind(String step) {
    return switch (step.replaceAll("_.*", "")) {
      case "chapter" -> ProvisionKind.CHAPTER;
      case "part" -> ProvisionKind.PART;
      case "section" -> ProvisionKind.SECTION_GROUP;
      case "annex" -> ProvisionKind.ANNEX;
      case "rec" -> ProvisionKind.RECITAL;
      case "art" -> ProvisionKind.ARTICLE;
      case "sec" -> ProvisionKind.SECTION;
      case "para" -> ProvisionKind.PARAGRAPH;
      case "subpara" -> ProvisionKind.SUBPARAGRAPH;
      case "point" -> ProvisionKind.POINT;
      default -> throw new IllegalArgumentException(step);
    };
  }
}
