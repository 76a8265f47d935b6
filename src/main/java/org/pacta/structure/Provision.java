package org.pacta.structure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the tree of an instrument.
 *
 * @param locator the address, unique within the instrument
 * @param kind the level
 * @param number as printed, without the word for the level: {@code 14.11}, {@code (a)}, {@code
 *     三十八}; empty where unnumbered
 * @param heading as printed, empty where there is none
 * @param span the words of the provision in the extracted text, its own number and heading left
 *     out, all that lies below included; the text of a provision is exactly the slice at this span
 * @param head its number and heading as they stand in the extracted text, white space around left
 *     out; of a footnote the empty span where it is called; empty, at the first of its words, where
 *     nothing is printed
 * @param page 1-based page on which it begins, 0 where the source has no pages
 * @param children the provisions directly below, in the order of the text
 * @param footnotes the notes anchored in this provision and in none of its children
 */
public record Provision(
    Locator locator,
    ProvisionKind kind,
    String number,
    String heading,
    Span span,
    Span head,
    int page,
    List<Provision> children,
    List<Provision> footnotes) {

  @JsonCreator
  public Provision {
    children = List.copyOf(children);
    footnotes = List.copyOf(footnotes);
    for (Provision child : children) {
      if (!span.contains(child.span)) {
        throw new IllegalArgumentException(child.locator + " lies outside of " + locator);
      }
    }
  }

  /** A provision without a printed head. */
  public Provision(
      Locator locator,
      ProvisionKind kind,
      String number,
      String heading,
      Span span,
      int page,
      List<Provision> children,
      List<Provision> footnotes) {
    this(
        locator,
        kind,
        number,
        heading,
        span,
        new Span(span.from(), span.from()),
        page,
        children,
        footnotes);
  }

  /** This provision and all below it, in the order of the text, footnotes left out. */
  public Stream<Provision> stream() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::stream));
  }

  /** The words before the first child: the chapeau. The whole where there are no children. */
  public Span chapeau() {
    return children.isEmpty() ? span : new Span(span.from(), children.getFirst().span.from());
  }
}
