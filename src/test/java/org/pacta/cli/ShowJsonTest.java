package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

class ShowJsonTest {
  private static final InstrumentText TEXT =
      new StructureParser()
          .parse(
              "model",
              Language.EN,
              "Model",
              List.of(
                  new Extract(
                      "model.txt",
                      "00",
                      "text/plain",
                      Stream.of(
                              "Article 1: Scope",
                              "1. This Agreement applies to samples.",
                              "2. It does not apply to gifts.")
                          .flatMap(line -> Stream.of(Block.line(line), Block.gap()))
                          .toList())));

  @Test
  void json_hasThePromisedShape() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(Json.pretty(ShowJson.of(TEXT, "2020", Optional.empty())));
    assertEquals("model", json.get("id").asText());
    assertEquals("2020", json.get("version").asText());
    assertEquals("en", json.get("language").asText());
    assertEquals("Model", json.get("title").asText());
    assertEquals("model.txt", json.at("/source/file").asText());
    JsonNode article = json.at("/provisions/0");
    assertEquals("art_1", article.get("locator").asText());
    assertEquals("article", article.get("kind").asText());
    assertEquals("Scope", article.get("heading").asText());
    JsonNode second = article.at("/children/1");
    assertEquals("It does not apply to gifts.", second.get("text").asText());
    int from = second.at("/span/0").asInt();
    int to = second.at("/span/1").asInt();
    assertEquals(second.get("text").asText(), json.get("extracted").asText().substring(from, to));
  }
}
