package org.pacta.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.pacta.data.DataException;

/** The data files that come with the program. */
final class BuiltinFile {
  private BuiltinFile() {}

  /**
   * The bytes of a file.
   *
   * @throws DataException if it is missing or cannot be read
   */
  static byte[] bytes(String name) {
    try (InputStream in = BuiltinFile.class.getResourceAsStream("builtin/" + name)) {
      if (in == null) {
        throw new DataException(name, 0, "not part of the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DataException(name, 0, "cannot be read: " + e.getMessage());
    }
  }
}
