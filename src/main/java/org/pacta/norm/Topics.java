package org.pacta.norm;

import java.util.ArrayList;
import java.util.List;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;

/**
 * The topics of units: what the rules say, then what the classifier adds. A rule is never outvoted,
 * since it can be read and mended.
 *
 * @param rules the rules
 * @param classifier learned from labelled units
 */
public record Topics(TopicTagger rules, TopicClassifier classifier) {

  /** Rules and classifier of the program. */
  public static Topics builtin() {
    return new Topics(TopicTagger.builtin(), TopicClassifier.builtin());
  }

  /** The topics of a unit, the main one first; empty where nothing is found. */
  public List<TopicTag> tag(InstrumentText text, Provision unit) {
    List<TopicTag> tags = new ArrayList<>(rules.tag(text, unit));
    for (TopicTag added : classifier.tag(text, unit)) {
      if (tags.stream().noneMatch(t -> t.topic().equals(added.topic()))) {
        tags.add(added);
      }
    }
    return tags;
  }
}
