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

  CitationResolver(CitationTree tree) {
    this.tree = tree;
  }

  /** Thrown within this class where a step leads nowhere; its message is the reason. */
  static final class Astray extends Exception {
    private static final long serialVersionUID = 1;

    Astray(String reason) {
      super(reason, null, false, false);
    }
  }

  /** The provision of the level that the place lies in; empty where it lies in none. */
  Optional<Provision> division(Provision from, CitationUnit unit) {
    List<Provision> chain = tree.chain(from);
    Optional<Provision> found = chain.stream().filter(p -> unit.covers(p.kind())).findFirst();
    boolean below = unit.rank() > CitationUnit.ARTICLE.rank();
    // "this paragraph" in an article of one paragraph is the article.
    return found.or(() -> chain.stream().filter(p -> below && isUnit(p)).findFirst());
  }

  private static boolean isUnit(Provision p) {
    return !CitationTree.isDivision(p) && p.kind() != ProvisionKind.FOOTNOTE;
  }

  /** What a path leads to from the place of the citation. */
  List<Provision> fromHere(Provision from, List<CitationStep> printed) throws Astray {
    List<CitationStep> path = split(printed);
    CitationStep first = path.getFirst();
    if (first instanceof Before before) {
      List<Provision> earlier = before(from, before);
      return path.size() == 1 ? earlier : follow(only(earlier), path, 1);
    }
    if (first.unit().standsAlone()) {
      return nearest(from, path);
    }
    return relative(from, path);
  }

  /** What a path leads to from the top of the main text, annexes left out. */
  List<Provision> fromTop(Provision from, List<CitationStep> printed) throws Astray {
    List<CitationStep> path = split(printed);
    if (path.getFirst() instanceof Numbered n && n.unit().standsAlone()) {
      List<Provision> main = main(tree.all(n.unit(), n.key()), n.unit());
      if (main.size() == 1) {
        return follow(main.getFirst(), path, 1);
      }
    }
    return fromHere(from, path);
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
    List<Provision> main = main(all, n.unit());
    return follow(one(main.isEmpty() ? all : main, n.unit(), n.key()), path, 1);
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
      return follow(scope, path, 0);
    }
    return switch (path.getFirst()) {
      case Before b -> throw new Astray("nothing comes before");
      case Numbered n -> follow(within(scope, n.unit(), n.key()), path, 1);
      case Through t ->
          tree.through(within(scope, t.unit(), t.first()), within(scope, t.unit(), t.last()));
    };
  }

  private Provision within(Provision scope, CitationUnit unit, String key) throws Astray {
    List<Provision> inside =
        tree.all(unit, key).stream().filter(p -> scope.span().contains(p.span())).toList();
    return one(inside, unit, key);
  }

  private List<Provision> nearest(Provision from, List<CitationStep> path) throws Astray {
    return switch (path.getFirst()) {
      case Before b -> throw new Astray("nothing comes before");
      case Numbered n -> follow(near(from, n.unit(), n.key()), path, 1);
      case Through t ->
          tree.through(near(from, t.unit(), t.first()), near(from, t.unit(), t.last()));
    };
  }

  /** The provision of a number that shares the smallest division with the place. */
  private Provision near(Provision from, CitationUnit unit, String key) throws Astray {
    List<Provision> all = tree.all(unit, key);
    for (Provision scope : tree.chain(from)) {
      List<Provision> inside =
          all.stream()
              .filter(p -> scope.span().contains(p.span()) && !p.locator().equals(scope.locator()))
              .toList();
      if (!inside.isEmpty()) {
        return one(inside, unit, key);
      }
    }
    return one(main(all, unit), unit, key);
  }

  private List<Provision> main(List<Provision> all, CitationUnit unit) {
    return all.stream().filter(p -> !inAnnex(p) || unit == CitationUnit.APPENDIX).toList();
  }

  private boolean inAnnex(Provision p) {
    return tree.chain(p).stream().skip(1).anyMatch(CitationTree::isAnnex);
  }

  private static Provision one(List<Provision> found, CitationUnit unit, String key) throws Astray {
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new Astray(
        found.isEmpty()
            ? "the text at hand has no " + name(unit) + " " + key
            : "the text at hand has " + found.size() + " of " + name(unit) + " " + key);
  }

  /** Looks for the first step below each division that holds the place, the smallest first. */
  private List<Provision> relative(Provision from, List<CitationStep> path) throws Astray {
    for (boolean strict : new boolean[] {true, false}) {
      for (Provision scope : tree.chain(from)) {
        boolean annexed = CitationTree.isAnnex(scope) || inAnnex(scope);
        if (CitationTree.isDivision(scope) && !annexed) {
          break;
        }
        Optional<List<Provision>> found = below(scope, path, strict);
        if (found.isPresent()) {
          return found.get();
        }
        if (scope.kind().isArticle()) {
          break;
        }
      }
    }
    throw new Astray(
        "no " + name(path.getFirst().unit()) + " " + number(path.getFirst()) + " here");
  }

  private Optional<List<Provision>> below(
      Provision scope, List<CitationStep> path, boolean strict) {
    CitationStep first = path.getFirst();
    boolean there =
        switch (first) {
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

  private List<Provision> follow(Provision start, List<CitationStep> path, int from) throws Astray {
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

  private Provision down(Provision p, CitationUnit unit, String key) throws Astray {
    if (unit.standsAlone()) {
      return within(p, unit, key);
    }
    return step(p, unit, key, false)
        .orElseThrow(() -> new Astray(p.locator() + " has no " + name(unit) + " " + key));
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

  private List<Provision> before(Provision from, Before before) throws Astray {
    Optional<Provision> here =
        division(from, before.unit()).filter(p -> before.unit().covers(p.kind()));
    List<Provision> found = new ArrayList<>();
    for (int back = before.count(); back >= 1; back--) {
      int places = back;
      Optional<Provision> earlier = here.flatMap(p -> tree.earlier(p, places));
      found.add(
          earlier.orElseThrow(
              () -> new Astray("not so many of " + name(before.unit()) + " come before")));
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

  private static String name(CitationUnit unit) {
    return switch (unit) {
      case BELOW -> "paragraph or point";
      case PASSAGE -> "passage";
      default -> unit.name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
