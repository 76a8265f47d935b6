package org.pacta.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.report.Precedents.Clause;
import org.pacta.report.Precedents.Precedent;
import org.pacta.report.Precedents.Unsigned;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.search.StandingQuery;

/** Writes a brief as Markdown, for a mail or a terminal; words of the law stand as they are. */
public final class BriefMarkdown {
  /** What means something in Markdown, in the words of a source. */
  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

  private static final int KIN = 6;

  private final Brief brief;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  private BriefMarkdown(Brief brief, Texts texts) {
    this.brief = brief;
    this.texts = texts;
  }

  /** The brief as Markdown, with a line feed at its end. */
  public static String render(Brief brief, Texts texts) {
    return new BriefMarkdown(brief, texts).all();
  }

  private String all() {
    line("# " + plain(texts.get("brief.title", brief.identity().title())));
    line("");
    Banners.of(brief.topics(), texts).forEach(b -> line("> **" + plain(b) + "**\n"));
    BriefSentences.what(brief, texts).forEach(s -> line("- " + plain(s)));
    if (!brief.inField()) {
      line("\n" + plain(BriefSentences.outside(brief, texts)));
    }
    versions();
    matches();
    if (brief.inField()) {
      topics();
      ranks();
      words();
      precedents();
      conflicts();
    }
    sources();
    return out.toString();
  }

  private void versions() {
    if (!brief.news().versions().isEmpty()) {
      heading("brief.versions");
      line("\n" + plain(texts.text("brief.versions.hint")) + "\n");
    }
    for (LikelyVersion v : brief.news().versions()) {
      line("- " + plain(BriefSentences.version(v, texts)) + " `" + v.concordance() + "`");
    }
  }

  private void matches() {
    if (!brief.news().matches().isEmpty()) {
      heading("brief.matches");
      line("");
    }
    for (StandingQuery.Match m : brief.news().matches()) {
      line("- **" + plain(m.name()) + "**: " + plain(m.hit().citation()));
      line("  > " + plain(m.hit().snippet().replaceAll("\\s+", " ")));
    }
  }

  private void topics() {
    heading("brief.topics");
    for (SideBySide.Row row : brief.topics().rows()) {
      line("\n### " + plain(row.title()) + "\n");
      row.cells().forEach(this::cell);
    }
  }

  private void cell(Cell cell) {
    if (cell.quotations().isEmpty()) {
      line(texts.word("status", cell.status()) + ". " + plain(cell.note()));
    }
    cell.quotations().forEach(this::quotation);
  }

  private void quotation(Quotation q) {
    String excerpt = q.whole() ? "" : " (" + texts.text("excerpt.note") + ")";
    line("**" + plain(q.citation()) + "** " + texts.word("modality", q.modality()) + excerpt);
    quote(q.text());
    q.exceptions().forEach(e -> line("- " + plain(e)));
    if (!q.enforceabilityClause().isEmpty()) {
      line("- " + plain(q.enforceabilityClause()));
    }
    if (!q.note().isEmpty()) {
      line("- " + plain(q.note()));
    }
    line("");
  }

  private void ranks() {
    heading("brief.ranks");
    line("");
    for (Brief.Rank rank : brief.ranks()) {
      String where = rank.clause().map(c -> " " + plain(c.clause().citation())).orElse("");
      line("- **" + plain(rank.title()) + "**" + where + ": " + plain(rank.note()));
      rank.clause().ifPresent(c -> c.proofs().forEach(p -> line("  - " + plain(p))));
    }
  }

  private void words() {
    heading("brief.new");
    line("\n" + plain(BriefSentences.words(brief, texts)) + "\n");
    for (Brief.Kin kin : brief.kin().stream().limit(KIN).toList()) {
      line("- " + plain(kin.shortTitle()) + ": " + kin.shared() + "/" + kin.of());
    }
    for (Clause clause : brief.precedents().clauses()) {
      for (Unsigned sentence : clause.unsigned()) {
        line("\n**" + plain(clause.citation()) + "**");
        quote(sentence.text());
      }
    }
  }

  private void precedents() {
    heading("brief.precedents");
    line("");
    for (Clause clause : brief.precedents().clauses()) {
      String article = plain((clause.citation() + " " + clause.heading()).strip());
      String none = ": " + texts.text("precedents.none");
      line("- **" + article + "**" + (clause.precedents().isEmpty() ? none : ""));
      clause.precedents().forEach(this::precedent);
      clause.opposed().forEach(this::precedent);
    }
  }

  private void precedent(Precedent p) {
    String score = String.format(Locale.ROOT, "%.2f", p.score());
    String where = plain(p.place().shortTitle() + " " + p.place().citation());
    line("  - " + where + " (" + texts.word("relation", p.relation()) + " " + score + ")");
    p.differences().forEach(d -> line("    - " + plain(d)));
  }

  private void conflicts() {
    heading("brief.conflicts");
    line("");
    if (brief.conflicts().rows().isEmpty()) {
      line(plain(texts.text("brief.conflicts.none")));
    }
    for (ConflictMatrix.Row row : brief.conflicts().rows()) {
      String duty = row.duty().isEmpty() ? "" : row.duty().getFirst().citation();
      line("- **" + plain(row.treaty().shortTitle() + " " + duty + ": " + row.title()) + "**");
      for (ConflictMatrix.Cell cell : row.cells()) {
        String clash = texts.word("clash", cell.clash().code());
        line("  - " + clash + ": " + plain(cell.sentence()));
      }
    }
  }

  private void sources() {
    heading("sources");
    line("");
    for (SideBySide.Column column : brief.topics().columns()) {
      for (SideBySide.Source s : column.sources()) {
        line("- " + plain(s.file()) + " (" + s.authenticity() + ") `" + s.sha256() + "`");
      }
    }
  }

  private void heading(String key) {
    line("\n## " + plain(texts.text(key)));
  }

  private void quote(String text) {
    List<String> lines = text.strip().lines().toList();
    line("");
    lines.forEach(l -> line("> " + plain(l)));
    line("");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private static String plain(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$1");
  }
}
