package org.pacta.align;

/**
 * How well the parts of two provisions fit, its paragraphs or rules for instance.
 *
 * @param name the name of the signal
 * @param matches how far the parts of each are found among those of the other
 * @param share how both directions make one
 */
record PartSignal(String name, PartMatches matches, Share share) implements Signal {
  @Override
  public double score(int l, int r) {
    return share.of(matches.found(l, r), matches.foundBack(l, r));
  }

  @Override
  public String explanation(int l, int r) {
    return "";
  }
}
