package org.pacta.align;

/** One way in which two provisions can be alike. Implementations are symmetric in their meaning. */
interface Signal {
  /** The name under which its weight is kept. */
  String name();

  /**
   * How much two provisions are alike.
   *
   * @param left the number of the provision on the left side
   * @param right the number of the provision on the right side
   * @return a value in [0, 1]
   */
  double score(int left, int right);

  /** The words or features that met, in one line; empty where nothing met. */
  String explanation(int left, int right);
}
