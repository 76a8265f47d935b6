package org.pacta.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML files into records. Keys are written with hyphens ({@code in-force}), unknown and
 * missing keys are errors, and each error names file and line.
 */
public final class Yaml {
  private static final int MOST_CODE_POINTS = 32 * 1024 * 1024;
  private static final YAMLMapper MAPPER = mapper();

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
      return read(in, file.toString(), type);
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
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new DataException(name, 0, "not part of the program");
      }
      return read(in, name, type);
    } catch (IOException e) {
      throw new DataException(name, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** Reads a stream; {@code name} stands in messages. */
  public static <T> T read(InputStream in, String name, Class<T> type) throws IOException {
    ObjectReader reader = MAPPER.readerFor(type);
    try {
      T value = reader.readValue(in);
      if (value == null) {
        throw new DataException(name, 1, "the file is empty");
      }
      return value;
    } catch (JacksonException e) {
      throw new DataException(name, line(e), reason(e));
    }
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
            : e.getOriginalMessage();
    return path.isEmpty() ? what : path + ": " + what;
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static YAMLMapper mapper() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
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
