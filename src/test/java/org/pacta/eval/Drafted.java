package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.NormTagger;
import org.pacta.norm.TopicTagger;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/** Makes a text of articles of one paragraph each, numbered from 1, and annotates it. */
final class Drafted {
  private static final TopicTagger TOPICS = TopicTagger.builtin();

  private Drafted() {}

  static AnnotatedText english(String... articles) {
    StringBuilder text = new StringBuilder();
    List<Provision> provisions = new ArrayList<>();
    for (int i = 0; i < articles.length; i++) {
      String number = Integer.toString(i + 1);
      Span span = new Span(text.length(), text.length() + articles[i].length());
      text.append(articles[i]).append('\n');
      provisions.add(
          new Provision(
              new Locator("art_" + number),
              ProvisionKind.ARTICLE,
              number,
              "",
              span,
              0,
              List.of(),
              List.of()));
    }
    InstrumentText draft =
        new InstrumentText(
            "draft",
            Language.EN,
            "Draft",
            text.toString(),
            provisions,
            List.of(),
            List.of(),
            List.of());
    return new AnnotatedText(draft, new NormTagger(TOPICS::tag).tag(draft));
  }
}
