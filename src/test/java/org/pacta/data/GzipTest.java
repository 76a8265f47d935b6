package org.pacta.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
  private static final String TEXT = "数据 data\n".repeat(500);

  @Test
  void packedText_isReadBack() throws IOException {
    byte[] packed = Gzip.pack(TEXT);
    assertTrue(packed.length < TEXT.length() / 10);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertEquals(TEXT, new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void sameText_givesTheSameBytes() {
    assertArrayEquals(Gzip.pack(TEXT), Gzip.pack(TEXT));
  }
}
