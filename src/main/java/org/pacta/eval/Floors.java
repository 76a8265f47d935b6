package org.pacta.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.data.Yaml;

/**
 * The least that each figure may be, kept in a file under version control and replayed by every
 * build. No floor is ever lowered.
 *
 * @param floors by the name of the measure
 */
public record Floors(Map<String, Double> floors) {
  private static final double ROUNDING = 0.0005;

  public Floors {
    floors = new TreeMap<>(floors);
  }

  /** The floors of the program, for the shared gold labels. */
  public static Floors builtin() {
    return Yaml.resource(Floors.class, "floors.yaml", Floors.class);
  }

  /**
   * The floors of a file.
   *
   * @throws org.pacta.data.DataException if it breaks the schema
   */
  public static Floors read(Path file) {
    return Yaml.read(file, Floors.class);
  }

  /**
   * One sentence for each measure that is below its floor, or has a floor and was not measured,
   * although others of its family were.
   */
  public List<String> broken(List<Measure> measures) {
    Map<String, Double> found = new TreeMap<>();
    measures.forEach(m -> found.put(m.name(), m.value()));
    Set<String> families = measures.stream().map(Measure::family).collect(Collectors.toSet());
    List<String> broken = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          Double value = found.get(name);
          if (value == null && !families.contains(name.substring(0, name.indexOf('.')))) {
            return;
          }
          if (value == null) {
            broken.add(name + " was not measured");
          } else if (value < floor - ROUNDING) {
            broken.add(String.format(Locale.ROOT, "%s is %.3f, floor %.3f", name, value, floor));
          }
        });
    return broken;
  }
}
