package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.align.Weights;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.data.Gzip;
import org.pacta.data.SafeFiles;
import org.pacta.eval.AlignerTraining;
import org.pacta.eval.AlignmentGold;
import org.pacta.eval.Evaluation;
import org.pacta.eval.Gold;
import org.pacta.eval.Labels;
import org.pacta.eval.TopicTraining;
import org.pacta.index.Library;
import org.pacta.lexicon.Lexicon;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.TopicLearner;
import org.pacta.search.Searcher;
import org.pacta.structure.InstrumentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pacta train}: learns the weights of the aligner or the classifier of topics from gold. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  private static final String ALIGNER_FILE = "weights.yaml";
  private static final String PACKED = ".gz";

  @Mixin HomeOptions where = new HomeOptions();

  @Option(names = "--gold", paramLabel = "DIR", required = true, descriptionKey = "train.gold")
  List<Path> gold = new ArrayList<>();

  @Option(names = "--part", defaultValue = "aligner", descriptionKey = "train.part")
  Part part = Part.ALIGNER;

  @Option(names = "--output", paramLabel = "PATH", descriptionKey = "train.output")
  @Nullable Path output;

  @Option(names = "--check", descriptionKey = "train.check")
  boolean check;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What is learned. */
  enum Part {
    ALIGNER,
    TOPICS
  }

  /**
   * What was learned.
   *
   * @param text as it stands in the file
   * @param builtIn the same of the program
   */
  private record Learned(String text, String builtIn) {}

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    List<Gold> all = gold.stream().map(Gold::read).toList();
    Map<String, Learned> files =
        switch (part) {
          case ALIGNER -> aligner(library, all);
          case TOPICS -> topics(library, all);
        };
    if (output != null) {
      write(output, files);
    } else if (!check) {
      files.values().forEach(l -> spec.commandLine().getOut().print(l.text()));
    }
    if (check && files.values().stream().anyMatch(l -> !l.text().equals(l.builtIn()))) {
      spec.commandLine().getErr().println("pacta: " + Messages.get("train.differs"));
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }

  private Map<String, Learned> aligner(Library library, List<Gold> all) {
    try (Searcher searcher = new Searcher(where.store(), Lexicon.builtIn())) {
      ScoredLibrary system = new ScoredLibrary(library, searcher);
      AlignmentGold pairs = new Evaluation(Gold.together(all), system).unseenAlignments();
      String learned = AlignerTraining.weightsFile(pairs);
      return Map.of(ALIGNER_FILE, new Learned(learned, Weights.builtInText()));
    }
  }

  private static Map<String, Learned> topics(Library library, List<Gold> all) {
    Map<String, List<Labels>> labels = new TreeMap<>();
    all.forEach(g -> labels.putAll(g.labels()));
    TopicLearner learner = TopicTraining.learner(labels, id -> texts(library, id));
    Map<String, Learned> files = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      files.put(
          TopicLearner.file(language),
          new Learned(learner.text(language), TopicLearner.builtInText(language)));
    }
    return files;
  }

  private static List<InstrumentText> texts(Library library, String instrument) {
    return library.catalogue().find(instrument).stream()
        .flatMap(entry -> texts(library, entry).stream())
        .toList();
  }

  private static List<InstrumentText> texts(Library library, CatalogueEntry entry) {
    return library
        .languages(entry)
        .flatMap(l -> library.passing(entry, l).stream())
        .map(AnnotatedText::text)
        .toList();
  }

  /** One file is written where the user says; several go into the folder named. */
  private static void write(Path output, Map<String, Learned> files) {
    files.forEach(
        (name, learned) ->
            SafeFiles.write(
                files.size() == 1 ? output : output.resolve(name), bytes(name, learned.text())));
  }

  private static byte[] bytes(String name, String text) {
    return name.endsWith(PACKED) ? Gzip.pack(text) : text.getBytes(UTF_8);
  }
}
