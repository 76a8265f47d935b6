package org.pacta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.diff.Concordance;
import org.pacta.diff.Delta;
import org.pacta.diff.Deltas;
import org.pacta.diff.Redline;
import org.pacta.diff.Renumbering;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.report.RedlineDocument;
import org.pacta.report.RedlineDocument.Clause;
import org.pacta.structure.Locator;
import org.pacta.structure.Pinpoint;
import org.pacta.structure.Provision;

/** Puts a redline together, of two provisions or of two whole texts article by article. */
final class RedlineBuilder {
  private final Side left;
  private final Side right;

  /** A text and the catalogue's entry of the instrument that was asked for. */
  record Side(CatalogueEntry entry, AnnotatedText annotated) {
    private Language language() {
      return annotated.text().language();
    }

    private String text(Optional<Locator> locator) {
      return locator.flatMap(annotated.text()::find).map(annotated.text()::textOf).orElse("");
    }

    private List<Norm> norms(Optional<Locator> locator) {
      return locator.map(annotated::normsWithin).orElse(List.of());
    }

    private String cited(Locator locator) {
      return entry.shortTitleIn(language()) + " " + Pinpoint.of(locator, language());
    }
  }

  RedlineBuilder(Side left, Side right) {
    this.left = left;
    this.right = right;
  }

  /** Of one provision and another. */
  RedlineDocument of(Provision from, Provision to) {
    String title = left.cited(from.locator()) + " → " + right.cited(to.locator());
    return document(
        title, Stream.of(), clause(title, Optional.of(from.locator()), Optional.of(to.locator())));
  }

  /**
   * Of whole texts. Each provision stands in it once: what became another in part only is taken out
   * here and put in there.
   */
  RedlineDocument of(Concordance concordance) {
    List<Renumbering> rows = concordance.articles();
    Set<Locator> paired =
        rows.stream()
            .filter(r -> r.change() != Renumbering.Change.IN_PART)
            .flatMap(r -> r.left().stream())
            .collect(Collectors.toSet());
    Set<Locator> reached =
        rows.stream()
            .filter(r -> r.change() != Renumbering.Change.IN_PART)
            .flatMap(r -> r.right().stream())
            .collect(Collectors.toSet());
    List<Clause> clauses = new ArrayList<>();
    for (Renumbering row : rows) {
      boolean inPart = row.change() == Renumbering.Change.IN_PART;
      Optional<Locator> from = row.left().filter(l -> !inPart || paired.add(l));
      Optional<Locator> to = row.right().filter(l -> !inPart || reached.add(l));
      if (from.isPresent() || to.isPresent()) {
        clauses.add(clause(title(row), from, to));
      }
    }
    String title = name(left) + " → " + name(right);
    return document(
        title, Stream.of(Messages.get("redline.derived")), clauses.toArray(Clause[]::new));
  }

  private RedlineDocument document(String title, Stream<String> first, Clause... clauses) {
    Stream<String> caveats =
        Stream.of(left, right)
            .filter(s -> !s.entry().caveat().isEmpty())
            .map(s -> s.entry().shortTitleIn(s.language()) + ": " + s.entry().caveat());
    String how = Messages.get("redline.how", name(left), name(right));
    return new RedlineDocument(
        title,
        Stream.of(Stream.of(how), first, caveats).flatMap(s -> s).distinct().toList(),
        List.of(clauses));
  }

  private static String name(Side side) {
    return side.annotated().text().title();
  }

  private String title(Renumbering row) {
    return row.left().map(left::cited).orElse("–")
        + " → "
        + row.right().map(right::cited).orElse("–")
        + " ("
        + Messages.get("redline." + row.change().code())
        + ")";
  }

  private Clause clause(String title, Optional<Locator> from, Optional<Locator> to) {
    List<Redline.Run> redline = Redline.of(left.text(from), right.text(to), right.language());
    List<Delta> deltas =
        from.isPresent() && to.isPresent()
            ? Deltas.of(left.norms(from), right.norms(to))
            : List.of();
    return new Clause(title, redline, deltas.stream().map(RedlineBuilder::sentence).toList());
  }

  /** What differs in legal effect, in words. */
  static String sentence(Delta delta) {
    return Messages.get(
        "diff.effect",
        delta.field().code(),
        delta.left().isEmpty() ? "-" : delta.left(),
        delta.right().isEmpty() ? "-" : delta.right(),
        delta.direction().code());
  }
}
