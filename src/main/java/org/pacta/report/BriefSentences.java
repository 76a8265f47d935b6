package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.report.Precedents.Clause;

/** The sentences of a brief that all its forms have. */
final class BriefSentences {
  private BriefSentences() {}

  /** What the instrument is, fact by fact; what is not known is left out. */
  static List<String> what(Brief brief, Texts texts) {
    Brief.Identity i = brief.identity();
    List<String> facts = new ArrayList<>();
    facts.add(texts.get("brief.kind", i.id(), i.kind(), texts.word("language", i.textLanguage())));
    facts.add(texts.get("brief.size", i.articles(), i.units()));
    if (!i.status().isEmpty()) {
      facts.add(texts.get("brief.status", i.status()));
    }
    if (!i.parties().isEmpty()) {
      facts.add(texts.get("brief.parties", texts.list(i.parties())));
    }
    i.dates().forEach((event, date) -> facts.add(texts.get("brief.date", event, date)));
    brief.topics().columns().forEach(c -> facts.addAll(c.caveats()));
    return facts;
  }

  /** Why nothing but what it is was looked at. */
  static String outside(Brief brief, Texts texts) {
    return texts.get("brief.outside", brief.identity().units());
  }

  /** Why it may be another version of an instrument. */
  static String version(LikelyVersion version, Texts texts) {
    return texts.get(
        version.sameTitle() ? "brief.version.title" : "brief.version",
        version.title(),
        version.instrument(),
        version.shared(),
        version.of(),
        version.theirs());
  }

  /** How many of its sentences others have, and how many are new. */
  static String words(Brief brief, Texts texts) {
    List<Clause> clauses = brief.precedents().clauses();
    return texts.get(
        "brief.words",
        clauses.stream().mapToInt(Clause::sentences).sum(),
        clauses.stream().mapToInt(c -> c.signed().size()).sum(),
        clauses.stream().mapToInt(c -> c.unsigned().size()).sum(),
        brief.precedents().searched());
  }
}
