package app.sottovoce.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Estimator;
import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class ArrangementTest {
  private final Project project = Story.harbour();

  @Test
  void wordsAreFoundInReadingsAndInNamesWhateverTheCase() {
    assertEquals(List.of("u9", "u10"), shown(words("SCOOP", "rope")));
    assertEquals(List.of("u3", "u4", "u6", "u9", "u13"), shown(words("the MINISTER")));
  }

  @Test
  void betweenSlashesStandsARegularExpression() {
    assertEquals(List.of("u7", "u13"), shown(words("/^i hope|thank you\\.$/")));
    assertThrows(PatternSyntaxException.class, () -> WordTest.parse("/(rope/"));
    assertEquals(new WordTest.Contains("/("), WordTest.parse("/("));
  }

  @Test
  void anExpressionThatNeverEndsIsGivenUp() {
    WordTest test = WordTest.parse("/(a|aa)+\\1c/");
    assertThrows(WordTest.TooSlow.class, () -> test.passes("a".repeat(60)));
  }

  @Test
  void utterancesWithoutSpeakerCanBeAskedFor() {
    assertEquals(
        List.of("u11"),
        shown(
            new Filter(
                WordTest.ANY,
                Optional.of(new Filter.Who.Nobody()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  @Test
  void whatHasToHoldHoldsTogether() {
    Project tagged = Edits.scene(project, List.of("u1", "u4"), Optional.of("c1")).apply(project);
    Filter filter =
        new Filter(
            WordTest.ANY,
            Optional.of(new Filter.Who.One("p1")),
            Optional.of("c1"),
            Optional.of("s1"),
            Optional.of(State.FINAL),
            Optional.of("t1"));
    assertEquals(List.of("u1"), shown(tagged, new Arrangement(filter, Order.TIME)));
    assertEquals(List.of(), shown(filter));
  }

  @Test
  void eachColumnHasItsOrderAndTimeDecidesAmongEquals() {
    assertEquals(
        List.of("u1", "u2", "u3", "u4", "u11"),
        ordered(Column.SPEAKER, true, "u11", "u3", "u4", "u1", "u2"));
    assertEquals(List.of("u11", "u10", "u4", "u6"), ordered(Column.CONFIDENCE, true).subList(0, 4));
    assertEquals(List.of("u13", "u1"), ordered(Column.CONFIDENCE, false).subList(0, 2));
    assertEquals(List.of("u4", "u1", "u9"), ordered(Column.WORDS, true).subList(0, 3));
    assertEquals("u1", ordered(Column.STATE, false).getFirst());
    assertEquals(List.of("u10", "u1"), ordered(Column.MEANING, true).subList(0, 2));
  }

  private List<String> ordered(Column column, boolean ascending, String... only) {
    List<String> all = shown(project, new Arrangement(Filter.NONE, new Order(column, ascending)));
    return only.length == 0 ? all : all.stream().filter(List.of(only)::contains).toList();
  }

  private static Filter[] words(String... words) {
    return Arrays.stream(words)
        .map(
            w ->
                new Filter(
                    WordTest.parse(w),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .toArray(Filter[]::new);
  }

  private List<String> shown(Filter... filters) {
    return Arrays.stream(filters)
        .flatMap(filter -> shown(project, new Arrangement(filter, Order.TIME)).stream())
        .toList();
  }

  private static List<String> shown(Project project, Arrangement arrangement) {
    List<Timed> rows =
        Estimator.times(project.told().stream().filter(u -> !u.isMention()).toList());
    return arrangement.of(project, rows).stream().map(Timed::id).toList();
  }
}
