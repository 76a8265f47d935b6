package org.pacta.align;

/** How the share of the left provision and that of the right one make one likeness. */
enum Share {
  /** The greater one: an article that holds the other among much else still fits. */
  GREATER {
    @Override
    double of(double left, double right) {
      return Math.max(left, right);
    }
  },
  /** The lesser one: neither has much that the other lacks. */
  LESSER {
    @Override
    double of(double left, double right) {
      return Math.min(left, right);
    }
  },
  /** The mean of both. */
  MEAN {
    @Override
    double of(double left, double right) {
      return (left + right) / 2;
    }
  };

  abstract double of(double left, double right);
}
