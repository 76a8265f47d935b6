package org.pacta.genealogy;

/**
 * An instrument of which a text may be another version or a part; where the titles differ, both may
 * also be made after the same model. That the one replaces the other is for people to say.
 *
 * @param instrument the id of the other in the catalogue
 * @param title of the other, in its own language
 * @param sameTitle whether the words of both titles are the same, those in brackets left out
 * @param shared how many sentences of some length stand word for word in both
 * @param of how many such sentences the text has
 * @param theirs how many the other has
 * @param concordance the command that shows which article became which
 */
public record LikelyVersion(
    String instrument,
    String title,
    boolean sameTitle,
    int shared,
    int of,
    int theirs,
    String concordance) {}
