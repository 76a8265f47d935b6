package org.pacta.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import org.pacta.data.DataException;

/**
 * The terms of Chinese law that the segmenter must not cut: one a line with a part of speech, in
 * {@code legal-terms.tsv}, which a lawyer can edit.
 */
final class LegalTerms {
  static final String FILE = "legal-terms.tsv";

  /**
   * A term.
   *
   * @param word the term in simplified characters
   * @param tag the part of speech after HanLP: {@code n}, {@code v}, {@code nt}
   */
  record Term(String word, String tag) {}

  private LegalTerms() {}

  /** The terms that come with the program. */
  static List<Term> resource() {
    try (InputStream in = LegalTerms.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new DataException(FILE, 0, "not part of the program");
      }
      return read(new BufferedReader(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      throw new DataException(FILE, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static List<Term> read(BufferedReader lines) throws IOException {
    List<Term> terms = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length != 2) {
        throw new DataException(FILE, number, "expected a term, a tab and a part of speech");
      }
      terms.add(new Term(fields[0].strip(), fields[1].strip()));
    }
    return terms;
  }
}
