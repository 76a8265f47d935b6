package org.pacta.structure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Sequel;

/**
 * Whether numbers run on without gap and in order: those of articles through the instrument or
 * through its annex, those of the members of a list among each other.
 */
final class SequenceCheck implements Check {
  static final String GAP = "gap";
  static final String ORDER = "out-of-order";
  static final String SPARSE = "sparse-numbers";
  private static final int FEWEST = 5;
  private static final int ONE_IN = 3;

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    List<Finding> findings = new ArrayList<>();
    articles(text.provisions(), findings);
    text.stream().forEach(p -> lists(p, findings));
    return findings;
  }

  /** The articles of a part of the tree follow each other; those of an annex form a row apart. */
  private static void articles(List<Provision> top, List<Finding> findings) {
    List<Provision> row = new ArrayList<>();
    top.forEach(p -> collect(p, row, findings));
    List<Finding> found = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      compare(row.get(i - 1), row.get(i), found);
    }
    long gaps = found.stream().filter(f -> f.code().equals(GAP)).count();
    if (leavesRoom(row, gaps)) {
      found.removeIf(f -> f.code().equals(GAP));
      found.add(sparse(row, gaps));
    }
    findings.addAll(found);
  }

  /** Codes number their sections in steps, so that others can be put in between. */
  private static boolean leavesRoom(List<Provision> row, long gaps) {
    return gaps >= FEWEST
        && gaps * ONE_IN >= row.size()
        && row.stream().allMatch(p -> p.kind() == ProvisionKind.SECTION);
  }

  private static Finding sparse(List<Provision> row, long gaps) {
    String message =
        String.format(
            Locale.ROOT,
            "%,d of %,d sections skip numbers, as codes do to leave room: a section that the file"
                + " lacks does not show",
            gaps,
            row.size());
    return new Finding(SPARSE, row.getFirst().locator().value(), message);
  }

  private static void collect(Provision p, List<Provision> row, List<Finding> findings) {
    if (p.kind() == ProvisionKind.ANNEX || p.kind() == ProvisionKind.APPENDIX) {
      articles(p.children(), findings);
    } else if (p.kind().isArticle()) {
      row.add(p);
    } else {
      p.children().forEach(c -> collect(c, row, findings));
    }
  }

  private static void compare(Provision before, Provision p, List<Finding> findings) {
    switch (Sequel.of(before, p)) {
      case SKIPS -> findings.add(gap(before, p));
      case RETURNS -> findings.add(finding(ORDER, p, " comes after ", before));
      case FOLLOWS, UNRELATED -> {}
    }
  }

  private static void lists(Provision parent, List<Finding> findings) {
    List<Provision> children = parent.children();
    for (int i = 1; i < children.size(); i++) {
      Provision before = children.get(i - 1);
      Provision p = children.get(i);
      boolean row = isMember(before) && isMember(p) && before.kind() == p.kind();
      if (row && Sequel.of(before, p) == Sequel.SKIPS) {
        findings.add(gap(before, p));
      }
    }
  }

  private static boolean isMember(Provision p) {
    return switch (p.kind()) {
      case PARAGRAPH, POINT, SUBPOINT, RECITAL -> !p.number().isEmpty();
      case PREAMBLE, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP, ANNEX, APPENDIX -> false;
      case ARTICLE, SECTION, SUBPARAGRAPH, DEFINITION, FOOTNOTE, OTHER -> false;
    };
  }

  private static Finding gap(Provision before, Provision p) {
    return finding(GAP, p, " follows ", before);
  }

  private static Finding finding(String code, Provision p, String how, Provision before) {
    return new Finding(code, p.locator().value(), p.number() + how + before.number());
  }
}
