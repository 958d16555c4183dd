package app.sottovoce.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.edit.ShapeEdits.Pair;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamePairsTest {
  private static final Utterance SCRIPT_3 =
      Utterance.of("v3", 13, Reading.of("x3", "Thank you. I come to help."))
          .withWhen(Optional.of(When.measured(6_000, 7_400)));
  private static final Utterance SCRIPT_4 =
      Utterance.of("v4", 14, Reading.of("x4", "It is only soap."))
          .withWhen(Optional.of(When.measured(8_000, 9_000)));
  private static final Project PROJECT = Examples.quay().with(SCRIPT_3).with(SCRIPT_4);

  @Test
  void eachKeptUtteranceGetsTheReadingAndTheTimeOfTheOther() {
    Project after =
        ShapeEdits.samePairs(PROJECT, List.of(new Pair("u3", "v3"), new Pair("u4", "v4")))
            .apply(PROJECT);
    Utterance third = after.utterance("u3").orElseThrow();
    assertEquals(
        List.of("Thank you. I came to help.", "Thank you. I come to help."),
        third.readings().stream().map(Reading::text).toList());
    assertEquals(Optional.of("r3"), third.preferred());
    assertEquals(SCRIPT_3.when(), third.when());
    assertEquals(SCRIPT_4.when(), after.utterance("u4").orElseThrow().when());
    assertEquals(4, after.utterances().size());
  }

  @Test
  void severalAccountsOfOneEventLeaveOneChangeOfIt() {
    Edit edit = ShapeEdits.samePairs(PROJECT, List.of(new Pair("u3", "v3"), new Pair("u3", "v4")));
    assertEquals(3, edit.changes().size());
    assertEquals(3, edit.apply(PROJECT).utterance("u3").orElseThrow().readings().size());
    assertEquals(PROJECT, edit.inverse().apply(edit.apply(PROJECT)));
  }

  @Test
  void pairsOfUtterancesThatAreGoneArePassedOver() {
    assertEquals(
        Edit.NONE,
        ShapeEdits.samePairs(PROJECT, List.of(new Pair("u3", "gone"), new Pair("gone", "v3"))));
  }
}
