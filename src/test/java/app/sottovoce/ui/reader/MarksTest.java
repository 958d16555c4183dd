package app.sottovoce.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.ui.base.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start).thenComparing(Mark::utterance);

  @Test
  void anEditTouchesTheParagraphsOfItsWordsOnly() {
    Project project = Examples.quay();
    BitSet touched =
        marks(project).follow(Edits.note(project, List.of("u3"), "heard by one person"));
    assertEquals(
        paragraphs(project)
            .at(
                project
                    .utterances()
                    .get("u3")
                    .reading()
                    .orElseThrow()
                    .anchors()
                    .getFirst()
                    .start()),
        touched.nextSetBit(0));
    assertEquals(1, touched.cardinality());
  }

  @Test
  void followingAnEditIsTheSameAsReadingTheProjectAnew() {
    Project project = Story.harbour();
    Marks marks = marks(project);
    List<Edit> edits =
        List.of(
            Edits.remove(project, List.of("u1", "u7")),
            Edits.note(project, List.of("u3"), "x"),
            ShapeEdits.join(project, List.of("u2", "u3")),
            ShapeEdits.split(project, "u2", 14, prefix -> prefix + "-new"));
    for (Edit edit : edits) {
      Project after = edit.apply(project);
      marks.follow(edit);
      assertEquals(all(marks(after), after), all(marks, after));
      marks.follow(edit.inverse());
      assertEquals(all(marks(project), project), all(marks, project));
    }
  }

  @Test
  void ofOverlappingMarksTheShortestComesFirst() {
    Project project = Examples.quay();
    String text = text(project);
    int at = text.indexOf("rope");
    Project both =
        ShapeEdits.select(
                project, "s1", at, at + 4, new app.sottovoce.model.By.Person("a1"), p -> p + "-new")
            .apply(project);
    assertEquals(List.of("u-new", "u4"), marks(both).at(at).stream().map(Mark::utterance).toList());
  }

  @Test
  void anchorsBeyondTheTextAreLeftOut() {
    Project project = Examples.quay();
    Source shorter = Source.of("s1", Source.Kind.ARTICLE, "Short", "At last");
    Marks marks = new Marks("s1", new Paragraphs("At last"), project.with(shorter));
    assertEquals(List.of(), marks.in(0));
  }

  private static Set<List<Mark>> all(Marks marks, Project project) {
    List<Mark> all = new ArrayList<>();
    for (int i = 0; i < paragraphs(project).size(); i++) {
      all.addAll(marks.in(i));
    }
    all.sort(ORDER);
    return Set.of(all);
  }

  private static Marks marks(Project project) {
    return new Marks("s1", paragraphs(project), project);
  }

  private static Paragraphs paragraphs(Project project) {
    return new Paragraphs(text(project));
  }

  private static String text(Project project) {
    return project.sources().get("s1").text();
  }
}
