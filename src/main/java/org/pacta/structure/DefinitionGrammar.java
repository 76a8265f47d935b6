package org.pacta.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.data.Yaml;

/** How definitions are worded, from {@code definitions.yaml}. */
record DefinitionGrammar(List<Wording> patterns, List<ReachWording> reach, List<String> headings) {

  /** See the comments in the resource. */
  record Wording(Language language, boolean anywhere, Pattern pattern) {}

  /** See the comments in the resource. */
  record ReachWording(Language language, Pattern pattern) {}

  /** The grammar of one language. */
  static DefinitionGrammar of(Language language) {
    DefinitionGrammar all =
        Yaml.resource(DefinitionGrammar.class, "definitions.yaml", DefinitionGrammar.class);
    return new DefinitionGrammar(
        all.patterns.stream().filter(p -> p.language() == language).toList(),
        all.reach.stream().filter(p -> p.language() == language).toList(),
        all.headings);
  }

  boolean isHeading(String heading) {
    return headings.stream().anyMatch(heading::contains);
  }
}
