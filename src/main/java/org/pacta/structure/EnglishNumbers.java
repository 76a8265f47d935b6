package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers behind a unit: {@code 6(1)(a), (b) and (c)}, {@code 13 to 15 and 17}. */
final class EnglishNumbers {
  private static final String BRACKETS =
      "(?: ?[(（](?:[a-z]{1,5}|[A-Z]|[IVX]{1,4}|[0-9]{1,3}[a-z]{0,2})[)）])";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<head>[0-9]{1,5}[A-Za-z]{0,2}(?:[.:–-][0-9]{1,5}[A-Za-z]{0,2}|[.:–-][A-Z][0-9]?|\\.[a-z])*"
              + "|[IVXLC]{1,8}(?::[0-9]{1,2})?"
              + "|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten"
              + "|[A-Z](?:[.–-]?[0-9]{1,3})*)"
              + "(?<inserted> ?(?:bis|ter|quater|quinquies))?"
              + "(?<tail>"
              + BRACKETS
              + "*)(?![\\w])");
  private static final Pattern PART =
      Pattern.compile(
          "(?<head>[0-9]{1,3}[A-Za-z]{0,2}(?:\\.[0-9a-z]{1,3})*|[a-z](?=\\)|[,.;:)]| and | or | to | above | of |$)|[A-Z](?![\\w’'])|)"
              + "(?<inserted>)(?<tail>"
              + BRACKETS
              + "*)\\)?(?![\\w])");
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "(?<range> (?:to|through|until) | ?[–—] ?)|, (?:and |or |and/or )?| (?:and|or|and/or|as well as) ");
  private static final Pattern BRACKETED = Pattern.compile("[(（]([^)）]+)[)）]");
  private static final Pattern DASH = Pattern.compile("([0-9]+[a-z]?)[–-]([0-9]+[a-z]?)");

  private final Pattern measure;

  EnglishNumbers(CitationGrammar.English grammar) {
    measure =
        Pattern.compile(" ?(?:%|" + CitationGrammar.anyOf(grammar.measures()) + "(?![\\w-]))|[/%]");
  }

  /**
   * What was read.
   *
   * @param paths empty where no number stands there
   * @param end one past the last character
   */
  record Read(List<List<CitationStep>> paths, int end) {}

  /** Reads the numbers from {@code at} on. */
  Read read(String line, int at, CitationUnit unit, boolean plural) {
    List<List<CitationStep>> paths = new ArrayList<>();
    int begin = at < line.length() && " \u00a0".indexOf(line.charAt(at)) >= 0 ? at + 1 : at;
    Matcher m = matcher(line, begin, unit);
    if (!m.lookingAt() || m.group().isEmpty() || begin == at && line.charAt(at - 1) != '§') {
      return new Read(List.of(), at);
    }
    int end = m.end();
    paths.addAll(first(m, unit, plural));
    while (true) {
      Matcher connector = CONNECTOR.matcher(line).region(end, line.length());
      if (!connector.lookingAt()) {
        return new Read(paths, end);
      }
      Matcher next = matcher(line, connector.end(), unit);
      if (!next.lookingAt() || !continues(line, connector, next, paths, plural, unit)) {
        return new Read(paths, end);
      }
      extend(paths, next, unit, connector.group("range") != null);
      end = next.end();
    }
  }

  private static Matcher matcher(String line, int at, CitationUnit unit) {
    boolean bracket = at < line.length() && "(（".indexOf(line.charAt(at)) >= 0;
    Pattern shape = bracket || unit.rank() >= CitationUnit.SUBSECTION.rank() ? PART : WHOLE;
    return shape.matcher(line).region(at, line.length()).useTransparentBounds(true);
  }

  private static List<List<CitationStep>> first(Matcher m, CitationUnit unit, boolean plural) {
    Matcher dash = DASH.matcher(m.group("head"));
    if (plural && dash.matches() && ascends(dash) && m.group("tail").isEmpty()) {
      return List.of(List.of(new CitationStep.Through(unit, dash.group(1), dash.group(2))));
    }
    return List.of(steps(m, unit));
  }

  /** Annexes 19-1 and 19-2 are two, Articles 19-21 are three. */
  private static boolean ascends(Matcher dash) {
    return number(dash.group(1)) <= number(dash.group(2));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replaceFirst("[a-z]$", ""));
  }

  private static List<CitationStep> steps(Matcher m, CitationUnit unit) {
    List<CitationStep> steps = new ArrayList<>();
    String head = m.group("head");
    String inserted = m.group("inserted") == null ? "" : m.group("inserted").strip();
    if (!head.isEmpty()) {
      String[] parts = head.split(":", -1);
      steps.add(new CitationStep.Numbered(unit, CitationKey.of(unit, parts[0] + inserted)));
      for (int i = 1; i < parts.length; i++) {
        steps.add(below(parts[i]));
      }
    }
    Matcher b = BRACKETED.matcher(m.group("tail"));
    while (b.find()) {
      boolean leading = steps.isEmpty();
      steps.add(
          leading
              ? new CitationStep.Numbered(unit, CitationKey.of(unit, b.group(1)))
              : below(b.group(1)));
    }
    return steps;
  }

  private static CitationStep below(String number) {
    return new CitationStep.Numbered(
        CitationUnit.BELOW, CitationKey.of(CitationUnit.BELOW, number));
  }

  private boolean continues(
      String line,
      Matcher connector,
      Matcher next,
      List<List<CitationStep>> paths,
      boolean plural,
      CitationUnit unit) {
    if (next.group().isEmpty()
        || measure.matcher(line).region(next.end(), line.length()).lookingAt()) {
      return false;
    }
    boolean bracket = next.group("head").isEmpty();
    List<CitationStep> last = paths.getLast();
    boolean afterBracket = line.charAt(connector.start() - 1) == ')';
    if (bracket) {
      return afterBracket;
    }
    boolean list = plural || connector.group().contains("or") || connector.group().contains("and");
    boolean range = connector.group("range") != null;
    char c = next.group("head").charAt(0);
    boolean digit = Character.isDigit(c);
    boolean before =
        last.getFirst() instanceof CitationStep.Numbered n
            ? Character.isDigit(n.key().charAt(0))
            : digit;
    boolean letter = !digit && next.group("head").length() == 1 && next.group("tail").isEmpty();
    boolean sentence = letter && c == 'A' && unit.rank() < CitationUnit.SUBSECTION.rank();
    return digit == before
        && list
        && !(range && !plural)
        && !sentence
        && !(connector.group().equals(", ") && !plural);
  }

  private static void extend(
      List<List<CitationStep>> paths, Matcher next, CitationUnit unit, boolean range) {
    List<CitationStep> last = paths.getLast();
    List<CitationStep> steps = steps(next, unit);
    List<CitationStep> path =
        next.group("head").isEmpty() ? CitationSiblings.of(last, steps) : steps;
    boolean through =
        range
            && path.size() == last.size()
            && path.getLast() instanceof CitationStep.Numbered
            && last.getLast() instanceof CitationStep.Numbered;
    if (!through) {
      paths.add(path);
      return;
    }
    paths.set(paths.size() - 1, CitationSiblings.through(last, path));
  }
}
