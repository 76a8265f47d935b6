package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.pull.Obstacle;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, UTF_8));
    }
    return properties;
  }

  private static Set<String> places(String message) {
    return new TreeSet<>(PLACE.matcher(message).results().map(r -> r.group()).toList());
  }

  @Test
  void everyMessage_isThereInBothLanguages() throws IOException {
    assertEquals(
        new TreeSet<>(load("messages.properties").stringPropertyNames()),
        new TreeSet<>(load("messages_zh.properties").stringPropertyNames()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/pacta/cli/messages.properties",
        "org/pacta/cli/messages_zh.properties",
        "org/pacta/report/texts.properties",
        "org/pacta/report/texts_zh.properties"
      })
  void noKey_standsTwice(String bundle) throws IOException {
    try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(bundle)) {
      Set<String> seen = new TreeSet<>();
      new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), UTF_8))
          .lines()
          .filter(l -> l.indexOf('=') > 0 && !l.startsWith("#"))
          .map(l -> l.substring(0, l.indexOf('=')))
          .forEach(k -> assertTrue(seen.add(k), k + " stands twice in " + bundle));
      assertTrue(seen.size() > 20);
    }
  }

  @Test
  void everyMessage_hasTheSamePlacesInBothLanguages() throws IOException {
    Properties chinese = load("messages_zh.properties");
    Properties english = load("messages.properties");
    for (String key : english.stringPropertyNames()) {
      assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key, "")), key);
    }
  }

  @Test
  void everyObstacle_isExplained() throws IOException {
    Set<String> keys = load("messages.properties").stringPropertyNames();
    assertTrue(
        Arrays.stream(Obstacle.values()).allMatch(o -> keys.contains("pull.obstacle." + o.code())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gap",
        "unnumbered",
        "lost-number",
        "span",
        "interleaved",
        "reversed-lines",
        "detached-heads"
      })
  void findingOfStructure_isToldInWords(String code) {
    assertFalse(Messages.get("verify.finding-" + code, 2).isBlank());
  }
}
