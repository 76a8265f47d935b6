package org.pacta.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.structure.Provision;

/**
 * What the aligner knows of one provision, before anything is weighed against another text.
 *
 * @param provision the provision
 * @param place where it stands in its text, from 0 (first) to 1 (last)
 * @param length how many subject words its text has
 * @param wording how often its words occur, heading included: English stems, or pairs of Chinese
 *     characters
 * @param meaning the same as English stems; from Chinese how often each is to be expected
 * @param heading the stems of its heading, in the same sense as {@code meaning}
 * @param concepts how often each legal concept is named
 * @param headingConcepts the concepts named in its heading
 * @param topics the topics with their confidence
 * @param mainTopics the main topic of each of its units
 * @param force the share of each modality among its units
 * @param bearers the stems of those who are bound or entitled, in the same sense as {@code meaning}
 * @param numbers the numbers in digits
 * @param paragraphs the meaning of each of its paragraphs
 * @param paragraphConcepts the concepts that each of its paragraphs names
 * @param phrases how often each run of three of its words occurs, in its own language
 * @param rules what each of its norms rules; see {@link Rules}
 * @param division the locator of the chapter in which it stands; empty where it stands in none
 */
record Profile(
    Provision provision,
    double place,
    double length,
    Map<String, Double> wording,
    Map<String, Double> meaning,
    Map<String, Double> heading,
    Map<String, Double> concepts,
    Map<String, Double> headingConcepts,
    Map<String, Double> topics,
    Set<String> mainTopics,
    Map<String, Double> force,
    Map<String, Double> bearers,
    Map<String, Double> numbers,
    List<Map<String, Double>> paragraphs,
    List<Map<String, Double>> paragraphConcepts,
    Map<String, Double> phrases,
    List<Map<String, Double>> rules,
    String division) {}
