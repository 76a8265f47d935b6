package org.pacta.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real texts beside the repository. Where they are not there, tests that read them are skipped;
 * on the build server (CI=true) they fail instead.
 */
public final class RealTexts {
  private static final Path SHARED = Path.of("..", "shared");

  private RealTexts() {}

  /** The folder of mirrored official texts. */
  public static Path mirror() {
    return folder("mirror");
  }

  /** The folder of gold labels. */
  public static Path gold() {
    return folder("gold");
  }

  /** The folder of texts for measuring. */
  public static Path measure() {
    return folder("measure");
  }

  /** Requires that the real texts are there. */
  public static void require() {
    mirror();
  }

  private static Path folder(String name) {
    Path folder = SHARED.resolve(name);
    String message = "real texts are expected in " + folder;
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(Files.isDirectory(folder), message);
    }
    assumeTrue(Files.isDirectory(folder), message);
    return folder;
  }
}
