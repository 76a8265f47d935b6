package org.pacta.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.search.StandingQuery;

/**
 * What a reader wants to know of an instrument that is new to him: what it is, what it has on the
 * headline topics, how hard it binds beside others, whose words it uses, and which statutes or
 * treaties it pulls against.
 *
 * @param language of the brief: en or zh
 * @param identity what the instrument is
 * @param kin instruments that have most of its sentences; empty where none has
 * @param topics its provisions on the headline topics, with the sources; one column
 * @param ranks its place on the ladder of each headline topic, in their order
 * @param precedents its articles beside their nearest counterparts, with the sentences that no
 *     other text has
 * @param conflicts its duties against statutes or, for a statute, the duties of treaties against it
 * @param inField whether any unit of it rules a subject of the taxonomy; where none does, nothing
 *     but what it is was looked at
 * @param news what is to be told of it because it is new
 */
public record Brief(
    String language,
    Identity identity,
    List<Kin> kin,
    SideBySide topics,
    List<Rank> ranks,
    Precedents precedents,
    ConflictMatrix conflicts,
    boolean inField,
    News news) {

  /**
   * What is to be told of an instrument because it is new.
   *
   * @param versions instruments of which it may be another version
   * @param matches its units that meet a standing query
   */
  public record News(List<LikelyVersion> versions, List<StandingQuery.Match> matches) {
    public News {
      versions = List.copyOf(versions);
      matches = List.copyOf(matches);
    }
  }

  /**
   * What an instrument is.
   *
   * @param id in the catalogue
   * @param title in the language of the brief
   * @param kind in words: whom such an instrument binds
   * @param textLanguage of the text that was read
   * @param status after the catalogue; empty where unknown
   * @param parties codes of the parties; empty where unknown
   * @param dates by event, {@code 2016-02-04}; empty where unknown
   * @param articles how many articles were found
   * @param units how many units were read for norms
   */
  public record Identity(
      String id,
      String title,
      String kind,
      String textLanguage,
      String status,
      List<String> parties,
      Map<String, String> dates,
      int articles,
      int units) {}

  /**
   * An instrument that has sentences of this one.
   *
   * @param instrument in the catalogue
   * @param shortTitle in the language of the brief
   * @param shared how many sentences of some length both have
   * @param of how many such sentences this one has
   */
  public record Kin(String instrument, String shortTitle, int shared, int of) {}

  /**
   * The place on a ladder.
   *
   * @param topic of the ladder
   * @param title of the topic
   * @param place {@code ranked}, {@code aside} where a clause only touches on the topic, or {@code
   *     absent}
   * @param rung from 0, for a clause that binds to nothing; -1 where it is not ranked
   * @param top the highest rung of the ladder; -1 where nobody is ranked
   * @param ranked how many instruments stand on the ladder, this one included
   * @param clause its weightiest clause; empty where it is absent
   * @param note the same as a sentence
   */
  public record Rank(
      String topic,
      String title,
      String place,
      int rung,
      int top,
      int ranked,
      Optional<Ladder.Clause> clause,
      String note) {}
}
