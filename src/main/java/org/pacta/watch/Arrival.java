package org.pacta.watch;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.search.StandingQuery;

/** What became of a file in the watched folder; the fields are those of its line of JSON. */
public sealed interface Arrival {
  /** The path below the watched folder, with slashes. */
  String file();

  /** A word for scripts: added, duplicate, failed or unsettled. */
  @JsonProperty
  String status();

  /**
   * A new instrument.
   *
   * @param id that it was given
   * @param language of the text
   * @param kind what it was taken for
   * @param kindTold whether its title or its words tell the kind; else it is taken for a draft
   * @param title its own
   * @param provisions how many were found
   * @param inField whether any of them rules a subject of the taxonomy
   * @param versions instruments of which it may be another version
   * @param matches what meets a standing query
   * @param brief the files of the answer, by format
   */
  @JsonPropertyOrder({"file", "status"})
  record Added(
      String file,
      String id,
      Language language,
      InstrumentKind kind,
      boolean kindTold,
      String title,
      int provisions,
      boolean inField,
      List<LikelyVersion> versions,
      List<StandingQuery.Match> matches,
      Map<String, String> brief)
      implements Arrival {
    @Override
    public String status() {
      return "added";
    }
  }

  /**
   * A text that is known.
   *
   * @param of the instrument whose text has the same letters and figures
   * @param language of that text
   */
  @JsonPropertyOrder({"file", "status"})
  record Duplicate(String file, String of, Language language) implements Arrival {
    @Override
    public String status() {
      return "duplicate";
    }
  }

  /**
   * A file that could not be read, or answered.
   *
   * @param reason one line that names the file
   */
  @JsonPropertyOrder({"file", "status"})
  record Failed(String file, String reason) implements Arrival {
    @Override
    public String status() {
      return "failed";
    }
  }

  /** A file that is still being written; it is looked at again. */
  @JsonPropertyOrder({"file", "status"})
  record Unsettled(String file) implements Arrival {
    @Override
    public String status() {
      return "unsettled";
    }
  }
}
