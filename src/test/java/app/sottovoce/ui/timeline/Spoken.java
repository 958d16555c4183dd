package app.sottovoce.ui.timeline;

import app.sottovoce.model.Reading;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.Optional;

/** Short utterances for the tests of this package. */
final class Spoken {
  private Spoken() {}

  static Timed said(String id, String speaker, long start, long end) {
    return Timed.own(
        Utterance.of(id, order(id), Reading.of("r" + id, "words of " + id))
            .withSpeaker(Optional.of(speaker).filter(s -> !s.isEmpty()))
            .withWhen(Optional.of(When.measured(start, end))));
  }

  private static double order(String id) {
    return Double.parseDouble("0" + id.replaceAll("\\D", ""));
  }
}
