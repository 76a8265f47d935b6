package org.pacta.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.lexicon.Lexicon;
import org.pacta.lexicon.Mention;
import org.pacta.norm.Norm;
import org.pacta.norm.Taxonomy;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/** Makes the documents of a text: one for each unit. */
final class Documents {
  private static final FieldType WITH_PLACES = withPlaces(TextField.TYPE_NOT_STORED);
  private final Lexicon lexicon;
  private final Taxonomy taxonomy;

  Documents(Lexicon lexicon, Taxonomy taxonomy) {
    this.lexicon = lexicon;
    this.taxonomy = taxonomy;
  }

  List<Document> of(IndexedText indexed) {
    InstrumentText text = indexed.annotated().text();
    Map<Locator, Provision> provisions =
        text.stream().collect(Collectors.toMap(Provision::locator, p -> p, (a, b) -> a));
    Enclosing enclosing = Enclosing.of(text);
    return indexed.annotated().norms().stream()
        .filter(n -> provisions.containsKey(n.locator()))
        .map(n -> document(indexed, n, provisions, enclosing))
        .toList();
  }

  private Document document(
      IndexedText indexed, Norm norm, Map<Locator, Provision> provisions, Enclosing enclosing) {
    InstrumentText text = indexed.annotated().text();
    Provision unit = java.util.Objects.requireNonNull(provisions.get(norm.locator()));
    Provision article = provisions.getOrDefault(norm.locator().article(), unit);
    Document document = new Document();
    describe(document, indexed);
    keyword(document, Fields.LOCATOR, norm.locator().value());
    number(article.locator()).ifPresent(n -> keyword(document, Fields.NUMBER, n));
    String group = indexed.entry().id() + ":" + article.locator();
    document.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(group)));
    Traits traits = Traits.of(text.language(), unit.locator(), norm.modality());
    document.add(new NumericDocValuesField(Fields.TRAITS, traits.code()));
    document.add(new StoredField(Fields.FROM, unit.span().from()));
    norm.topics().forEach(t -> facet(document, Fields.TOPIC, t.topic()));
    norm.topics().stream()
        .limit(1)
        .forEach(t -> document.add(new StringField(Fields.MAIN_TOPIC, t.topic(), Field.Store.NO)));
    facet(document, Fields.MODALITY, norm.modality().code());
    document.add(new TextField(Fields.bearer(text.language()), norm.bearer(), Field.Store.NO));
    words(document, text.language(), text.textOf(unit), article.heading());
    enclosed(document, text.language(), enclosing.headings(article.locator()));
    topicWords(document, norm);
    return document;
  }

  private static void describe(Document document, IndexedText indexed) {
    CatalogueEntry entry = indexed.entry();
    Language language = indexed.manifest().language();
    keyword(document, Fields.KEY, indexed.key());
    facet(document, Fields.INSTRUMENT, entry.id());
    facet(document, Fields.LANGUAGE, language.code());
    facet(document, Fields.KIND, entry.kind().code());
    entry.parties().forEach(p -> keyword(document, Fields.PARTY, p));
    entry.dates().values().stream()
        .map(d -> Integer.toString(d.getYear()))
        .distinct()
        .forEach(y -> facet(document, Fields.YEAR, y));
    for (Language l : Language.values()) {
      document.add(new TextField(Fields.titles(l), titles(entry, l), Field.Store.NO));
    }
    document.add(new StoredField(Fields.TITLE, entry.shortTitleIn(language)));
    document.add(new StoredField(Fields.CAVEAT, entry.caveat()));
  }

  private void words(Document document, Language language, String text, String heading) {
    document.add(new StoredField(Fields.TEXT, text));
    document.add(new StoredField(Fields.HEADING, heading));
    document.add(new Field(Fields.exact(language), text, WITH_PLACES));
    document.add(new Field(Fields.folded(language), text, WITH_PLACES));
    document.add(new Field(Fields.heading(language), heading, WITH_PLACES));
    document.add(new Field(Fields.CONCEPT, concepts(text, language), WITH_PLACES));
    document.add(new Field(Fields.HEADING_CONCEPT, concepts(heading, language), WITH_PLACES));
  }

  /** Each concept once: all that counts is what the chapter is about. */
  private void enclosed(Document document, Language language, String headings) {
    lexicon.find(headings, language).stream()
        .map(Mention::concept)
        .distinct()
        .forEach(c -> document.add(new StringField(Fields.CHAPTER_CONCEPT, c, Field.Store.NO)));
  }

  private void topicWords(Document document, Norm norm) {
    for (Language language : Language.values()) {
      String words =
          norm.topics().stream()
              .flatMap(t -> taxonomy.find(t.topic()).stream())
              .map(t -> t.title().in(language))
              .collect(Collectors.joining("\n"));
      document.add(new TextField(Fields.topicWords(language), words, Field.Store.NO));
    }
  }

  private TokenStream concepts(String text, Language language) {
    return new ConceptStream(
        lexicon.find(text, language).stream()
            .map(m -> new ConceptStream.Mention(m.concept(), m.span()))
            .toList());
  }

  /** The number of an article or section, {@code 14.11}; empty for recitals, annexes and so on. */
  private static Optional<String> number(Locator article) {
    String step = article.lastStep();
    return step.startsWith("art_") || step.startsWith("sec_")
        ? Optional.of(step.substring(step.indexOf('_') + 1))
        : Optional.empty();
  }

  private static String titles(CatalogueEntry entry, Language language) {
    return String.join("\n", entry.id(), entry.shortTitleIn(language), entry.titleIn(language));
  }

  private static void facet(Document document, String field, String value) {
    keyword(document, field, value);
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
  }

  private static FieldType withPlaces(FieldType type) {
    FieldType places = new FieldType(type);
    places.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    places.freeze();
    return places;
  }
}
