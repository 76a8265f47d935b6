package org.pacta.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.align.Aligner;
import org.pacta.align.Comparison;
import org.pacta.align.Correspondence;
import org.pacta.align.Level;
import org.pacta.align.PreparedSide;
import org.pacta.align.Relation;
import org.pacta.align.Side;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.Delta;
import org.pacta.diff.Deltas;
import org.pacta.diff.Redline;
import org.pacta.genealogy.Wording;
import org.pacta.index.Draft;
import org.pacta.norm.AnnotatedText;
import org.pacta.report.Precedents.Clause;
import org.pacta.report.Precedents.Miss;
import org.pacta.report.Precedents.Near;
import org.pacta.report.Precedents.Place;
import org.pacta.report.Precedents.Precedent;
import org.pacta.report.Precedents.Signed;
import org.pacta.report.Precedents.Unsigned;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Pinpoint;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/**
 * Finds the precedents of a draft. Texts are shown to it one after the other and not kept, so that
 * a whole corpus can pass; the result depends on the texts and not on their order.
 */
public final class PrecedentFinder {
  /** From this likeness on a provision is a precedent; below, it is told as what came nearest. */
  private static final double LEAST = 0.25;

  private static final double LEAST_NEAR = 0.001;

  /** A likeness below is that of any two sentences of treaties. */
  private static final double LEAST_LIKENESS = 0.2;

  private final Draft draft;
  private final Aligner aligner;
  private final Texts texts;
  private final DeltaSentences words;
  private final PreparedSide side;
  private final List<Wording> wordings;
  private final Map<Locator, FoundPrecedents> kept = new TreeMap<>();
  private final Map<String, List<Place>> holders = new HashMap<>();
  private final Map<Wording, Near> nearest = new HashMap<>();
  private int searched;

  /**
   * Prepares the search.
   *
   * @param texts the words of the report, which decide on the language of titles
   * @param limit how many precedents an article is given at the most
   */
  public PrecedentFinder(Draft draft, Aligner aligner, Texts texts, int limit) {
    this.draft = draft;
    this.aligner = aligner;
    this.texts = texts;
    this.words = new DeltaSentences(texts);
    this.side = aligner.prepare(new Side(draft.text(), draft.kind().bindsStates()), Level.ARTICLE);
    this.wordings = Wording.of(draft.text().text());
    wordings.forEach(w -> holders.put(w.form(), new ArrayList<>()));
    side.locators().forEach(l -> kept.put(l, new FoundPrecedents(limit)));
  }

  /** Searches a text. */
  public void search(CatalogueEntry entry, AnnotatedText text) {
    searched++;
    List<Wording> theirs = Wording.of(text.text());
    for (Wording wording : theirs) {
      List<Place> places = holders.get(wording.form());
      if (places != null) {
        places.add(place(entry, text.text(), wording.locator()));
      }
    }
    PreparedSide other = aligner.prepare(new Side(text, entry.kind().bindsStates()), Level.ARTICLE);
    Comparison comparison = aligner.compare(side, other);
    for (Correspondence found : aligner.alike(comparison, side, LEAST_NEAR)) {
      found
          .rightLocator()
          .flatMap(text.text()::find)
          .ifPresent(r -> keep(entry, text, found, r, theirs));
    }
  }

  /** What was found in all texts that were searched. */
  public Precedents found() {
    InstrumentText text = draft.text().text();
    List<Clause> clauses =
        side.locators().stream().flatMap(l -> text.find(l).stream()).map(this::clause).toList();
    return new Precedents(text.title(), text.language().code(), searched, clauses);
  }

  private void keep(
      CatalogueEntry entry,
      AnnotatedText text,
      Correspondence found,
      Provision right,
      List<Wording> theirs) {
    FoundPrecedents article = kept.get(found.leftLocator());
    if (article == null || !isRule(right.kind())) {
      return;
    }
    boolean opposed = found.relation() == Relation.OPPOSED;
    Set<String> shared =
        Subjects.shared(
            draft.text().normsWithin(found.leftLocator()), text.normsWithin(right.locator()));
    if (!opposed && shared.isEmpty() && found.score() < LEAST) {
      article.miss(new Miss(place(entry, text.text(), right.locator()), found.score()));
      return;
    }
    FoundPrecedents.Shelf shelf = opposed ? article.opposed() : article.precedents();
    shelf.put(precedent(entry, text, found, right, shared));
    if (!opposed && text.text().language() == draft.text().text().language()) {
      likest(entry, text.text(), found.leftLocator(), right.locator(), theirs);
    }
  }

