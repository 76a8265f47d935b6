package org.pacta.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pacta.data.DataException;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;

/**
 * Where the files under the folder of texts come from, with their hashes: {@code corpus/lock.json}.
 *
 * @param schema the shape of the file
 * @param pulled what was pulled, by {@link #key}
 * @param copied the SHA-256 of what was imported or added, by path under the folder of texts
 */
public record Provenance(int schema, Map<String, Pulled> pulled, Map<String, String> copied) {
  private static final int SCHEMA = 1;

  /**
   * A text that was pulled.
   *
   * @param path the file, under the folder of texts
   * @param address the address asked
   * @param finalAddress the address that answered, after redirects
   * @param sha256 hash of the bytes
   * @param bytes their number
   * @param mediaType as the server said it; empty where it did not
   * @param etag the entity tag (RFC 9110, section 8.8.3); empty where there is none
   * @param lastModified the date as the server wrote it; empty where it did not
   * @param retrieved when these bytes were received
   * @param previous the hash of the bytes that these replaced; empty where there were none
   */
  public record Pulled(
      String path,
      String address,
      String finalAddress,
      String sha256,
      long bytes,
      String mediaType,
      String etag,
      String lastModified,
      Instant retrieved,
      String previous) {}

  @JsonCreator
  public Provenance {
    pulled = pulled == null ? Map.of() : new TreeMap<>(pulled);
    copied = copied == null ? Map.of() : new TreeMap<>(copied);
  }

  /**
   * What the workspace says; nothing where it has no such file.
   *
   * @throws DataException if the file is broken or of another version
   */
  public static Provenance of(Workspace workspace) {
    Path file = workspace.lock();
    if (!Files.isRegularFile(file)) {
      return new Provenance(SCHEMA, Map.of(), Map.of());
    }
    Provenance provenance = Json.read(file, Provenance.class);
    if (provenance.schema() != SCHEMA) {
      throw new DataException(
          file.toString(), 1, "schema must be " + SCHEMA + ", got " + provenance.schema());
    }
    return provenance;
  }

  /**
   * The name under which a text is pulled: {@code gdpr/en}, or {@code gdpr/en-2} for the second
   * text of that language.
   */
  public static String key(CatalogueEntry entry, TextEntry text) {
    int rank = entry.textsIn(text.language()).toList().indexOf(text) + 1;
    return entry.id() + "/" + text.language().code() + (rank > 1 ? "-" + rank : "");
  }

  /**
   * What was pulled for a text; empty where nothing was, or where it came from an address that the
   * catalogue no longer names for this text.
   */
  @JsonIgnore
  public Optional<Pulled> find(CatalogueEntry entry, TextEntry text) {
    return Optional.ofNullable(pulled.get(key(entry, text))).filter(p -> names(text, p.address()));
  }

  private static boolean names(TextEntry text, String address) {
    return text.address().contains(address)
        || (!text.celex().isEmpty() && address.endsWith("/" + text.celex()));
  }

  /** The same with a text more, or another in its place. */
  public Provenance with(String key, Pulled text) {
    Map<String, Pulled> more = new TreeMap<>(pulled);
    more.put(key, text);
    return new Provenance(schema, more, copied);
  }

  /** The same with a copied file more, or another in its place. */
  public Provenance withCopy(String path, String sha256) {
    Map<String, String> more = new TreeMap<>(copied);
    more.put(path, sha256);
    return new Provenance(schema, pulled, more);
  }

  /** The recorded hash of a file under the folder of texts; empty where none is recorded. */
  public Optional<String> hashOf(String path) {
    return pulled.values().stream()
        .filter(p -> p.path().equals(path))
        .map(Pulled::sha256)
        .findFirst()
        .or(() -> Optional.ofNullable(copied.get(path)));
  }

  /** Writes the file. */
  public void save(Workspace workspace) {
    SafeFiles.write(
        workspace.lock(), Json.pretty(this).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
