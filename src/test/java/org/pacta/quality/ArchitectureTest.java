package org.pacta.quality;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the house, in the order in which they may use each other. */
class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of(
          "data",
          "corpus",
          "extract",
          "structure",
          "language",
          "norm",
          "lexicon",
          "index",
          "search",
          "align",
          "diff",
          "genealogy",
          "report",
          "cite",
          "eval",
          "watch",
          "cli");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pacta");

  @Test
  void room_usesOnlyRoomsBeforeIt() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] later =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(room -> "org.pacta." + room + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.pacta." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extract, org.apache.tika..",
    "extract report, org.apache.pdfbox..",
    "report, com.openhtmltopdf..",
    "language, edu.stanford.nlp..",
    "language, com.hankcs..",
    "cli, picocli..",
  })
  void library_isKnownToItsRoomsOnly(String rooms, String library) {
    String[] packages =
        Arrays.stream(rooms.split(" ")).map(r -> "org.pacta." + r + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .and()
        .resideInAPackage("org.pacta..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }
}