  /** A preamble says why, not what; the words around the provisions say neither. */
  private static boolean isRule(ProvisionKind kind) {
    return kind != ProvisionKind.OTHER
        && kind != ProvisionKind.PREAMBLE
        && kind != ProvisionKind.RECITAL;
  }

  private Precedent precedent(
      CatalogueEntry entry,
      AnnotatedText text,
      Correspondence found,
      Provision precedent,
      Set<String> subjects) {
    InstrumentText own = draft.text().text();
    Provision clause = own.find(found.leftLocator()).orElseThrow();
    List<Delta> deviations =
        Deltas.of(
            draft.text().normsWithin(found.leftLocator()), text.normsWithin(precedent.locator()));
    boolean oneLanguage = text.text().language() == own.language();
    return new Precedent(
        place(entry, text.text(), precedent.locator()),
        precedent.heading(),
        text.text().textOf(precedent),
        entry.caveat(),
        relation(found).code(),
        found.score(),
        List.copyOf(subjects),
        entry.kind().bindsStates() == draft.kind().bindsStates(),
        deviations,
        deviations.stream().map(words::of).toList(),
        oneLanguage
            ? Redline.of(text.text().textOf(precedent), own.textOf(clause), own.language())
            : List.of(),
        found.reasons());
  }

  /** Of the same subject, but in words too different to say that it has the same effect. */
  private static Relation relation(Correspondence found) {
    boolean far = found.relation() == Relation.EQUIVALENT && found.score() < LEAST;
    return far ? Relation.RELATED : found.relation();
  }

  private void likest(
      CatalogueEntry entry,
      InstrumentText text,
      Locator left,
      Locator right,
      List<Wording> theirs) {
    List<Wording> candidates = theirs.stream().filter(w -> w.locator().within(right)).toList();
    for (Wording own : wordings.stream().filter(w -> w.locator().within(left)).toList()) {
      for (Wording other : candidates) {
        double likeness = own.likeness(other);
        Near near =
            new Near(place(entry, text, other.locator()), other.span().of(text.text()), likeness);
        if (likeness >= LEAST_LIKENESS) {
          nearest.merge(own, near, PrecedentFinder::likelier);
        }
      }
    }
  }

  private static Near likelier(Near one, Near other) {
    if (one.likeness() != other.likeness()) {
      return one.likeness() > other.likeness() ? one : other;
    }
    return Place.EARLIEST.compare(one.place(), other.place()) <= 0 ? one : other;
  }

  private Clause clause(Provision article) {
    InstrumentText text = draft.text().text();
    FoundPrecedents found = Objects.requireNonNull(kept.get(article.locator()));
    List<Wording> own =
        wordings.stream().filter(w -> w.locator().within(article.locator())).toList();
    return new Clause(
        article.locator().value(),
        Pinpoint.of(article.locator(), text.language()),
        article.heading(),
        text.textOf(article),
        Segment.cut(text.textOf(article), unsigned(own, article)),
        found.precedents().best(),
        found.opposed().best(),
        found.precedents().best().isEmpty() ? found.misses() : List.of(),
        own.size(),
        own.stream().filter(w -> places(w).isEmpty()).map(this::unsigned).toList(),
        own.stream().filter(w -> !places(w).isEmpty()).map(this::signed).toList());
  }

  /** Where in an article the words stand that no text has. */
  private List<Span> unsigned(List<Wording> own, Provision article) {
    int start = article.span().from();
    return own.stream()
        .filter(w -> places(w).isEmpty())
        .map(w -> new Span(w.span().from() - start, w.span().to() - start))
        .toList();
  }

  private List<Place> places(Wording wording) {
    return holders.getOrDefault(wording.form(), List.of());
  }

  private Unsigned unsigned(Wording wording) {
    return new Unsigned(
        wording.span().of(draft.text().text().text()),
        wording.span(),
        Optional.ofNullable(nearest.get(wording)));
  }

  private Signed signed(Wording wording) {
    return new Signed(
        wording.span().of(draft.text().text().text()),
        wording.span(),
        places(wording).stream().sorted(Place.EARLIEST).distinct().toList());
  }

  private Place place(CatalogueEntry entry, InstrumentText text, Locator locator) {
    return new Place(
        entry.id(),
        entry.shortTitleIn(texts.language()),
        text.language().code(),
        locator.value(),
        Pinpoint.of(locator, text.language()),
        Stream.of("signed", "adopted")
            .flatMap(e -> Optional.ofNullable(entry.dates().get(e)).stream())
            .findFirst()
            .map(String::valueOf)
            .orElse(""));
  }
}
