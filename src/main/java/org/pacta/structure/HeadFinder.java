package org.pacta.structure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells which lines are heads. A cross-reference that happens to begin a line has the shape of a
 * head too: what follows the number, how the line before ends and whether the number is the next
 * one decide.
 */
final class HeadFinder {
  private static final int LONGEST_HEAD = 300;
  private static final int ENOUGH_MARKED = 3;
  private static final int SHORT_LINE = 60;
  private static final Pattern REFERENCE_EN =
      Pattern.compile("[,;)\\]/&’'\"“”].*|\\(.*[^)]|[a-z].*|[0-9].*");
  private static final Pattern REFERENCE_ZH =
      Pattern.compile("[第款项、，,；;）)\\]。和或及与至的所规以之中前后“”'\"].*|[（(].*");

  /** A conversion takes lines that begin with a reference for headings; no title ends so. */
  private static final Pattern BREAKS_OFF = Pattern.compile("\\(.*[,;](?: and| or)?");

  /** The paragraphs of GATT are cited so, in headings too: {@code Article XXIV:5}. */
  private static final Pattern CITED = Pattern.compile("(?:Article|ARTICLE) [IVXLC]{1,8}:[0-9].*");

  private static final Pattern SENTENCE =
      Pattern.compile(".*\\b(?:shall|may not|must)\\b.*|.*[;,]");

  private final List<Line> lines;
  private final NavigableMap<Integer, Head> heads = new TreeMap<>();
  private final Set<Integer> suspects = new HashSet<>();
  private int unnumbered;

  private HeadFinder(List<Line> lines) {
    this.lines = lines;
  }

  /** The heads by the place of their line. */
  static NavigableMap<Integer, Head> find(List<Line> lines, HeadGrammar grammar) {
    HeadFinder finder = new HeadFinder(lines);
    finder.collect(grammar);
    finder.trustMarked();
    finder.refuseReferences();
    finder.settleSections();
    finder.heads.putAll(UnnumberedDivisions.find(lines, finder.heads));
    finder.heads.putAll(BoundAgreements.find(lines, finder.heads, grammar));
    return finder.heads;
  }

