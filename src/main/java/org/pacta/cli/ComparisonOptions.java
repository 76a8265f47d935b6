package org.pacta.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.index.Library;
import org.pacta.norm.Taxonomy;
import org.pacta.report.ReportRecipe;
import org.pacta.report.ReportTopic;
import org.pacta.report.SectionBuilder;
import org.pacta.report.SectionKind;
import org.pacta.report.SideBySide;
import org.pacta.report.SideBySideBuilder;
import org.pacta.report.Texts;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is compared: shared by the commands that print a side-by-side. */
final class ComparisonOptions {
  private static final Pattern PLAIN = Pattern.compile("[\\w./-]+");

  @Option(names = "--topic", split = ",", paramLabel = "TOPIC", descriptionKey = "compare.topic")
  List<String> topics = new ArrayList<>();

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "compare.title")
  @Nullable String title;

  @Option(names = "--with", split = ",", paramLabel = "PART", descriptionKey = "compare.with")
  List<SectionKind> sections = new ArrayList<>();

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "compare.id")
  List<String> ids = new ArrayList<>();

  /**
   * The side-by-side of the instruments and topics named; of the headline ones where none is.
   *
   * @throws UsageException if an instrument or a topic is unknown, or not in the index
   */
  SideBySide build(Library library, Texts texts) {
    List<CatalogueEntry> entries = entries(library);
    List<ReportTopic> rows = TopicRows.of(Taxonomy.builtin(), topics, texts.language());
    String heading = title == null ? texts.text("title.topics") : title;
    return new SideBySideBuilder(library, texts)
        .build(heading, rows, entries)
        .with(
            new SectionBuilder(library, texts)
                .build(sections, rows.stream().map(ReportTopic::id).toList(), entries));
  }

  /** The options as a user would type them, each with a space before it. */
  String words() {
    String rows = topics.isEmpty() ? "" : " --topic " + String.join(",", topics);
    String parts = sections.isEmpty() ? "" : " --with " + joined(sections);
    String heading = title == null ? "" : " --title " + quoted(title);
    return rows + parts + heading + ids.stream().map(id -> " " + id).collect(joining());
  }

  /** Values of an option that takes several. */
  static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(joining(","));
  }

  /** A word for the shell. */
  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** The options that make a report again. */
  static ComparisonOptions of(ReportRecipe recipe) {
    ComparisonOptions options = new ComparisonOptions();
    options.title = recipe.title();
    options.topics = recipe.topics();
    options.ids = recipe.instruments();
    options.sections = recipe.sections();
    return options;
  }

  /** What the side-by-side is made from. */
  ReportRecipe recipe() {
    Language language = Pacta.language();
    String heading = title == null ? new Texts(language).text("title.topics") : title;
    return new ReportRecipe(heading, language.code(), topics, ids, sections);
  }

  private List<CatalogueEntry> entries(Library library) {
    if (ids.isEmpty()) {
      return SideBySideBuilder.headline(library.catalogue(), library);
    }
    return entries(library, ids);
  }

  /**
   * The instruments named.
   *
   * @throws UsageException if one is unknown, or not in the index
   */
  static List<CatalogueEntry> entries(Library library, List<String> ids) {
    List<CatalogueEntry> entries =
        ids.stream().map(id -> HomeOptions.entry(library.catalogue(), id)).toList();
    for (CatalogueEntry entry : entries) {
      if (library.languages(entry).findAny().isEmpty()) {
        throw new UsageException(Messages.get("not.indexed", entry.id()));
      }
    }
    return entries;
  }
}
