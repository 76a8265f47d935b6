package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.ExtractException;

/**
 * Ten thousand spoilt copies of the specimens: no failure but the declared one, and whole trees.
 */
class HostileInputTest {
  private static final Path SPECIMENS = Path.of("corpus", "specimens");
  private static final int LONGEST_PART = 1_200;
  private static final List<String> TEXTS =
      List.of(
          read("model-rights-regulation.zh.md"),
          read("model-framework-agreement.zh.txt"),
          read("source/model-framework-agreement.txt"),
          read("source/model-rights-regulation.txt"),
          read("source/model-security-statute.txt"),
          read("source/model-trade-agreement.txt"));
  private static final List<Block.Form> FORMS =
      Stream.of(Block.Form.values())
          .filter(f -> f != Block.Form.GAP && f != Block.Form.BREAK)
          .toList();
  private static final List<String> PLAIN = List.of(".txt", ".md", ".html", ".xml", ".json");
  private static final List<String> FILES =
      List.of(
          "model-security-statute.zh.txt",
          "model-rights-regulation.en.docx",
          "model-trade-agreement.zh.docx",
          "model-trade-agreement.en.pdf");

  private static String read(String name) {
    try {
      return Files.readString(SPECIMENS.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<List<Block>> spoiltBlocks() {
    return Arbitraries.randomValue(HostileInputTest::blocks);
  }

  private static List<Block> blocks(Random random) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : Sources.blocks(Mutants.text(part(random), random))) {
      blocks.add(
          !block.text().isEmpty() && random.nextInt(20) == 0 ? inOtherForm(block, random) : block);
    }
    return blocks;
  }

  private static Block inOtherForm(Block block, Random random) {
    Block.Form form = Mutants.oneOf(FORMS, random);
    int level = form == Block.Form.HEADING ? 1 + random.nextInt(6) : 0;
    return new Block(block.text(), form, level, random.nextInt(4), Block.Layout.NONE, List.of());
  }

  private static String part(Random random) {
    String text = Mutants.oneOf(TEXTS, random);
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + LONGEST_PART));
  }

  @Property(tries = 9_500, seed = "6174", shrinking = ShrinkingMode.OFF)
  void spoiltText_hasAWholeTree(
      @ForAll("spoiltBlocks") List<Block> blocks, @ForAll Language language) {
    TreeRules.hold(Sources.parse(language, blocks));
  }

  @Provide
  Arbitrary<Spoilt> spoiltFiles() {
    return Arbitraries.randomValue(HostileInputTest::file);
  }

  /** Bytes of a file and how its name ends. */
  record Spoilt(byte[] bytes, String ending) {}

  private static Spoilt file(Random random) {
    if (random.nextInt(25) > 0) {
      String ending = Mutants.oneOf(PLAIN, random);
      return new Spoilt(Mutants.bytes(dressed(part(random), ending), random), ending);
    }
    String name = Mutants.oneOf(FILES, random);
    try {
      byte[] bytes = Files.readAllBytes(SPECIMENS.resolve(name));
      return new Spoilt(Mutants.bytes(bytes, random), name.substring(name.lastIndexOf('.')));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String dressed(String text, String ending) {
    String bare = text.replaceAll("[<>&\"\\\\]", "");
    return switch (ending) {
      case ".html" -> "<html><body><p>" + bare.replace("\n", "</p><p>") + "</p></body></html>";
      case ".xml" -> "<law><article><p>" + bare.replace("\n", "</p><p>") + "</p></article></law>";
      case ".json" -> "{\"text\": [\"" + bare.replace("\n", "\", \"") + "\"]}";
      default -> text;
    };
  }

  @Property(tries = 500, seed = "6174", shrinking = ShrinkingMode.OFF)
  void spoiltFile_isReadOrRefused(@ForAll("spoiltFiles") Spoilt spoilt) throws IOException {
    Path file = Files.createTempFile("spoilt", spoilt.ending());
    try {
      Files.write(file, spoilt.bytes());
      TreeRules.hold(Sources.file(Language.EN, file));
    } catch (ExtractException refused) {
      assertFalse(String.valueOf(refused.getMessage()).isBlank());
    } finally {
      Files.delete(file);
    }
  }
}
