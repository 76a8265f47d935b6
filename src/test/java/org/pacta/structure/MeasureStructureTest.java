package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;
import org.pacta.structure.check.TextChecks;

/** How well the structure of many texts is recovered; prints the figures. */
class MeasureStructureTest {
  @Test
  @Tag("real-text")
  void chineseLaws_haveArticlesWithoutGapOrRepeat() throws IOException {
    int laws = 0;
    int whole = 0;
    for (Path file : files(RealTexts.measure().resolve("prc-laws"), ".md")) {
      if (Files.size(file) < 300) {
        continue;
      }
      InstrumentText text = Sources.file(Language.ZH, file);
      if (Units.articles(text).size() < 2) {
        continue;
      }
      laws++;
      whole +=
          TextChecks.ofTree(text).stream().noneMatch(f -> f.where().matches("art_[^_]+(_[0-9]+)?"))
              ? 1
              : 0;
    }
    print("laws with a whole sequence of articles", whole, laws);
    assertTrue(laws > 800 && whole >= 0.99 * laws);
  }

  /** The marks of headings and articles are taken away: only lines and gaps are left. */
  @Test
  @Tag("real-text")
  void treatiesFlattenedToLines_keepTheirArticles() throws IOException {
    Extractor extractor = new Extractor();
    long marked = 0;
    long found = 0;
    for (Path file : files(RealTexts.measure().resolve("tota/xml"), ".xml")) {
      if (!Files.readString(file).contains("<language>en")) {
        continue;
      }
      List<Block> blocks = extractor.extract(file, "tota").blocks();
      long heads = blocks.stream().filter(MeasureStructureTest::isArticleHead).count();
      int articles = Units.articles(Sources.parse(Language.EN, flat(blocks))).size();
      marked += heads;
      found += Math.min(heads, articles);
    }
    print("articles of flattened treaties", found, marked);
    assertTrue(marked > 30_000 && found >= 0.995 * marked);
  }

  private static boolean isArticleHead(Block block) {
    return block.form() == Block.Form.HEADING
        && block.text().toUpperCase(Locale.ROOT).matches("ARTICLE( -)? [A-Z0-9].*");
  }

  private static List<Block> flat(List<Block> blocks) {
    List<Block> flat = new ArrayList<>();
    for (Block block : blocks) {
      boolean heading = block.form() == Block.Form.HEADING;
      if (heading) {
        flat.add(Block.gap());
      }
      flat.add(block.text().isEmpty() ? Block.gap() : Block.line(block.text()));
      if (heading) {
        flat.add(Block.gap());
      }
    }
    return flat;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void print(String what, long part, long all) {
    System.out.println(
        String.format(Locale.ROOT, "%s: %d of %d = %.2f %%", what, part, all, 100.0 * part / all));
  }
}
