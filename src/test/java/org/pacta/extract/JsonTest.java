package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  @TempDir Path folder;

  @Test
  void act_hasRecitalsAndArticles() {
    String json =
        """
        {"full_name": "Model Act",
         "articles": [{"number": "1", "title": "Scope",
           "text": "1.\\u00a0\\u00a0It covers:\\n\\n(a)\\n\\nrecords;\\n\\n2.\\n\\nNo more."},
          {"number": "2", "title": "►M1", "text": "Text."}],
         "recitals": [{"recital_number": 1, "text": "Data move."}]}
        """;
    assertEquals(
        List.of(
            "H1 Model Act",
            "P (1) Data move.",
            "H2 Article 1: Scope",
            "P 1. It covers:",
            "P (a) records;",
            "P 2. No more.",
            "H2 Article 2",
            "P Text."),
        Extracted.from(folder, "a.json", json));
  }

  @Test
  void documents_haveTheirOwnProvisions() {
    String json =
        """
        {"documents": [{"title": "First Act"}, {"title": "Second Act"}],
         "provisions": [
          {"document_index": 1, "section_number": "§ 2", "title": "Duty", "text": "A firm shall tell."},
          {"document_index": 0, "section_number": "§ 1", "title": "A firm …", "text": "A firm may ask."}]}
        """;
    assertEquals(
        List.of(
            "H1 First Act",
            "-",
            "H2 § 1",
            "P A firm may ask.",
            "H1 Second Act",
            "-",
            "H2 § 2: Duty",
            "P A firm shall tell."),
        Extracted.from(folder, "a.json", json));
  }

  @Test
  void provisionWithoutNumberAndTitle_isASectionOfItsOwn() {
    String json =
        """
        {"documents": [{"title": "First Act"}],
         "provisions": [
          {"document_index": 0, "section_number": "", "title": "", "text": "A. A keeper shall tell."},
          {"document_index": 0, "section_number": "", "title": "", "text": "A. No fee is due."}]}
        """;
    assertEquals(
        List.of(
            "H1 First Act", "-", "=", "P A. A keeper shall tell.", "-", "=", "P A. No fee is due."),
        Extracted.from(folder, "a.json", json));
  }

  @Test
  void titleThatIsTheFirstSentence_standsWithTheWords() {
    String json =
        """
        {"documents": [{"title": "First Act"}],
         "provisions": [
          {"document_index": 0, "section_number": "§ 1", "title": "Keepers shall:", "text": "(a) keep;"}]}
        """;
    assertEquals(
        List.of("H1 First Act", "-", "H2 § 1", "P Keepers shall:", "P (a) keep;"),
        Extracted.from(folder, "a.json", json));
  }
}
