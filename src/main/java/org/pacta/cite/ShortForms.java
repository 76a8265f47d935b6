package org.pacta.cite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacta.structure.Span;

/**
 * Finds the short forms of papers, {@code CPTPP art 14.13(3)(b)} and {@code Article 44 GDPR}, and
 * writes them as the texts of the law do: {@code Article 44 of the GDPR}.
 */
final class ShortForms {
  private static final String ONE = "[0-9]+(?:\\.[0-9]+)*[a-zA-Z]?(?:\\([0-9A-Za-z]{1,4}\\))*";
  private static final String UNIT =
      "(?<unit>[Aa]rticles|[Aa]rts\\.?|[Aa]rticle|[Aa]rt\\.?|[Ss]ections|[Ss]ection|§§?|[Rr]ecitals|[Rr]ecital)";
  private static final String NUMBERS =
      "(?<numbers>" + ONE + "(?:(?:, and |, or | and | or | to |, ?| ?[–-] ?)" + ONE + ")*)";

  private final Pattern nameLast;
  private final Pattern nameFirst;

  /**
   * @param names of instruments, in English
   */
  ShortForms(Collection<String> names) {
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<name>", ")"));
    nameLast =
        Pattern.compile(
            "(?<![\\w])"
                + UNIT
                + " ?"
                + NUMBERS
                + ",? (?:of (?:the )?|in the |\\()?"
                + any
                + "(?![\\w-])");
    nameFirst =
        Pattern.compile(
            "(?<![\\w-])" + any + "(?:['’]s)?,? (?:\\()?" + UNIT + " ?" + NUMBERS + "(?![\\w])");
  }

  /**
   * A short form.
   *
   * @param span in the paper
   * @param name as printed
   * @param written the citation as the law writes it
   */
  record Form(Span span, String name, String written) {}

  /** The short forms of a text in its order; they do not overlap. */
  List<Form> in(String text) {
    List<Form> found = new ArrayList<>();
    collect(nameLast.matcher(text), found);
    collect(nameFirst.matcher(text), found);
    found.sort(Comparator.comparing(Form::span));
    return found;
  }

  private static void collect(Matcher m, List<Form> found) {
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      boolean free = found.stream().noneMatch(f -> overlap(f.span(), span));
      if (free && m.group().indexOf('\n') < 0) {
        found.add(form(span, m));
      }
    }
  }

  private static Form form(Span span, Matcher m) {
    String unit = m.group("unit").toLowerCase(Locale.ROOT);
    String word =
        unit.startsWith("art") ? "Article" : unit.startsWith("rec") ? "Recital" : "Section";
    boolean many = m.group("numbers").matches(".*(?: and | or | to |,|[–-]).*");
    String written =
        word + (many ? "s " : " ") + m.group("numbers") + " of the " + m.group("name") + ".";
    return new Form(span, m.group("name"), written);
  }

  static boolean overlap(Span a, Span b) {
    return a.from() < b.to() && b.from() < a.to();
  }
}
