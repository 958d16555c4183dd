package app.sottovoce.bench;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.store.Opening;
import app.sottovoce.store.ProjectStore;
import app.sottovoce.store.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** How long a project of 100,000 utterances takes to make, to open and to change. */
public final class StoreBenchmark {
  private static final int UTTERANCES = 100_000;
  private static final int EDITS = 300;

  private StoreBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("store-benchmark");
    Path file = folder.resolve("large" + ProjectStore.EXTENSION);
    Project project = project();
    measure("create", 1, () -> SqliteStore.create(file, project));
    System.out.printf("size               %8d KB%n", Files.size(file) / 1000);
    measure("open and close", 6, () -> open(file).close());

    ProjectStore store = open(file);
    Project opened = store.project();
    Entry imported = importing(opened);
    measure("import of as many, in one entry", 1, () -> keep(store, imported));
    measure("the edit of that entry", 2, () -> store.edit(imported.number()));
    edits(store, imported.edit().apply(opened), imported.number());
    measure("copy", 1, () -> store.copyTo(folder.resolve("copy" + ProjectStore.EXTENSION)));
    store.close();
    System.out.printf("size               %8d KB%n", Files.size(file) / 1000);
    measure("open and close at 200,000", 2, () -> open(file).close());
    try (var files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void measure(String what, int times, Work work) throws Exception {
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      System.out.printf("%-34s %8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
  }

  private static void keep(ProjectStore store, Entry entry) {
    store.append(entry);
    store.flush();
  }

  private static void edits(ProjectStore store, Project start, long last) {
    double[] append = new double[EDITS];
    double[] kept = new double[EDITS];
    Random random = new Random(7);
    Project project = start;
    List<Utterance> told = project.told();
    for (int i = 0; i < EDITS; i++) {
      Utterance utterance =
          project.utterance(told.get(random.nextInt(told.size())).id()).orElseThrow();
      Edit edit = Edit.of(Change.of(utterance, utterance.withNote("note " + i)));
      project = edit.apply(project);
      Entry entry = new Entry(last + 1 + i, Instant.EPOCH, "a1", Entry.Kind.DO, "Note", 0, edit);
      long before = System.nanoTime();
      store.append(entry);
      append[i] = (System.nanoTime() - before) / 1e6;
      store.flush();
      kept[i] = (System.nanoTime() - before) / 1e6;
    }
    quantiles("append returns", append);
    quantiles("edit is on disk", kept);
  }

  private static void quantiles(String what, double[] values) {
    Arrays.sort(values);
    System.out.printf(
        "%-34s %8.3f ms median, %.3f ms 99 %%, %.3f ms most%n",
        what, values[EDITS / 2], values[EDITS * 99 / 100], values[EDITS - 1]);
  }

  private static ProjectStore open(Path file) {
    return switch (SqliteStore.open(file, _ -> {})) {
      case Opening.Opened opened -> opened.store();
      case Opening.Refused refused -> throw new IllegalStateException(refused.sentence());
      case Opening.Damaged damaged -> throw new IllegalStateException(damaged.sentence());
    };
  }

  private static Project project() {
    Project project =
        Project.empty(
            new Info("urn:uuid:bench", "Benchmark", Optional.of(Instant.EPOCH), Extra.NONE));
    String text = "He leaned over and said that the cargo was late again. ".repeat(2_000);
    project = project.with(Source.of("s1", Source.Kind.ARTICLE, "Article", text));
    for (int i = 0; i < 20; i++) {
      project =
          project.with(new Speaker("p" + i, "Speaker " + i, List.of(), "", "#4c78c8", Extra.NONE));
    }
    for (int i = 0; i < UTTERANCES; i++) {
      project = project.with(utterance("u-" + i, i, text));
    }
    return project;
  }

  private static Utterance utterance(String id, int i, String text) {
    int start = i * 7 % (text.length() - 100);
    Reading reading =
        Reading.of("r1", text.substring(start, start + 50))
            .withCompleteness(Optional.of(Completeness.WHOLE))
            .withAnchors(List.of(Anchor.of("s1", text, start, start + 50)))
            .withConfidence(Optional.of(Assessment.by("a1", Likelihood.LIKELY, Instant.EPOCH)));
    return Utterance.of(id, i, reading)
        .withSpeaker(Optional.of("p" + i % 20))
        .withKind(Optional.of(Kind.LIP_READ))
        .withWhen(Optional.of(When.measured(i * 1_000L, i * 1_000L + 900)));
  }

  private static Entry importing(Project project) {
    String text = project.source("s1").orElseThrow().text();
    List<Change> changes =
        IntStream.range(0, UTTERANCES)
            .mapToObj(i -> Change.added(utterance("v-" + i, i, text)))
            .toList();
    return new Entry(1, Instant.EPOCH, "a1", Entry.Kind.DO, "Import", 0, new Edit(changes));
  }
}
