package org.pacta.align;

/** How near two provisions stand in the order of their texts. */
record PlaceSignal(PreparedSide left, PreparedSide right) implements Signal {
  @Override
  public String name() {
    return "place";
  }

  @Override
  public double score(int l, int r) {
    return 1 - Math.abs(left.profile(l).place() - right.profile(r).place());
  }

  @Override
  public String explanation(int l, int r) {
    return "";
  }
}
