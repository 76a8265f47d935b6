package org.pacta.report;

import java.util.List;
import java.util.Optional;
import org.pacta.report.AknParts.Below;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;

/**
 * Which part of a document each part of an instrument becomes, none moved from its place. Something
 * is always left for the body, which the standard requires.
 *
 * @param attachments the annexes behind which nothing else comes
 */
record AknLayout(
    Optional<Provision> preface,
    Optional<Provision> preamble,
    List<AknParts> body,
    Optional<Provision> conclusions,
    List<Provision> attachments) {

  /** The layout of the top of a tree. */
  static AknLayout of(List<AknParts> parts) {
    int to = parts.size();
    while (to > 1 && below(parts, to - 1).filter(AknLayout::isAnnex).isPresent()) {
      to--;
    }
    List<Provision> attachments =
        parts.subList(to, parts.size()).stream().map(p -> ((Below) p).provision()).toList();
    Optional<Provision> conclusions =
        to > 1 ? below(parts, to - 1).filter(p -> isNamed(p, "conclusions")) : Optional.empty();
    to -= conclusions.isPresent() ? 1 : 0;
    int from = 0;
    Optional<Provision> preface =
        from + 1 < to ? below(parts, from).filter(p -> isNamed(p, "preface")) : Optional.empty();
    from += preface.isPresent() ? 1 : 0;
    Optional<Provision> preamble =
        from + 1 < to
            ? below(parts, from).filter(p -> p.kind() == ProvisionKind.PREAMBLE)
            : Optional.empty();
    from += preamble.isPresent() ? 1 : 0;
    return new AknLayout(preface, preamble, parts.subList(from, to), conclusions, attachments);
  }

  private static Optional<Provision> below(List<AknParts> parts, int i) {
    return parts.get(i) instanceof Below b ? Optional.of(b.provision()) : Optional.empty();
  }

  private static boolean isAnnex(Provision p) {
    return p.kind() == ProvisionKind.ANNEX || p.kind() == ProvisionKind.APPENDIX;
  }

  private static boolean isNamed(Provision p, String name) {
    return p.kind() == ProvisionKind.OTHER
        && p.children().isEmpty()
        && AknTree.generic(p).equals(name);
  }
}
