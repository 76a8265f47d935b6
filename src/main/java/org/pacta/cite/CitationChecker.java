package org.pacta.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.extract.Extract;
import org.pacta.index.Library;
import org.pacta.structure.Locator;
import org.pacta.structure.Pinpoint;
import org.pacta.structure.Span;

/**
 * Checks the citations of a paper against the texts of an index. A citation is called wrong only
 * where the text shows it: where a part of the text may be missing, it is left unchecked.
 */
public final class CitationChecker {
  /** More articles than these on one subject, and none of them can be the one meant. */
  private static final int MOST_CANDIDATES = 3;

  /** Words that must speak for the earlier version, and none in three for the later one. */
  private static final int LEAST_WORDS = 4;

  private final PaperReader reader;
  private final Versions versions;
  private final HeldTexts texts;
  private final SentenceTopics topics = new SentenceTopics();

  /**
   * @param day on which the paper is read: the version that is law on it is the one that counts
   */
  public CitationChecker(Library library, LocalDate day) {
    reader = new PaperReader(library.catalogue());
    versions = new Versions(library.catalogue(), day);
    texts = new HeldTexts(library);
  }

  /** Every citation of a provision of the catalogue, in the order of the paper; empty for none. */
  public List<CheckedCitation> check(Extract file) {
    Paper paper = Paper.of(file);
    List<Looked> all = reader.in(paper).stream().map(this::lookUp).toList();
    return all.stream().map(l -> checked(paper, l, all)).toList();
  }

  /**
   * A citation that was looked up.
   *
   * @param missing the first of its locators that the texts do not have; empty where they have all
   */
  private record Looked(
      PaperCitation citation, CatalogueEntry entry, List<Found> found, Optional<Locator> missing) {}

  /** A provision and the text in which it stands. */
  private record Found(HeldText text, Locator locator) {}

  /** What is said of a citation, before its place in the paper is added. */
  private record Finding(
      Verdict verdict, Optional<Found> suggestion, String instrument, String evidence) {
    static Finding of(Verdict verdict, String evidence) {
      return new Finding(verdict, Optional.empty(), "", evidence);
    }
  }

  private Looked lookUp(PaperCitation citation) {
    CatalogueEntry entry = versions.meant(citation);
    List<Found> found = new ArrayList<>();
    Optional<Locator> missing = Optional.empty();
    for (Locator cited : citation.locators()) {
      Optional<Found> there = find(entry, cited);
      there.ifPresent(found::add);
      missing = missing.or(() -> there.isPresent() ? Optional.empty() : Optional.of(cited));
    }
    return new Looked(citation, entry, found, missing);
  }

  private Optional<Found> find(CatalogueEntry entry, Locator cited) {
    return texts.all(entry, cited).stream()
        .flatMap(t -> t.find(cited).map(l -> new Found(t, l)).stream())
        .findFirst();
  }

  private CheckedCitation checked(Paper paper, Looked looked, List<Looked> all) {
    Span span = looked.citation().span();
    Span sentence = paper.sentence(span);
    List<Span> cited = all.stream().map(l -> l.citation().span()).toList();
    String words = paper.without(sentence, cited);
    List<Looked> near = all.stream().filter(l -> sentence.contains(l.citation().span())).toList();
    Finding finding =
        looked.citation().points(paper.text())
            ? pointed(looked)
            : outdated(looked, words)
                .or(() -> absent(looked))
                .or(() -> elsewhere(looked, words, near))
                .orElse(Finding.of(Verdict.RIGHT, ""));
    String address =
        finding.suggestion().map(f -> finding.instrument() + ":" + f.locator()).orElse("");
    String pinpoint =
        finding
            .suggestion()
            .map(f -> Pinpoint.of(f.locator(), f.text().annotated().text().language()))
            .orElse("");
    return new CheckedCitation(
        paper.page(span.from()),
        span,
        span.of(paper.text()),
        looked.entry().id(),
        locators(looked),
        finding.verdict(),
        address,
        pinpoint,
        finding.evidence());
  }

  /** What was inferred from a pointing word proves nothing where it is not found. */
  private static Finding pointed(Looked looked) {
    return looked.missing().isEmpty()
        ? Finding.of(Verdict.RIGHT, "")
        : Finding.of(Verdict.UNCHECKED, "pointing-word");
  }

