package app.sottovoce.read.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldTextTest {
  @Test
  void everythingSaidHasItsPlaceInTheText() {
    ToldText told = new ToldText();
    told.heading("The quay");
    told.add(Said.of("At last!", List.of()).withSpeaker(Optional.of(SpeakerName.of("Ada Marsh"))));
    told.add(Said.of("Thank you.", List.of()));
    assertEquals("The quay\nAda Marsh: At last!\nThank you.\n", told.text());
    assertEquals(
        List.of(List.of(new Span(20, 28)), List.of(new Span(29, 39))),
        told.said().stream().map(Said::spans).toList());
  }
}
