package org.pacta.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.structure.CitedInstruments;
import org.pacta.structure.Reference;
import org.pacta.structure.Reference.External;
import org.pacta.structure.References;
import org.pacta.structure.Span;

/** Finds the citations of provisions of the catalogue's instruments in a paper. */
final class PaperReader {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern YEAR_BEFORE = Pattern.compile("((?:19|20)[0-9]{2})(?:年的?| )?《?$");
  private static final Pattern YEAR_INSIDE =
      Pattern.compile("[(（]((?:19|20)[0-9]{2})[^()（）]{0,6}[)）]");

  private final Catalogue catalogue;
  private final ShortForms forms;

  PaperReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    forms = new ShortForms(new CitedInstruments(catalogue).english());
  }

  /** The citations in the order of the paper; they do not overlap. */
  List<PaperCitation> in(Paper paper) {
    List<PaperCitation> found = new ArrayList<>(shortForms(paper));
    for (Language language : Language.values()) {
      for (Reference r : References.of(paper.as(language), catalogue)) {
        if (r.target() instanceof External e && cites(e)) {
          enter(found, citation(paper, r.span(), e));
        }
      }
    }
    found.sort(Comparator.comparing(PaperCitation::span));
    return found;
  }

  /** "paragraph 2 of Article 14.11 of the TPP" says more than the short form at its end. */
  private static void enter(List<PaperCitation> found, PaperCitation citation) {
    List<PaperCitation> rivals =
        found.stream().filter(f -> ShortForms.overlap(f.span(), citation.span())).toList();
    boolean longer =
        rivals.size() == 1
            && citation.span().contains(rivals.getFirst().span())
            && citation.span().to() == rivals.getFirst().span().to()
            && citation.work().equals(rivals.getFirst().work());
    if (longer) {
      found.removeAll(rivals);
    }
    if (longer || rivals.isEmpty()) {
      found.add(citation);
    }
  }

  private static boolean cites(External e) {
    return !e.instrument().isEmpty() && !e.locators().isEmpty();
  }

  /** Each short form is written on a line of its own, and read as the law is read. */
  private List<PaperCitation> shortForms(Paper paper) {
    List<ShortForms.Form> all = forms.in(paper.text());
    StringBuilder written = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (ShortForms.Form form : all) {
      starts.add(written.length());
      written.append(form.written()).append('\n');
    }
    List<PaperCitation> found = new ArrayList<>();
    if (all.isEmpty()) {
      return found;
    }
    for (Reference r : References.of(Paper.text(written.toString(), Language.EN), catalogue)) {
      int line = lineOf(starts, r.span().from());
      if (r.target() instanceof External e && cites(e)) {
        found.add(citation(paper, all.get(line).span(), e));
      }
    }
    return found;
  }

  private static int lineOf(List<Integer> starts, int at) {
    int line = 0;
    while (line + 1 < starts.size() && starts.get(line + 1) <= at) {
      line++;
    }
    return line;
  }

  private PaperCitation citation(Paper paper, Span span, External e) {
    String work = catalogue.find(e.instrument()).map(CatalogueEntry::work).orElse(e.instrument());
    return new PaperCitation(span, work, year(paper, span, e.name()), e.locators());
  }

  /** The year that a citation names: in the name, in brackets behind it, or right before it. */
  private static String year(Paper paper, Span span, String name) {
    String before = paper.text().substring(Math.max(0, span.from() - 8), span.from());
    Matcher named = YEAR.matcher(name);
    Matcher inside = YEAR_INSIDE.matcher(span.of(paper.text()));
    Matcher ahead = YEAR_BEFORE.matcher(before);
    return named.find()
        ? named.group()
        : inside.find() ? inside.group(1) : ahead.find() ? ahead.group(1) : "";
  }
}
