package org.pacta.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The fonts of a document, tried in their order for each character: the user's, one for the Latin
 * script (Liberation Sans) and one for the Chinese (WenQuanYi Zen Hei).
 */
public final class PdfFonts {
  private static final String LATIN = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String CHINESE = "fonts/WenQuanZhengHei.ttf";

  private final List<PdfFace> faces = new ArrayList<>();

  /**
   * The fonts of the program behind those of the user.
   *
   * @throws ReportException if one cannot be embedded
   */
  public PdfFonts(List<Path> own) {
    for (Path file : own) {
      faces.add(PdfFace.of("Own" + faces.size(), file));
    }
    faces.add(PdfFace.bundled("Latin", LATIN));
    faces.add(PdfFace.bundled("Chinese", CHINESE));
  }

  void addTo(PdfRendererBuilder builder) {
    faces.forEach(f -> f.addTo(builder));
  }

  /** The rule of the style sheet that names them, the Chinese before the Latin in Chinese text. */
  String style() {
    List<String> families = new ArrayList<>(faces.stream().map(PdfFace::family).toList());
    String latin = String.join(", ", families);
    families.removeLast();
    families.add(families.size() - 1, "Chinese");
    return "* { font-family: %s; } :lang(zh), :lang(zh) * { font-family: %s; }"
        .formatted(latin, String.join(", ", families));
  }

  /**
   * A text as these fonts can draw it: signs without a look of their own are left out, and a
   * character without a glyph gives way to what Unicode holds to be its compatible equivalent.
   *
   * @param missing takes the code points that cannot be drawn
   */
  String drawable(String text, SortedSet<Integer> missing) {
    StringBuilder drawn = new StringBuilder(text.length());
    text.codePoints().forEach(c -> drawn.append(drawable(c, missing)));
    return drawn.toString();
  }

  private String drawable(int codePoint, SortedSet<Integer> missing) {
    String character = Character.toString(codePoint);
    if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r' || has(codePoint)) {
      return character;
    }
    if (Character.getType(codePoint) == Character.FORMAT) {
      return "";
    }
    String compatible = Normalizer.normalize(character, Normalizer.Form.NFKC);
    if (compatible.codePoints().allMatch(this::has)) {
      return compatible;
    }
    missing.add(codePoint);
    return character;
  }

  private boolean has(int codePoint) {
    return faces.stream().anyMatch(f -> f.has(codePoint));
  }

  /** An empty set for {@link #drawable}. */
  static SortedSet<Integer> none() {
    return new TreeSet<>();
  }
}
