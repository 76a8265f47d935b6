package org.pacta.cite;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.TreeSet;
import org.pacta.corpus.Language;
import org.pacta.norm.Taxonomy;
import org.pacta.search.TopicTerms;

/** What the sentence around a citation says that the provision rules. */
final class SentenceTopics {
  private static final int LEAST = 4;

  /** Groups of topics whose words name one subject; those of the others stand everywhere. */
  private static final Set<String> SUBJECTS =
      Set.of("cross-border-data", "access-rights", "digital-trade");

  private final Taxonomy taxonomy = Taxonomy.builtin();
  private final TopicTerms terms = TopicTerms.builtIn();

  /**
   * The topics that a sentence names by words of more than one word (English) or four characters
   * (Chinese): a single word such as "consent" may stand anywhere.
   */
  Set<String> of(String sentence) {
    Language language = language(sentence);
    Set<String> topics = new TreeSet<>();
    terms
        .named(sentence, language)
        .forEach(
            (topic, term) -> {
              boolean telling =
                  language == Language.EN ? term.contains(" ") : term.length() >= LEAST;
              if (telling && isSubject(topic)) {
                topics.add(topic);
              }
            });
    return topics;
  }

  private boolean isSubject(String topic) {
    return taxonomy.find(topic).filter(t -> SUBJECTS.contains(t.group())).isPresent();
  }

  private static Language language(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
        ? Language.ZH
        : Language.EN;
  }
}
