package org.pacta.norm;

import org.pacta.structure.Span;

/**
 * The words that prove a field of a norm, and the rule that spoke.
 *
 * @param span the words, in the extracted text
 * @param rule the id of the rule or pattern in the data files
 * @param weight what the rule contributed; rules that only decide have weight 1
 */
public record Evidence(Span span, String rule, double weight) {}
