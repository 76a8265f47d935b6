package org.pacta.extract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;

/**
 * Statutes as JSON, in the two shapes that are about: articles and recitals of one act, or
 * provisions of several documents.
 */
final class JsonFrontEnd implements FrontEnd {
  /** Where a section has no title, its first words were taken for one, and are missing below. */
  private static final Pattern SENTENCE =
      Pattern.compile(".* (?:shall|may|must|is|are|will)\\b.*[.:]");

  @Override
  public void read(Source source, Blocks blocks) {
    JsonNode root = parse(source);
    if (root.path("articles").isArray()) {
      act(root, blocks);
    } else if (root.path("provisions").isArray()) {
      documents(root, blocks);
    } else {
      throw source.refusal("is JSON without \"articles\" or \"provisions\"");
    }
  }

  private static JsonNode parse(Source source) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(source.limits().nesting()).build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    try {
      return new ObjectMapper(factory).readTree(CharsetGuess.decode(source.bytes()));
    } catch (JacksonException e) {
      throw source.refusal("is not well-formed JSON: " + e.getOriginalMessage());
    }
  }

  private static void act(JsonNode act, Blocks blocks) {
    blocks.heading(1, act.path("full_name").asText());
    for (JsonNode recital : act.path("recitals")) {
      blocks.label("(" + recital.path("recital_number").asText() + ")");
      paragraphs(recital.path("text").asText(), blocks);
    }
    for (JsonNode article : act.path("articles")) {
      blocks.heading(2, title("Article " + article.path("number").asText(), article));
      paragraphs(article.path("text").asText(), blocks);
    }
  }

  private static void documents(JsonNode root, Blocks blocks) {
    int index = 0;
    for (JsonNode document : root.path("documents")) {
      blocks.heading(1, document.path("title").asText());
      for (JsonNode provision : root.path("provisions")) {
        if (provision.path("document_index").asInt() == index) {
          provision(provision, blocks);
        }
      }
      index++;
    }
  }

  private static void provision(JsonNode provision, Blocks blocks) {
    blocks.gap();
    String number = provision.path("section_number").asText();
    String title = provision.path("title").asText().strip();
    if (SENTENCE.matcher(title).matches() && !number.isBlank()) {
      blocks.heading(2, number);
      blocks.paragraph(HtmlWalker.withoutArrows(Characters.clean(title)).strip());
    } else if (number.isBlank() && title.isEmpty()) {
      blocks.section();
    } else {
      blocks.heading(2, title(number, provision));
    }
    paragraphs(provision.path("text").asText(), blocks);
  }

  /** Number and title; a title that was only cut from the beginning of the text is none. */
  private static String title(String number, JsonNode provision) {
    String title = HtmlWalker.withoutArrows(provision.path("title").asText()).strip();
    boolean cut = title.endsWith("…") || title.endsWith("...");
    if (title.isEmpty() || cut) {
      return number;
    }
    return number.isBlank() ? title : number + ": " + title;
  }

  private static void paragraphs(String text, Blocks blocks) {
    for (String paragraph : text.split("\\R\\s*\\R")) {
      String plain = HtmlWalker.withoutArrows(Characters.clean(paragraph)).strip();
      if (Enumerator.isAlone(plain)) {
        blocks.label(plain);
      } else {
        blocks.paragraph(plain);
      }
    }
    blocks.releaseLabel();
  }
}
