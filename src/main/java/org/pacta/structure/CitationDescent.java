package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.structure.CitationStep.Before;
import org.pacta.structure.CitationStep.Numbered;
import org.pacta.structure.CitationStep.Through;

/** Goes from a provision down to those inside it, step by step. */
final class CitationDescent {
  private final CitationTree tree;
  private final CitationSearch search;

  CitationDescent(CitationTree tree, CitationSearch search) {
    this.tree = tree;
    this.search = search;
  }

  /** What a path leads to from a provision on, its first {@code from} steps taken already. */
  List<Provision> follow(Provision start, List<CitationStep> path, int from) throws Astray {
    Provision at = start;
    for (int i = from; i < path.size(); i++) {
      switch (path.get(i)) {
        case Numbered n when n.unit() == CitationUnit.PASSAGE -> {
          return List.of(at);
        }
        case Numbered n -> at = down(at, n.unit(), n.key());
        case Through t -> {
          return tree.through(down(at, t.unit(), t.first()), down(at, t.unit(), t.last()));
        }
        case Before b -> throw new Astray("nothing comes before");
      }
    }
    return List.of(at);
  }

  /** What a path leads to where its first step lies directly below a provision; empty if not. */
  Optional<List<Provision>> below(Provision scope, List<CitationStep> path, boolean strict) {
    boolean there =
        switch (path.getFirst()) {
          case Numbered n -> step(scope, n.unit(), n.key(), strict).isPresent();
          case Through t -> step(scope, t.unit(), t.first(), strict).isPresent();
          case Before b -> false;
        };
    if (!there) {
      return Optional.empty();
    }
    try {
      return Optional.of(follow(scope, path, 0));
    } catch (Astray e) {
      return Optional.empty();
    }
  }

  private Provision down(Provision p, CitationUnit unit, String key) throws Astray {
    if (unit.standsAlone()) {
      int dot = key.lastIndexOf('.');
      boolean parted = dot > 0 && search.inside(p, unit, key).isEmpty();
      return parted
          ? down(down(p, unit, key.substring(0, dot)), CitationUnit.BELOW, key.substring(dot + 1))
          : search.within(p, unit, key);
    }
    return step(p, unit, key, false)
        .orElseThrow(
            () -> new Astray(p.locator() + " has no " + CitationSearch.name(unit) + " " + key));
  }

  /** The provision one step below, in an article of one paragraph also below that paragraph. */
  private Optional<Provision> step(Provision p, CitationUnit unit, String key, boolean strict) {
    Optional<Provision> child = tree.child(p, unit, key, strict);
    if (child.isPresent()) {
      return child;
    }
    boolean first = key.equals("1");
    if (first && unit == CitationUnit.SUBPARAGRAPH) {
      return Optional.of(p);
    }
    boolean single = p.children().stream().noneMatch(c -> c.kind() == ProvisionKind.PARAGRAPH);
    boolean counts = unit == CitationUnit.PARAGRAPH || unit == CitationUnit.BELOW;
    if (first && counts && single && p.kind().isArticle()) {
      return Optional.of(p);
    }
    int dot = key.indexOf('.');
    if (dot > 0) {
      // A point 3.2 may stand below paragraph 3 with its whole number or with its last part.
      return step(p, unit, key.substring(0, dot), strict)
          .flatMap(
              q ->
                  tree.child(q, CitationUnit.BELOW, key, strict)
                      .or(() -> step(q, CitationUnit.BELOW, key.substring(dot + 1), strict)));
    }
    return grandchild(p, unit, key);
  }

  /** A point that only one of the paragraphs has needs no number of its paragraph. */
  private Optional<Provision> grandchild(Provision p, CitationUnit unit, String key) {
    if (unit.rank() < CitationUnit.POINT.rank() || unit == CitationUnit.SUBPARAGRAPH) {
      return Optional.empty();
    }
    List<Provision> found = new ArrayList<>();
    for (Provision child : p.children()) {
      boolean passes =
          child.kind() == ProvisionKind.PARAGRAPH
              || child.kind() == ProvisionKind.SUBPARAGRAPH
              || child.kind() == ProvisionKind.SECTION_GROUP && CitationTree.isAnnex(p);
      if (passes) {
        tree.child(child, unit, key, !CitationTree.isDivision(child)).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
