package org.pacta.structure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.corpus.Language;

/**
 * One text of an instrument, cut into provisions.
 *
 * @param instrument the id in the catalogue
 * @param language the language of the text
 * @param title the title, from the catalogue or from the text
 * @param text the extracted text: the words of all sources in reading order, lines of a paragraph
 *     joined, running heads, page numbers and tables of contents left out; spans count in it
 * @param provisions the top of the tree
 * @param sources where the characters come from
 * @param furniture what was left out of {@code text}: running heads, page numbers, contents lines
 * @param findings what a reader should know: gaps in the numbering, orphan footnotes and the like
 */
public record InstrumentText(
    String instrument,
    Language language,
    String title,
    String text,
    List<Provision> provisions,
    List<SourcePart> sources,
    List<Furniture> furniture,
    List<Finding> findings) {

  /**
   * The part of the extracted text that comes from one file.
   *
   * @param file the path as the catalogue names it
   * @param sha256 hash of the bytes of the file
   * @param span the part of the extracted text
   */
  public record SourcePart(String file, String sha256, Span span) {}

  /**
   * Characters of the source that are no words of the law.
   *
   * @param text the characters
   * @param why for instance {@code running head}
   * @param page 1-based page, 0 where unknown
   */
  public record Furniture(String text, String why, int page) {}

  /**
   * Something odd in the structure.
   *
   * @param code a stable word: {@code gap}, {@code duplicate}, {@code orphan-footnote}
   * @param where the locator or place
   * @param message one sentence
   */
  public record Finding(String code, String where, String message) {}

  @JsonCreator
  public InstrumentText {
    provisions = List.copyOf(provisions);
    sources = List.copyOf(sources);
    furniture = List.copyOf(furniture);
    findings = List.copyOf(findings);
  }

  /** All provisions in the order of the text, footnotes left out. */
  public Stream<Provision> stream() {
    return provisions.stream().flatMap(Provision::stream);
  }

  /** The provision at a locator; empty where there is none. */
  public Optional<Provision> find(Locator locator) {
    return stream().filter(p -> p.locator().equals(locator)).findFirst();
  }

  /** The words of a provision: the slice of the extracted text at its span. */
  public String textOf(Provision provision) {
    return provision.span().of(text);
  }
}