  private void collect(HeadGrammar grammar) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).before() == Line.Break.SECTION) {
        unnumbered(i);
        continue;
      }
      String text = Notes.bare(lines.get(i).text());
      boolean inline = text.startsWith("第");
      if (inline || text.length() <= LONGEST_HEAD) {
        int at = i;
        grammar.match(text).or(() -> grammar.matchSpaced(text)).ifPresent(h -> heads.put(at, h));
      }
    }
  }

  /** Sections without a number are told apart by their place. */
  private void unnumbered(int i) {
    unnumbered++;
    heads.put(i, new Head(ProvisionKind.SECTION, "", "unnumbered-" + unnumbered, "", 0));
  }

  /** Where a source marks its heads as such, unmarked lines of the same level are suspect. */
  private void trustMarked() {
    Map<Integer, Map<ProvisionKind, Integer>> marked = new HashMap<>();
    heads.forEach(
        (i, h) -> {
          if (lines.get(i).isHeading()) {
            marked
                .computeIfAbsent(lines.get(i).source(), s -> new EnumMap<>(ProvisionKind.class))
                .merge(h.kind(), 1, Integer::sum);
          }
        });
    heads
        .entrySet()
        .forEach(
            e -> {
              if (!lines.get(e.getKey()).isHeading()
                  && marked
                          .getOrDefault(lines.get(e.getKey()).source(), Map.of())
                          .getOrDefault(e.getValue().kind(), 0)
                      >= ENOUGH_MARKED) {
                suspects.add(e.getKey());
              }
            });
  }

  private void refuseReferences() {
    HeadSequence sequence = new HeadSequence();
    int source = -1;
    for (Integer i : List.copyOf(heads.keySet())) {
      Head head = Objects.requireNonNull(heads.get(i));
      if (lines.get(i).source() != source) {
        source = lines.get(i).source();
        sequence = new HeadSequence();
      }
      if (accepted(i, head, sequence)) {
        sequence.pass(head);
      } else {
        heads.remove(i);
      }
    }
  }

  private boolean accepted(int i, Head head, HeadSequence sequence) {
    Line line = lines.get(i);
    if (line.before() == Line.Break.SECTION) {
      return true;
    }
    String text = Notes.bare(line.text());
    if (CITED.matcher(text).matches()) {
      return false;
    }
    String rest = text.substring(Math.min(text.length(), head.titleAt()));
    if (line.isHeading()) {
      return !BREAKS_OFF.matcher(rest).matches();
    }
    boolean chinese = "第模附序前".indexOf(text.charAt(0)) >= 0;
    boolean spaced =
        head.titleAt() >= text.length() || " :：.".indexOf(text.charAt(head.titleAt() - 1)) >= 0;
    if (chinese
        ? !spaced && REFERENCE_ZH.matcher(rest).matches()
        : REFERENCE_EN.matcher(rest).matches()) {
      return false;
    }
    if (head.kind() != ProvisionKind.ARTICLE
        && head.kind() != ProvisionKind.SECTION
        && (SENTENCE.matcher(rest).matches() || (chinese && rest.length() > 60))) {
      return false;
    }
    if (suspects.contains(i) && !(sequence.isNext(head) && opened(i))) {
      return false;
    }
    if (head.kind() == ProvisionKind.PREAMBLE && rest.isBlank()) {
      return true;
    }
    if (isContainer(head) && !containerOpened(i, rest)) {
      return false;
    }
    if (chinese && !spaced && !head.key().isEmpty()) {
      return sequence.isNext(head) && opened(i);
    }
    return opened(i) || sequence.isNext(head);
  }

  private static boolean isContainer(Head head) {
    return switch (head.kind()) {
      case PART, TITLE, CHAPTER, MODULE, SECTION_GROUP, ANNEX, APPENDIX -> true;
      case PREAMBLE, RECITAL, ARTICLE, SECTION, PARAGRAPH, SUBPARAGRAPH -> false;
      case POINT, SUBPOINT, DEFINITION, FOOTNOTE, OTHER -> false;
    };
  }

  /** Unlike articles, divisions never begin amid a sentence, and their titles are no sentences. */
  private boolean containerOpened(int i, String rest) {
    boolean stops = rest.matches("[.,;:].*");
    if (rest.endsWith(":") && rest.length() > 1) {
      return false;
    }
    boolean title =
        rest.isBlank()
            || Sentences.titleCase(rest)
            || Sentences.allCapitals(rest)
            || Sentences.chinese(rest.charAt(0));
    if (opened(i)) {
      return title && (!stops || rest.matches("[.:]\\s?\\S.*"));
    }
    String word = lines.get(i).text();
    boolean alone = rest.isBlank() && (i + 1 == lines.size() || lines.get(i + 1).afterGap());
    if (Sentences.closed(word)) {
      return false;
    }
    if (alone || (rest.isBlank() && Sentences.allCapitals(word))) {
      return true;
    }
    String before = lines.get(i - 1).text();
    return title && !stops && before.length() < SHORT_LINE && Sentences.titleCase(before);
  }

  /** Whether a new paragraph may begin with the line. */
  private boolean opened(int i) {
    Line line = lines.get(i);
    if (i == 0 || line.afterGap() || !line.isLine()) {
      return true;
    }
    Line before = lines.get(i - 1);
    return !before.isLine()
        || heads.containsKey(i - 1)
        || Sentences.closed(before.text())
        || Sentences.allCapitals(before.text());
  }

  /** In an instrument of articles a section is a group of them; in a code it is the unit. */
  private void settleSections() {
    boolean articles =
        heads.values().stream().filter(h -> h.kind() == ProvisionKind.ARTICLE).limit(2).count()
            == 2;
    for (Map.Entry<Integer, Head> e : heads.entrySet()) {
      Head head = e.getValue();
      boolean numbered = !head.key().isEmpty() && Character.isDigit(head.key().charAt(0));
      if (articles
          && head.kind() == ProvisionKind.SECTION
          && !lines.get(e.getKey()).text().startsWith("§")) {
        e.setValue(head.withKind(ProvisionKind.SECTION_GROUP));
      } else if (!articles
          && head.kind() == ProvisionKind.SECTION_GROUP
          && numbered
          && !lines.get(e.getKey()).text().startsWith("第")) {
        e.setValue(head.withKind(ProvisionKind.SECTION));
      }
    }
  }
}
