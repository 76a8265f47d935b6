package org.pacta.corpus.pull;

/** An address that gave no text; it stays within this package. */
class ObstacleException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Obstacle obstacle;
  private final String detail;

  ObstacleException(Obstacle obstacle, String detail) {
    super(obstacle.code() + ": " + detail);
    this.obstacle = obstacle;
    this.detail = detail;
  }

  Obstacle obstacle() {
    return obstacle;
  }

  String detail() {
    return detail;
  }
}
