package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.structure.CitationStep.Before;
import org.pacta.structure.CitationStep.Numbered;
import org.pacta.structure.CitationStep.Through;

/** Follows the steps of a citation from the place where it stands. */
final class CitationResolver {
  private final CitationTree tree;
  private final CitationSearch search;
  private final CitationDescent descent;

  /**
   * @param compendium whether the annexes are agreements of their own, so that none of them cites
   *     the main text by a number alone
   */
  CitationResolver(CitationTree tree, boolean compendium) {
    this.tree = tree;
    search = new CitationSearch(tree, compendium);
    descent = new CitationDescent(tree, search);
  }

  /** The provision of the level that the place lies in; empty where it lies in none. */
  Optional<Provision> division(Provision from, CitationUnit unit) {
    Optional<Provision> found =
        search.scopes(from, unit).filter(p -> unit.covers(p.kind())).findFirst();
    boolean below = unit.rank() > CitationUnit.ARTICLE.rank();
    // "this paragraph" in an article of one paragraph is the article.
    return found.or(() -> tree.chain(from).stream().filter(p -> below && isUnit(p)).findFirst());
  }

  private static boolean isUnit(Provision p) {
    return !CitationTree.isDivision(p) && p.kind() != ProvisionKind.FOOTNOTE;
  }

  /**
   * What a path leads to from the place of the citation.
   *
   * @param heading printed behind the number; empty where none is
   */
  List<Provision> fromHere(Provision from, List<CitationStep> printed, String heading)
      throws Astray {
    List<CitationStep> path = split(printed);
    CitationStep first = path.getFirst();
    if (first instanceof Before before) {
      List<Provision> earlier = before(from, before);
      return path.size() == 1 ? earlier : descent.follow(only(earlier), path, 1);
    }
    Optional<Provision> headed = search.headed(path, heading);
    if (headed.isPresent()) {
      return descent.follow(headed.get(), path, 1);
    }
    return first.unit().standsAlone() ? nearest(from, path) : relative(from, path);
  }

  /** What a path leads to from the top of the main text, annexes left out. */
  List<Provision> fromTop(Provision from, List<CitationStep> printed, String heading)
      throws Astray {
    List<CitationStep> path = split(printed);
    if (path.getFirst() instanceof Numbered n && n.unit().standsAlone()) {
      List<Provision> main = search.main(tree.all(n.unit(), n.key()), n.unit());
      if (main.size() == 1) {
        return descent.follow(main.getFirst(), path, 1);
      }
    }
    return fromHere(from, path, heading);
  }

  /**
   * What a path from the top leads to, wherever it is cited from: of several of a number the one in
   * the main text.
   */
  List<Provision> absolute(List<CitationStep> printed) throws Astray {
    List<CitationStep> path = split(printed);
    if (!(path.getFirst() instanceof Numbered n) || !n.unit().standsAlone()) {
      throw new Astray("the citation names no article");
    }
    List<Provision> all = tree.all(n.unit(), n.key());
    List<Provision> main = search.main(all, n.unit());
    return descent.follow(search.one(main.isEmpty() ? all : main, n.unit(), n.key()), path, 1);
  }

  /** "14.11.2" is paragraph 2 of Article 14.11 where there is no article of the whole number. */
  private List<CitationStep> split(List<CitationStep> path) {
    if (!(path.getFirst() instanceof Numbered n) || !n.unit().standsAlone()) {
      return path;
    }
    int dot = n.key().length();
    while (dot > 0 && tree.all(n.unit(), n.key().substring(0, dot)).isEmpty()) {
      dot = n.key().lastIndexOf('.', dot - 1);
    }
    if (dot <= 0 || dot == n.key().length()) {
      return path;
    }
    List<CitationStep> steps = new ArrayList<>();
    steps.add(new Numbered(n.unit(), n.key().substring(0, dot)));
    steps.add(new Numbered(CitationUnit.BELOW, n.key().substring(dot + 1)));
    steps.addAll(path.subList(1, path.size()));
    return steps;
  }

  /** What a path leads to inside a provision. */
  List<Provision> inside(Provision scope, List<CitationStep> printed) throws Astray {
    if (printed.isEmpty()) {
      return List.of(scope);
    }
    List<CitationStep> path = split(printed);
    if (!path.getFirst().unit().standsAlone()) {
      return descent.follow(scope, path, 0);
    }
    return switch (path.getFirst()) {
      case Before b -> throw new Astray("nothing comes before");
      case Numbered n -> descent.follow(search.within(scope, n.unit(), n.key()), path, 1);
      case Through t ->
          tree.through(
              search.within(scope, t.unit(), t.first()), search.within(scope, t.unit(), t.last()));
    };
  }

  private List<Provision> nearest(Provision from, List<CitationStep> path) throws Astray {
    return switch (path.getFirst()) {
      case Before b -> throw new Astray("nothing comes before");
      case Numbered n -> descent.follow(search.near(from, n.unit(), n.key()), path, 1);
      case Through t ->
          tree.through(
              search.near(from, t.unit(), t.first()), search.near(from, t.unit(), t.last()));
    };
  }

  /** Looks for the first step below each division that holds the place, the smallest first. */
  private List<Provision> relative(Provision from, List<CitationStep> path) throws Astray {
    for (boolean strict : new boolean[] {true, false}) {
      for (Provision scope : tree.chain(from)) {
        boolean annexed = CitationTree.isAnnex(scope) || search.inAnnex(scope);
        if (CitationTree.isDivision(scope) && !annexed) {
          break;
        }
        Optional<List<Provision>> found = descent.below(scope, path, strict);
        if (found.isPresent()) {
          return found.get();
        }
        if (scope.kind().isArticle()) {
          break;
        }
      }
    }
    CitationStep first = path.getFirst();
    throw new Astray("no " + CitationSearch.name(first.unit()) + " " + number(first) + " here");
  }

  private List<Provision> before(Provision from, Before before) throws Astray {
    Optional<Provision> here =
        division(from, before.unit()).filter(p -> before.unit().covers(p.kind()));
    List<Provision> found = new ArrayList<>();
    for (int back = before.count(); back >= 1; back--) {
      int places = back;
      Optional<Provision> earlier = here.flatMap(p -> tree.earlier(p, places));
      String name = CitationSearch.name(before.unit());
      found.add(earlier.orElseThrow(() -> new Astray("not so many of " + name + " come before")));
    }
    return found;
  }

  private static Provision only(List<Provision> provisions) throws Astray {
    if (provisions.size() != 1) {
      throw new Astray("more than one comes before");
    }
    return provisions.getFirst();
  }

  private static String number(CitationStep step) {
    return switch (step) {
      case Numbered n -> n.key();
      case Through t -> t.first();
      case Before b -> "";
    };
  }
}
