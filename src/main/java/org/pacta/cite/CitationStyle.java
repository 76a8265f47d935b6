package org.pacta.cite;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules after which a provision is cited. */
public enum CitationStyle {
  /** Oxford University Standard for the Citation of Legal Authorities, fourth edition. */
  OSCOLA,
  /** The Bluebook, rules 12, 20 and 21. */
  BLUEBOOK,
  /** GB/T 7714-2015, sequential citation. */
  GB7714,
  /** 《法名》第X条第X款第（X）项, as laws and judgments in China cite. */
  CHINESE,
  /** An item of the Citation Style Language, version 1.0.2. */
  CSL_JSON,
  /** An entry of BibTeX. */
  BIBTEX;

  /** The name on the command line: {@code csl-json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The style of a name; empty where there is none of the name. */
  public static Optional<CitationStyle> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }
}
