package org.pacta.norm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;

/**
 * The topics that provisions are sorted by, in the order in which reports list them.
 *
 * @param groups the groups in order
 * @param topics the topics in order, those of a group together as the files list them
 */
public record Taxonomy(List<Group> groups, List<Topic> topics) {
  private static final String BUILTIN = "taxonomy.yaml";

  /** Topics that belong together. */
  public record Group(String id, Topic.Words title) {
    public Group {
      if (id == null || title == null) {
        throw new IllegalArgumentException("a group needs id and title");
      }
    }
  }

  /** What one file holds: either list may be missing in a user's file. */
  record Content(List<Group> groups, List<Topic> topics) {
    Content {
      groups = groups == null ? List.of() : groups;
      topics = topics == null ? List.of() : topics;
    }
  }

  public Taxonomy {
    groups = List.copyOf(groups);
    topics = List.copyOf(topics);
  }

  /** The taxonomy of the program. */
  public static Taxonomy builtin() {
    return of(List.of());
  }

  /**
   * The taxonomy of the program with the topics of further files; a topic with a known id replaces
   * that of the program and keeps its place.
   *
   * @throws DataException if a file is missing, breaks the schema or names an unknown group
   */
  public static Taxonomy of(List<Path> further) {
    Builder builder = new Builder();
    builder.add(BUILTIN, resource());
    for (Path file : further) {
      builder.add(file.toString(), bytes(file));
    }
    return new Taxonomy(List.copyOf(builder.groups.values()), List.copyOf(builder.topics.values()));
  }

  /** The topic with an id; empty where there is none. */
  public Optional<Topic> find(String id) {
    return topics.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** The topics of a group; empty where the group is unknown. */
  public List<Topic> in(String group) {
    return topics.stream().filter(t -> t.group().equals(group)).toList();
  }

  /** The topics that a side-by-side shows by default. */
  public List<Topic> headline() {
    return topics.stream().filter(Topic::headline).toList();
  }

  /** The place in the order of reports; after all others where the topic is unknown. */
  public int rank(String id) {
    for (int i = 0; i < topics.size(); i++) {
      if (topics.get(i).id().equals(id)) {
        return i;
      }
    }
    return topics.size();
  }

  private static byte[] resource() {
    try (InputStream in = Taxonomy.class.getResourceAsStream(BUILTIN)) {
      if (in == null) {
        throw new DataException(BUILTIN, 0, "not part of the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DataException(BUILTIN, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DataException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static final class Builder {
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    void add(String name, byte[] yaml) {
      Content file = Yaml.read(yaml, name, Content.class);
      file.groups().forEach(g -> groups.put(g.id(), g));
      Map<String, Topic> own = new LinkedHashMap<>();
      for (int i = 0; i < file.topics().size(); i++) {
        Topic topic = file.topics().get(i);
        if (!groups.containsKey(topic.group())) {
          throw wrong(name, yaml, i, "unknown group '" + topic.group() + "'");
        }
        if (own.put(topic.id(), topic) != null) {
          throw wrong(name, yaml, i, "the id '" + topic.id() + "' stands here again");
        }
      }
      topics.putAll(own);
    }

    private static DataException wrong(String name, byte[] yaml, int index, String reason) {
      return new DataException(name, Yaml.lineOf(yaml, "topics", index), reason);
    }
  }
}
