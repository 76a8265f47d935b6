package org.pacta.structure;

/**
 * The name of an instrument as it stands in a text.
 *
 * @param span in the extracted text
 * @param name the words, or what they were said to abbreviate
 * @param alone whether the name is a citation by itself, without the number of a provision
 */
record CitedName(Span span, String name, boolean alone) {}
