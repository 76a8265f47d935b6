package org.pacta.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.norm.TopicRule.Place;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/**
 * Says what a provision is about, by rules over its own words, then over the headings above it, and
 * where these are silent over the first paragraph of its article. The rules are data files.
 */
public final class TopicTagger {
  /** First characters of a provision in which the words of an opening rule have to begin. */
  private static final int OPENING = 120;

  private static final String FRAME = "frame";

  private final Taxonomy taxonomy;
  private final Map<Language, TopicRules> rules = new EnumMap<>(Language.class);

  /**
   * A tagger with the rules of the program and of further files.
   *
   * @throws org.pacta.data.DataException if a file breaks the schema; the message names the line
   */
  public TopicTagger(Taxonomy taxonomy, List<Path> further) {
    this(taxonomy, further, Set.of());
  }

  private TopicTagger(Taxonomy taxonomy, List<Path> further, Set<String> silenced) {
    this.taxonomy = taxonomy;
    for (Language language : Language.values()) {
      rules.put(language, TopicRules.of(language, taxonomy, further, silenced));
    }
  }

  /**
   * A tagger with the rules of the program that does without some, to measure what they contribute.
   *
   * @param silenced names of rules ({@code free-transfer/heading}) or of single patterns ({@code
   *     free-transfer/heading#2})
   */
  public static TopicTagger without(Set<String> silenced) {
    return new TopicTagger(Taxonomy.builtin(), List.of(), silenced);
  }

  /** A tagger with the taxonomy and the rules of the program. */
  public static TopicTagger builtin() {
    return new TopicTagger(Taxonomy.builtin(), List.of());
  }

  /**
   * The topics of a provision, the main one first; empty where nothing is found. Every topic cites
   * the words that speak for it, which may be those of a heading or of the first paragraph.
   */
  public List<TopicTag> tag(InstrumentText text, Provision unit) {
    return votes(text, unit).tags(taxonomy);
  }

  /** All topics for which a rule speaks, the strongest first, those below the threshold too. */
  public List<TopicTag> considered(InstrumentText text, Provision unit) {
    return votes(text, unit).all(taxonomy);
  }

  /**
   * Every pattern that speaks in a provision or in the headings above it, whether or not it decides
   * anything.
   *
   * @return in the order of the places and of the files
   */
  public List<Witness> witnesses(InstrumentText text, Provision unit) {
    TopicContext context = TopicContext.of(text);
    List<Witness> found = new ArrayList<>();
    BiConsumer<Place, Span> look =
        (place, span) ->
            speaking(context, place, span, unit, rule -> true)
                .forEach(s -> found.add(new Witness(s.rule().topic(), s.trigger().name())));
    look.accept(Place.TEXT, unit.span());
    look.accept(Place.OPENING, unit.span());
    context.headings(unit).forEach(h -> look.accept(Place.HEADING, h));
    context.chapters(unit).forEach(h -> look.accept(Place.CHAPTER, h));
    return found;
  }

  /**
   * A pattern that was found.
   *
   * @param topic for which it speaks
   * @param pattern its rule and its number there, counted from 1: {@code free-transfer/heading#2}
   */
  public record Witness(String topic, String pattern) {
    /** The name of its rule. */
    public String rule() {
      return pattern.substring(0, pattern.lastIndexOf('#'));
    }
  }

  private TopicVotes votes(InstrumentText text, Provision unit) {
    TopicContext context = TopicContext.of(text);
    TopicVotes votes = own(context, unit);
    if (!votes.settled()) {
      around(context, unit, votes);
    }
    votes.weaken(context.mainClause(unit), unit.span());
    return votes;
  }

  private TopicVotes own(TopicContext context, Provision unit) {
    TopicVotes votes = new TopicVotes();
    vote(context, Place.TEXT, unit.span(), unit, votes);
    vote(context, Place.OPENING, unit.span(), unit, votes);
    votes.keepSole();
    return votes;
  }

  private void around(TopicContext context, Provision unit, TopicVotes votes) {
    context.headings(unit).forEach(h -> vote(context, Place.HEADING, h, unit, votes));
    context.chapters(unit).forEach(h -> vote(context, Place.CHAPTER, h, unit, votes));
    boolean refersBack = rules(context).refersBack(context.words(unit));
    context
        .lead(unit)
        .map(lead -> leading(context, lead))
        .ifPresent(lead -> votes.inherit(lead, refersBack, this::isFrame));
    if (votes.silent()) {
      context.title().ifPresent(t -> vote(context, Place.CHAPTER, t, unit, votes));
    }
  }

  private TopicVotes leading(TopicContext context, Provision lead) {
    TopicVotes votes = own(context, lead);
    votes.weaken(context.mainClause(lead), lead.span());
    return votes;
  }

  private boolean isFrame(String topic) {
    return taxonomy.find(topic).filter(t -> t.group().equals(FRAME)).isPresent();
  }

  /** Lets the rules of a place speak: their triggers look at a span, the rest at the unit. */
  private void vote(
      TopicContext context, Place place, Span span, Provision unit, TopicVotes votes) {
    Predicate<TopicRule> unheard = rule -> !votes.has(rule, rule.weight());
    speaking(context, place, span, unit, unheard).forEach(s -> votes.add(s.rule(), s.words()));
  }

  /** A pattern and the words that it found, in the text of the instrument. */
  private record Speaking(TopicRules.Trigger trigger, Span words) {
    TopicRule rule() {
      return trigger.rule().rule();
    }
  }

  private Stream<Speaking> speaking(
      TopicContext context, Place place, Span span, Provision unit, Predicate<TopicRule> which) {
    String words = context.words(unit);
    boolean own = place == Place.TEXT || place == Place.OPENING;
    String there = own ? words : context.heading(span);
    return rules(context).candidates(place, there).stream()
        .filter(trigger -> which.test(trigger.rule().rule()))
        .flatMap(
            trigger ->
                trigger.pattern().find(there).stream()
                    .filter(found -> inPlace(place, found))
                    .filter(found -> trigger.rule().admits(there, words, () -> context.above(unit)))
                    .map(found -> new Speaking(trigger, found.shifted(span.from()))));
  }

  private static boolean inPlace(Place place, Span found) {
    return place != Place.OPENING || found.from() < OPENING;
  }

  private TopicRules rules(TopicContext context) {
    return Objects.requireNonNull(rules.get(context.text().language()));
  }
}
