package org.pacta.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML files into records, and writes them. Keys are written with hyphens ({@code in-force}),
 * unknown and missing keys are errors, and each error names file and line.
 */
public final class Yaml {
  private static final int MOST_CODE_POINTS = 32 * 1024 * 1024;
  private static final YAMLMapper MAPPER = mapper();
  private static final ObjectWriter WRITER =
      mapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
          .writer()
          .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Yaml() {}

  /**
   * Reads one file.
   *
   * @throws DataException if the file is missing, is no YAML or does not fit the record
   */
  public static <T> T read(Path file, Class<T> type) {
    if (!Files.isRegularFile(file)) {
      throw new DataException(file.toString(), 0, "no such file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readAllBytes(), file.toString(), type);
    } catch (IOException e) {
      throw new DataException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a resource that lies beside {@code anchor} in the program.
   *
   * @throws DataException if there is no such resource or it does not fit the record
   */
  public static <T> T resource(Class<?> anchor, String name, Class<T> type) {
    return read(bytes(anchor, name), name, type);
  }

  /**
   * The text of a resource that lies beside {@code anchor} in the program, unread.
   *
   * @throws DataException if there is no such resource
   */
  public static String text(Class<?> anchor, String name) {
    return new String(bytes(anchor, name), UTF_8);
  }

  private static byte[] bytes(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new DataException(name, 0, "not part of the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DataException(name, 0, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads the bytes of a file; {@code name} stands in messages.
   *
   * @throws DataException if they are no YAML or do not fit the record
   */
  public static <T> T read(byte[] yaml, String name, Class<T> type) {
    ObjectReader reader = MAPPER.readerFor(type);
    try {
      T value = reader.readValue(yaml);
      if (value == null) {
        throw new DataException(name, 1, "the file is empty");
      }
      return value;
    } catch (JacksonException e) {
      throw new DataException(name, line(yaml, e), reason(e));
    } catch (IOException e) {
      throw new DataException(name, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** A value as YAML; what is empty is left out. */
  public static byte[] bytes(Object value) {
    try {
      return WRITER.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The 1-based line on which an item of a top-level list begins; 0 where there is none. */
  public static int lineOf(byte[] yaml, String key, int index) {
    return lineOf(yaml, List.of(key, index));
  }

  /** The line of the node at a path of keys and indexes, or of the deepest that is there. */
  private static int lineOf(byte[] yaml, List<Object> path) {
    Node node =
        new org.yaml.snakeyaml.Yaml(options())
            .compose(new InputStreamReader(new ByteArrayInputStream(yaml), UTF_8));
    int line = 0;
    for (Object step : path) {
      if (step instanceof Integer index
          && node instanceof SequenceNode list
          && index < list.getValue().size()) {
        node = list.getValue().get(index);
        line = node.getStartMark().getLine() + 1;
      } else if (step instanceof String key && node instanceof MappingNode mapping) {
        NodeTuple entry = entry(mapping, key);
        if (entry == null) {
          return line;
        }
        node = entry.getValueNode();
        line = entry.getKeyNode().getStartMark().getLine() + 1;
      } else {
        return line;
      }
    }
    return line;
  }

  private static @Nullable NodeTuple entry(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(e -> e.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static int line(byte[] yaml, JacksonException e) {
    if (e instanceof JsonMappingException m && !m.getPath().isEmpty()) {
      List<Object> path = new ArrayList<>();
      m.getPath()
          .forEach(r -> path.add(r.getFieldName() != null ? r.getFieldName() : r.getIndex()));
      return lineOf(yaml, path);
    }
    return line(e);
  }

  private static int line(JacksonException e) {
    JsonLocation at = e.getLocation();
    return at == null ? 0 : Math.max(at.getLineNr(), 0);
  }

  private static String reason(JacksonException e) {
    String path = e instanceof JsonMappingException m ? path(m) : "";
    String what =
        e instanceof UnrecognizedPropertyException u
            ? "unknown key '" + u.getPropertyName() + "'; known are " + u.getKnownPropertyIds()
            : e instanceof ValueInstantiationException v && v.getCause() != null
                ? String.valueOf(v.getCause().getMessage())
                : e.getOriginalMessage();
    return path.isEmpty() ? what : path + ": " + what;
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    return options;
  }

  private static YAMLMapper mapper() {
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options()).build();
    return YAMLMapper.builder(factory)
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .build();
  }
}