  private static List<String> locators(Looked looked) {
    return looked.missing().isEmpty()
        ? looked.found().stream().map(f -> f.locator().value()).toList()
        : looked.citation().locators().stream().map(Locator::value).toList();
  }

  /** Only where the text is known to be whole there is a provision known to be missing. */
  private Optional<Finding> absent(Looked looked) {
    if (looked.missing().isEmpty()) {
      return Optional.empty();
    }
    Locator cited = looked.missing().get();
    List<HeldText> held = texts.all(looked.entry(), cited);
    if (held.isEmpty()) {
      return Optional.of(Finding.of(Verdict.UNCHECKED, "no-text"));
    }
    String id = looked.entry().id();
    for (HeldText text : held.reversed()) {
      Optional<Locator> nearest =
          text.around(cited)
              .map(a -> text.lacks(cited) ? Optional.of(a) : Optional.<Locator>empty())
              .orElseGet(() -> text.lastOfWholeChapter(cited));
      if (nearest.isPresent()) {
        Optional<Found> there = Optional.of(new Found(text, nearest.get()));
        return Optional.of(new Finding(Verdict.WRONG_PINPOINT, there, id, cited.value()));
      }
    }
    return Optional.of(Finding.of(Verdict.UNCHECKED, "part-not-held"));
  }

  /** The number is that of an earlier version, and the sentence speaks of what it ruled then. */
  private Optional<Finding> outdated(Looked looked, String sentence) {
    if (versions.named(looked.citation()).isPresent()) {
      return Optional.empty();
    }
    Optional<HeldText> now = texts.of(looked.entry());
    for (CatalogueEntry earlier :
        now.isEmpty() ? List.<CatalogueEntry>of() : versions.before(looked.entry())) {
      Optional<HeldText> then = texts.of(earlier);
      Optional<Locator> old = then.flatMap(t -> t.find(looked.citation().locators().getFirst()));
      Optional<Locator> became =
          old.flatMap(o -> texts.became(then.orElseThrow(), o.article(), now.orElseThrow()));
      boolean moved = became.isPresent() && !became.get().equals(old.orElseThrow().article());
      if (moved && meansEarlier(sentence, then.orElseThrow(), old.orElseThrow(), now.get())) {
        Found there = new Found(now.get(), became.get());
        return Optional.of(
            new Finding(Verdict.OUTDATED, Optional.of(there), looked.entry().id(), earlier.id()));
      }
    }
    return Optional.empty();
  }

  private boolean meansEarlier(String sentence, HeldText then, Locator old, HeldText now) {
    Locator article = old.article();
    Set<String> named = topics.of(sentence);
    Set<String> before = new HashSet<>(then.topics(article));
    before.retainAll(named);
    Set<String> after = new HashSet<>(now.topics(article));
    after.retainAll(named);
    int was = WordOverlap.own(sentence, then.words(article), now.words(article));
    int is = WordOverlap.own(sentence, now.words(article), then.words(article));
    boolean byTopic = !before.isEmpty() && after.isEmpty() && was >= is;
    return byTopic || (was >= LEAST_WORDS && was >= 3 * is);
  }

  /** The sentence names a subject that none of its citations rules, and another article does. */
  private Optional<Finding> elsewhere(Looked looked, String sentence, List<Looked> near) {
    Set<String> named = new TreeSet<>(topics.of(sentence));
    long ofWork = near.stream().filter(l -> l.entry().work().equals(looked.entry().work())).count();
    boolean carried =
        near.stream()
            .flatMap(l -> l.found().stream())
            .anyMatch(f -> f.text().topics(f.locator()).stream().anyMatch(named::contains));
    if (named.isEmpty() || ofWork != 1 || carried || !isOnArticles(looked)) {
      return Optional.empty();
    }
    HeldText text = looked.found().getFirst().text();
    for (String topic : named) {
      List<Locator> articles = text.on(topic);
      if (!articles.isEmpty() && articles.size() <= MOST_CANDIDATES) {
        Optional<Found> there = Optional.of(new Found(text, articles.getFirst()));
        return Optional.of(new Finding(Verdict.WRONG_TOPIC, there, looked.entry().id(), topic));
      }
    }
    return Optional.empty();
  }

  /** A provision without a topic of its own may rule anything. */
  private static boolean isOnArticles(Looked looked) {
    return !looked.found().isEmpty()
        && looked.found().stream()
            .allMatch(
                f ->
                    f.locator().value().startsWith("art_")
                        && !f.text().topics(f.locator()).isEmpty());
  }
}
