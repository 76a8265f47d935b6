package org.pacta.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;

/**
 * A legal concept and the terms that stand for it.
 *
 * @param id unique, lower case with hyphens
 * @param en English terms, the preferred one first
 * @param zh Chinese terms in simplified script, the preferred one first
 * @param zhHant terms of Taiwan, Hong Kong and Macao that differ in words and not only in script
 * @param broader ids of wider concepts
 * @param related ids of the concepts that serve the same legal idea in another tradition
 * @param tradition {@code treaty}, {@code eu}, {@code us}, {@code cn}, {@code general} or empty
 * @param note what a reader has to know; may be empty
 */
public record Concept(
    String id,
    List<String> en,
    List<String> zh,
    @JsonProperty("zh-hant") List<String> zhHant,
    List<String> broader,
    List<String> related,
    String tradition,
    String note) {

  public Concept {
    Objects.requireNonNull(id, "a concept needs an id");
    en = copy(en);
    zh = copy(zh);
    zhHant = copy(zhHant);
    broader = copy(broader);
    related = copy(related);
    tradition = tradition == null ? "" : tradition;
    note = note == null ? "" : note;
    if (en.isEmpty() && zh.isEmpty()) {
      throw new IllegalArgumentException("concept " + id + " needs a term");
    }
  }

  /** The terms in a language, the preferred one first, terms of other regions last. */
  public List<String> terms(Language language) {
    return switch (language) {
      case EN -> en;
      case ZH -> Stream.concat(zh.stream(), zhHant.stream()).toList();
    };
  }

  private static List<String> copy(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
