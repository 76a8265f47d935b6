package org.pacta.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.quality.OneFile;

/** Small instruments in both languages, made up by chance, that come, change and go. */
final class ModelTexts {
  private static final List<String> ENGLISH =
      List.of(
          "Each Party shall allow the transfer of %s across its borders.",
          "No Party shall require that %s be stored in its territory.",
          "A Party may adopt measures on %s that it considers necessary.",
          "The Parties shall endeavour to cooperate on %s.");
  private static final List<String> CHINESE =
      List.of("各缔约方应当允许%s跨境传输。", "任何缔约方不得要求%s在其境内存储。", "缔约方可以对%s采取必要措施。", "缔约双方应当努力就%s开展合作。");
  private static final List<String> ENGLISH_MATTER =
      List.of("data", "personal information", "source code", "open government data");
  private static final List<String> CHINESE_MATTER = List.of("数据", "个人信息", "源代码", "政府公开数据");

  private static final String PREFIX = "model-";

  /** What names of places are put together from. */
  private static final String PLACES = "东西南北山海";

  private static final List<String> LATIN = List.of("dong", "xi", "nan", "bei", "shan", "hai");

  private final Path folder;
  private final Random random;
  private final Map<String, TextSource> texts = new TreeMap<>();
  private int made;

  ModelTexts(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
  }

  /** Adds, changes or removes one. */
  void change() throws IOException {
    List<String> ids = List.copyOf(texts.keySet());
    int dice = random.nextInt(3);
    if (dice == 0 || ids.size() < 3) {
      write(PREFIX + made++, random.nextBoolean() ? Language.EN : Language.ZH);
    } else {
      String id = ids.get(random.nextInt(ids.size()));
      TextSource old = texts.get(id);
      if (dice == 1 && old != null) {
        write(id, old.text().language());
      } else {
        texts.remove(id);
      }
    }
  }

  /** Those that are there, by their ids. */
  List<TextSource> now() {
    return List.copyOf(texts.values());
  }

  private void write(String id, Language language) throws IOException {
    Path file = Files.writeString(folder.resolve(id + ".txt"), text(id, language));
    texts.put(id, source(id, language, file));
  }

  /** English files of others, by the order of their names. */
  static List<TextSource> of(List<Path> files) {
    List<TextSource> sources = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      sources.add(source(PREFIX + i, Language.EN, files.get(i)));
    }
    return sources;
  }

  private static TextSource source(String id, Language language, Path file) {
    int number = Integer.parseInt(id.substring(PREFIX.length()));
    Map<String, String> titles =
        Map.of("en", title(number, Language.EN), "zh", title(number, Language.ZH));
    return new OneFile(id, language, Authenticity.WORKING, String.valueOf(file.getFileName()))
        .source(InstrumentKind.TREATY, titles, file);
  }

  private String text(String id, Language language) {
    boolean english = language == Language.EN;
    List<String> lines = new ArrayList<>();
    lines.add(title(Integer.parseInt(id.substring(PREFIX.length())), language));
    int articles = 1 + random.nextInt(4);
    for (int i = 1; i <= articles; i++) {
      lines.add("");
      lines.add(english ? "Article " + i : "第" + "一二三四".charAt(i - 1) + "条");
      String sentence = one(english ? ENGLISH : CHINESE);
      lines.add(sentence.replace("%s", one(english ? ENGLISH_MATTER : CHINESE_MATTER)));
      int other = random.nextInt(made + 2);
      lines.add(
          english
              ? "Article 1 of the " + title(other, Language.EN) + " applies."
              : "适用《" + title(other, Language.ZH) + "》第一条。");
    }
    return String.join("\n", lines) + "\n";
  }

  /** A name of its own for each, in words. */
  private static String title(int number, Language language) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + PLACES.length(); rest > 0; rest /= PLACES.length()) {
      name.append(PLACES.charAt(rest % PLACES.length()));
    }
    return language == Language.EN
        ? "Agreement of " + latin(name.toString()) + " on Data"
        : name + "数据协定";
  }

  private static String latin(String places) {
    StringBuilder name = new StringBuilder();
    places.chars().forEach(c -> name.append(LATIN.get(PLACES.indexOf(c))));
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
