package app.sottovoce.bench;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.Ids;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.edit.SpeakerEdits;
import app.sottovoce.edit.TagEdits;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.By;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Tag;
import app.sottovoce.model.When;
import app.sottovoce.session.MemoryStore;
import app.sottovoce.session.Session;
import app.sottovoce.session.Timetable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Times edits of a project of 100,000 utterances, from the function that makes the edit to the rows
 * that follow it. Prints the middle and the 99th percentile in microseconds.
 *
 * <p>Usage: {@code EditBench [utterances [rounds]]}.
 */
public final class EditBench {
  private final Random random = new Random(1);
  private final Ids ids = Ids.random(new Random(2));
  private final int utterances;
  private final int rounds;
  private final Project project;
  private final Session session;
  private final Timetable timetable;

  private EditBench(int utterances, int rounds) {
    this.utterances = utterances;
    this.rounds = rounds;
    Analyst analyst = new Analyst("a1", "Bench", Extra.NONE);
    this.project =
        Examples.large(utterances, 5).with(analyst).with(new Tag("t1", "greeting", Extra.NONE));
    this.session = new Session(new MemoryStore(project), analyst, InstantSource.system());
    this.timetable = new Timetable(project);
    session.onStep(step -> timetable.follow(step.entry().edit(), step.after()));
  }

  public static void main(String[] arguments) throws IOException {
    int utterances = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
    new EditBench(utterances, rounds).run();
  }

  private void run() throws IOException {
    System.out.printf("%,d utterances, %d rounds after as many to warm up%n", utterances, rounds);
    time("tag", p -> Edits.tag(p, List.of(any()), "t1"));
    time("untag", p -> Edits.untag(p, List.of(any()), "t1"));
    time("retype", this::retype);
    time("move", this::move);
    time("take time off", p -> ShapeEdits.unplace(p, List.of(any())));
    time("split", p -> ShapeEdits.split(p, any(), 20, ids));
    time("join two", p -> ShapeEdits.join(p, List.of(any(), any())));
    time("same", p -> ShapeEdits.same(p, List.of(any(), any())));
    time("select", this::select);
    time("tell elsewhere", p -> ShapeEdits.tell(p, any(), Optional.of(any())));
    time("tag a thousand", p -> Edits.tag(p, thousand(), "t1"));
    time("remove a tag", p -> TagEdits.remove(p, "t1"));
    time("merge speakers", p -> SpeakerEdits.merge(p, "p0", "p1"), 5);
    time("remove a source", p -> SourceEdits.remove(p, "s1"), 5);
  }

  private Edit retype(Project now) {
    String id = any();
    return now.utterance(id)
        .map(
            u ->
                Edits.retype(
                    now, id, u.readings().getFirst().id(), "Retyped " + random.nextInt(), me()))
        .orElse(Edit.NONE);
  }

  private Edit move(Project now) {
    String id = any();
    long start = now.utterance(id).flatMap(u -> u.when()).map(When::start).orElse(0L);
    return ShapeEdits.place(now, id, When.measured(start + 1_500, start + 2_400));
  }

  private Edit select(Project now) {
    int start = random.nextInt(now.sources().get("s1").text().length() - 30);
    return ShapeEdits.select(now, "s1", start, start + 25, me().orElseThrow(), ids);
  }

  private String any() {
    return "u" + random.nextInt(utterances);
  }

  private List<String> thousand() {
    int from = random.nextInt(utterances - 1_000);
    return IntStream.range(from, from + 1_000).mapToObj(i -> "u" + i).toList();
  }

  private static Optional<By> me() {
    return Optional.of(new By.Person("a1"));
  }

  private void time(String name, Function<Project, Edit> edit) throws IOException {
    time(name, edit, rounds);
  }

  private void time(String name, Function<Project, Edit> edit, int times) throws IOException {
    long[] made = new long[times];
    long[] done = new long[times];
    long[] undone = new long[times];
    for (int i = -times; i < times; i++) {
      long start = System.nanoTime();
      Edit next = edit.apply(session.project());
      long between = System.nanoTime();
      boolean changed = session.make(name, next).isPresent();
      long end = System.nanoTime();
      if (changed) {
        session.undo();
      }
      if (i >= 0) {
        made[i] = between - start;
        done[i] = end - start;
        undone[i] = System.nanoTime() - end;
      }
    }
    System.out.printf(
        "%-16s edit %s   with session and rows %s   undo %s%n",
        name, percentiles(made), percentiles(done), percentiles(undone));
  }

  private static String percentiles(long[] nanos) {
    Arrays.sort(nanos);
    return "p50 %,8.0f p99 %,8.0f µs"
        .formatted(nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3);
  }
}
