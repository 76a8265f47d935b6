package org.pacta.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.structure.CitationStep.Numbered;
import org.pacta.structure.Reference.Cause;

/** Finds the one provision that a number means among those that bear it. */
final class CitationSearch {
  private final CitationTree tree;
  private final boolean compendium;

  CitationSearch(CitationTree tree, boolean compendium) {
    this.tree = tree;
    this.compendium = compendium;
  }

  /** The one of a number inside a provision. */
  Provision within(Provision scope, CitationUnit unit, String key) throws Astray {
    return one(inside(scope, unit, key), unit, key);
  }

  /** All of a number inside a provision. */
  List<Provision> inside(Provision scope, CitationUnit unit, String key) {
    return tree.all(unit, key).stream().filter(p -> scope.span().contains(p.span())).toList();
  }

  /** The one of a number that shares the smallest division with the place. */
  Provision near(Provision from, CitationUnit unit, String key) throws Astray {
    List<Provision> all = tree.all(unit, key);
    for (Provision scope : scopes(from, unit).toList()) {
      List<Provision> inside =
          all.stream()
              .filter(p -> scope.span().contains(p.span()) && !p.locator().equals(scope.locator()))
              .toList();
      if (!inside.isEmpty()) {
        return one(inside, unit, key);
      }
    }
    if (compendium
        && unit.rank() > 0
        && tree.chain(from).stream().anyMatch(CitationTree::isAnnex)) {
      throw new Astray(Cause.NOT_OF_THIS, "the agreement at hand has no " + name(unit) + " " + key);
    }
    return one(open(main(all, unit)), unit, key);
  }

  /**
   * What holds a place, the innermost first, then the chapter whose annex it lies in, unless the
   * annex has such units of its own. An article that a source prints in another file than the head
   * of its chapter lies in the chapter of its number.
   */
  Stream<Provision> scopes(Provision from, CitationUnit unit) {
    List<Provision> chain = tree.chain(from);
    return Stream.concat(
        chain.stream(),
        chain.stream()
            .filter(p -> CitationTree.isAnnex(p) ? !has(p, unit) : isAstray(p, chain))
            .flatMap(a -> tree.chapterOf(a).stream()));
  }

  private static boolean isAstray(Provision p, List<Provision> chain) {
    return p.kind().isArticle()
        && chain.stream()
            .noneMatch(c -> CitationTree.isAnnex(c) || CitationUnit.CHAPTER.covers(c.kind()));
  }

  private static boolean has(Provision annex, CitationUnit unit) {
    return annex.stream().skip(1).anyMatch(p -> unit.covers(p.kind()));
  }

  /** Those that stand in no annex. */
  List<Provision> main(List<Provision> all, CitationUnit unit) {
    return all.stream().filter(p -> !inAnnex(p) || unit == CitationUnit.APPENDIX).toList();
  }

  boolean inAnnex(Provision p) {
    return tree.chain(p).stream().skip(1).anyMatch(CitationTree::isAnnex);
  }

  /** Sections of another chapter are left out: from here they are cited with their chapter. */
  private List<Provision> open(List<Provision> all) {
    return all.stream()
        .filter(
            p ->
                p.kind() != ProvisionKind.SECTION_GROUP
                    || tree.chain(p).stream().noneMatch(c -> CitationUnit.CHAPTER.covers(c.kind())))
        .toList();
  }

  /** Of several of a number the one with the heading that the citation prints. */
  Optional<Provision> headed(List<CitationStep> path, String heading) {
    if (heading.isEmpty() || !(path.getFirst() instanceof Numbered n) || !n.unit().standsAlone()) {
      return Optional.empty();
    }
    List<Provision> all = tree.all(n.unit(), n.key());
    if (all.size() < 2) {
      return Optional.empty();
    }
    List<Provision> headed =
        all.stream().filter(p -> letters(p.heading()).equals(letters(heading))).toList();
    return headed.size() == 1 ? Optional.of(headed.getFirst()) : Optional.empty();
  }

  private static String letters(String heading) {
    return heading.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The only one of those found.
   *
   * @throws Astray if there are none, or several
   */
  Provision one(List<Provision> found, CitationUnit unit, String key) throws Astray {
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw new Astray(cause(unit, key), "the text at hand has no " + name(unit) + " " + key);
    }
    throw new Astray("the text at hand has " + found.size() + " of " + name(unit) + " " + key);
  }

  /** Whole divisions, and articles of chapters of which the text has none, are not in the file. */
  private Cause cause(CitationUnit unit, String key) {
    if (unit.rank() < CitationUnit.SECTION.rank()) {
      return Cause.NOT_IN_FILE;
    }
    int dot = key.indexOf('.');
    String group = dot < 0 ? "" : key.substring(0, dot + 1);
    boolean begun =
        tree.order().stream()
            .filter(p -> p.kind().isArticle())
            .map(CitationTree::key)
            .anyMatch(k -> group.isEmpty() ? k.indexOf('.') < 0 : k.startsWith(group));
    if (unit == CitationUnit.SECTION) {
      return Cause.NOT_IN_FILE;
    }
    return begun ? Cause.UNCLEAR : group.isEmpty() ? Cause.NOT_OF_THIS : Cause.NOT_IN_FILE;
  }

  /** The name of a unit in a reason. */
  static String name(CitationUnit unit) {
    return switch (unit) {
      case BELOW -> "paragraph or point";
      case PASSAGE -> "passage";
      default -> unit.name().toLowerCase(Locale.ROOT);
    };
  }
}
