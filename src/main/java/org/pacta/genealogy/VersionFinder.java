package org.pacta.genealogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.InstrumentText;

/**
 * Tells of which known texts a text may be another version. Agreements made after one model have as
 * much in common as the versions of one; only the title tells them apart. Texts are shown to it one
 * after the other and not kept; the result depends on the texts and not on their order.
 */
public final class VersionFinder {
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]");

  /** From this share of the sentences on, whatever the titles. */
  private static final double MOST = 0.5;

  /** From this share on where both have the same title. */
  private static final double SOME = 0.1;

  /** Fewer sentences than this in common may be formulas, where the titles differ. */
  private static final int LEAST = 3;

  private final String instrument;
  private final InstrumentText text;
  private final Set<String> sentences;
  private final List<LikelyVersion> found = new ArrayList<>();

  /**
   * Prepares the search.
   *
   * @param instrument the id by which the concordance calls the text
   */
  public VersionFinder(String instrument, InstrumentText text) {
    this.instrument = instrument;
    this.text = text;
    this.sentences = sentences(text);
  }

  /** The sentences of a text in the form in which they are compared, each once. */
  public static Set<String> sentences(InstrumentText text) {
    return Wording.of(text).stream().map(Wording::form).collect(Collectors.toSet());
  }

  /**
   * Shows it a text; one in another language, or of the same instrument, counts for nothing.
   *
   * @param id of the instrument whose text it is
   * @param theirs the sentences of that text
   */
  public void show(String id, InstrumentText other, Set<String> theirs) {
    if (other.language() != text.language() || id.equals(instrument)) {
      return;
    }
    int shared = (int) theirs.stream().filter(sentences::contains).count();
    boolean sameTitle = core(other.title()).equals(core(text.title()));
    double share = (double) shared / Math.max(1, Math.min(sentences.size(), theirs.size()));
    boolean likely = sameTitle ? shared > 0 && share >= SOME : shared >= LEAST && share >= MOST;
    if (likely) {
      found.add(
          new LikelyVersion(
              id,
              other.title(),
              sameTitle,
              shared,
              sentences.size(),
              theirs.size(),
              "pacta diff " + id + " " + instrument));
    }
  }

  /** The words of a title without what stands in brackets, which tells versions apart. */
  private static String core(String title) {
    return Plain.letters(BRACKETS.matcher(title).replaceAll(" "));
  }

  /** Those that were found, the one with most sentences in common first. */
  public List<LikelyVersion> found() {
    return merged(found.stream());
  }

  /**
   * What was found for several texts of one instrument: each other instrument once, with the text
   * that has most sentences in common, the one with most first.
   */
  public static List<LikelyVersion> merged(Stream<LikelyVersion> found) {
    Set<String> seen = new HashSet<>();
    return found
        .sorted(
            Comparator.comparingInt((LikelyVersion v) -> -v.shared())
                .thenComparing(LikelyVersion::instrument))
        .filter(v -> seen.add(v.instrument()))
        .toList();
  }

  /**
   * The instruments of an index of which a text in it may be another version; nothing where the
   * index does not hold the text.
   */
  public static List<LikelyVersion> in(Library library, CatalogueEntry entry, Language language) {
    return library
        .text(entry, language)
        .map(AnnotatedText::text)
        .map(text -> in(library, new VersionFinder(entry.id(), text)))
        .orElse(List.of());
  }

  private static List<LikelyVersion> in(Library library, VersionFinder finder) {
    for (CatalogueEntry other : library.catalogue().entries()) {
      if (!other.id().equals(finder.instrument)) {
        library
            .passing(other, finder.text.language())
            .map(AnnotatedText::text)
            .ifPresent(t -> finder.show(other.id(), t, sentences(t)));
      }
    }
    return finder.found();
  }
}
