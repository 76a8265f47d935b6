package org.pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.ConflictRules;
import org.pacta.diff.LadderScale;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;
import org.pacta.report.Brief.Identity;
import org.pacta.report.Brief.Kin;
import org.pacta.report.Brief.Rank;
import org.pacta.report.Precedents.Place;
import org.pacta.report.Precedents.Signed;
import org.pacta.structure.ProvisionKind;

/** Draws the brief of an instrument from the reports that there are. */
public final class BriefBuilder {
  private static final Set<ProvisionKind> ARTICLES =
      EnumSet.of(ProvisionKind.ARTICLE, ProvisionKind.SECTION);

  /** The group of subjects that every instrument has. */
  private static final String FRAME = "frame";

  private final Library library;
  private final Texts texts;
  private final Taxonomy taxonomy = Taxonomy.builtin();

  /**
   * Prepares briefs.
   *
   * @param library the index to quote from
   * @param texts the words of the brief, which decide on its language
   */
  public BriefBuilder(Library library, Texts texts) {
    this.library = library;
    this.texts = texts;
  }

  /**
   * The brief of an instrument.
   *
   * @param entry the instrument; the index holds a text of it
   * @param precedents what was found in all other texts
   * @param yardsticks the instruments that it is ranked with and set against
   * @param news what is to be told of it besides
   */
  public Brief build(
      CatalogueEntry entry,
      Precedents precedents,
      List<CatalogueEntry> yardsticks,
      Brief.News news) {
    AnnotatedText text = library.text(entry).orElseThrow();
    List<CatalogueEntry> others =
        yardsticks.stream().filter(e -> !e.id().equals(entry.id())).toList();
    return new Brief(
        texts.language().code(),
        identity(entry, text),
        kin(precedents),
        topics(entry, taxonomy.headline()),
        taxonomy.headline().stream().map(t -> rank(t, entry, others)).toList(),
        precedents,
        conflicts(entry, others),
        true,
        news);
  }

  /** The brief of an instrument that rules nothing of the field: what it is, and no more. */
  public Brief identified(CatalogueEntry entry, Brief.News news) {
    AnnotatedText text = library.text(entry).orElseThrow();
    String language = texts.language().code();
    return new Brief(
        language,
        identity(entry, text),
        List.of(),
        topics(entry, List.of()),
        List.of(),
        new Precedents(text.text().title(), text.text().language().code(), 0, List.of()),
        new ConflictMatrix(language, List.of(), List.of()),
        false,
        news);
  }

  /**
   * Whether any unit of an instrument, in any of its languages, rules a subject of the taxonomy
   * besides those that every instrument has, such as definitions and final provisions.
   */
  public boolean isInField(CatalogueEntry entry) {
    return library
        .languages(entry)
        .flatMap(l -> library.text(entry, l).stream())
        .flatMap(t -> t.norms().stream())
        .flatMap(n -> n.topics().stream())
        .anyMatch(t -> taxonomy.find(t.topic()).filter(f -> !f.group().equals(FRAME)).isPresent());
  }

  private Identity identity(CatalogueEntry entry, AnnotatedText text) {
    Map<String, String> dates = new TreeMap<>();
    entry.dates().forEach((event, date) -> dates.put(event, date.toString()));
    return new Identity(
        entry.id(),
        entry.titleIn(texts.language()),
        texts.word("kind", entry.kind().code()),
        text.text().language().code(),
        entry.status(),
        entry.parties(),
        dates,
        (int) text.text().stream().filter(p -> ARTICLES.contains(p.kind())).count(),
        text.norms().size());
  }

  /** Those with most shared sentences first; formulas that many have count for each. */
  private static List<Kin> kin(Precedents precedents) {
    int all = precedents.clauses().stream().mapToInt(Precedents.Clause::sentences).sum();
    Map<String, Kin> kin = new TreeMap<>();
    for (Precedents.Clause clause : precedents.clauses()) {
      for (Signed sentence : clause.signed()) {
        sentence.places().stream()
            .collect(
                TreeMap<String, Place>::new,
                (m, p) -> m.putIfAbsent(p.instrument(), p),
                TreeMap::putAll)
            .forEach(
                (id, p) -> kin.merge(id, new Kin(id, p.shortTitle(), 1, all), BriefBuilder::sum));
      }
    }
    return kin.values().stream()
        .sorted(Comparator.comparingInt((Kin k) -> -k.shared()).thenComparing(Kin::instrument))
        .toList();
  }

  private static Kin sum(Kin one, Kin other) {
    return new Kin(one.instrument(), one.shortTitle(), one.shared() + other.shared(), one.of());
  }

  private SideBySide topics(CatalogueEntry entry, List<Topic> topics) {
    List<ReportTopic> rows =
        topics.stream()
            .map(
                t ->
                    new ReportTopic(
                        t.id(),
                        t.title().in(texts.language()),
                        t.description().in(texts.language())))
            .toList();
    return new SideBySideBuilder(library, texts)
        .build(texts.text("brief.topics"), rows, List.of(entry));
  }

  private Rank rank(Topic topic, CatalogueEntry entry, List<CatalogueEntry> others) {
    List<CatalogueEntry> all = new ArrayList<>(others);
    all.add(entry);
    LadderScale scale = LadderScale.of(topic.id(), taxonomy).orElseThrow();
    Ladder ladder = new LadderBuilder(library, texts, scale).build(topic, all);
    int ranked = ladder.rungs().stream().mapToInt(r -> r.clauses().size()).sum();
    int top = ladder.rungs().stream().mapToInt(Ladder.Rung::rung).max().orElse(-1);
    for (Ladder.Rung rung : ladder.rungs()) {
      Optional<Ladder.Clause> own = own(rung.clauses().stream(), entry);
      if (own.isPresent()) {
        String note = texts.get("brief.ranked", rung.rung(), top, ranked);
        return new Rank(topic.id(), ladder.title(), "ranked", rung.rung(), top, ranked, own, note);
      }
    }
    Optional<Ladder.Clause> aside = own(ladder.aside().stream(), entry);
    String place = aside.isPresent() ? "aside" : "absent";
    return new Rank(
        topic.id(), ladder.title(), place, -1, top, ranked, aside, note(ladder, entry, place));
  }

  private static Optional<Ladder.Clause> own(Stream<Ladder.Clause> clauses, CatalogueEntry entry) {
    return clauses.filter(c -> c.instrument().equals(entry.id())).findFirst();
  }

  private String note(Ladder ladder, CatalogueEntry entry, String place) {
    return ladder.absent().stream()
        .filter(a -> a.instrument().equals(entry.id()))
        .findFirst()
        .map(Ladder.Absence::note)
        .orElseGet(() -> texts.text("brief." + place));
  }

  private ConflictMatrix conflicts(CatalogueEntry entry, List<CatalogueEntry> others) {
    boolean states = entry.kind().bindsStates();
    List<CatalogueEntry> across =
        others.stream().filter(e -> e.kind().bindsStates() != states).toList();
    ConflictBuilder builder = new ConflictBuilder(library, texts, ConflictRules.builtIn());
    return states ? builder.build(List.of(entry), across) : builder.build(across, List.of(entry));
  }
}
