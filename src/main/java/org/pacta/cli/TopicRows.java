package org.pacta.cli;

import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;
import org.pacta.report.ReportTopic;

/** The topics of a report. */
final class TopicRows {
  private TopicRows() {}

  /**
   * The topics named, in the order named; the headline topics of the taxonomy where none is.
   *
   * @throws UsageException if a topic is unknown
   */
  static List<ReportTopic> of(Taxonomy taxonomy, List<String> names, Language language) {
    List<Topic> topics =
        names.isEmpty()
            ? taxonomy.headline()
            : names.stream().map(n -> topic(taxonomy, n)).toList();
    return topics.stream().map(t -> row(t, language)).toList();
  }

  /**
   * The topic named.
   *
   * @throws UsageException if it is unknown
   */
  static Topic topic(Taxonomy taxonomy, String name) {
    String known = String.join(", ", taxonomy.topics().stream().map(Topic::id).toList());
    return taxonomy
        .find(name)
        .orElseThrow(() -> new UsageException(Messages.get("unknown.topic", name, known)));
  }

  private static ReportTopic row(Topic topic, Language language) {
    return new ReportTopic(
        topic.id(), topic.title().in(language), topic.description().in(language));
  }
}
