package app.sottovoce.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Extra;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.ui.inspector.Chain.Link;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChainTest {

  @Test
  void wordsComeFromTheMouthThroughTheSourcesHopsToThePage() {
    Project project = Rich.quay();
    assertEquals(
        new Chain(
            List.of(
                new Link.Mouth(Optional.of("Ada Marsh")),
                new Link.Hand(0, Hop.of("lip reader", "lip-read")),
                new Link.Hand(1, hop("Harbour Post", "quoted", "C3")),
                new Link.Page(
                    "s1",
                    "Two hosts on a quay",
                    Source.Kind.ARTICLE,
                    Optional.of(new Grade("C"))))),
        Chain.of(project, project.utterances().get("u1")));
  }

  @Test
  void aLipReaderNobodyGradedIsTheWeakestHand() {
    assertEquals(
        OptionalInt.of(0),
        chain(Hop.of("lip reader", "lip-read"), hop("Post", "", "E5")).weakest());
    assertEquals(
        OptionalInt.of(1),
        chain(hop("Post", "quoted", "E5"), Hop.of("Ms Vo", "lip read")).weakest());
  }

  @Test
  void aGradedLipReaderCountsAsGraded() {
    assertEquals(
        OptionalInt.of(1),
        chain(hop("lip reader", "lip-read", "B2"), hop("Post", "quoted", "C1")).weakest());
  }

  @Test
  void reliabilityComesBeforeCredibilityAndTheFirstOfEquals() {
    assertEquals(OptionalInt.of(1), chain(hop("a", "", "B6"), hop("b", "", "C1")).weakest());
    assertEquals(OptionalInt.of(1), chain(hop("a", "", "C2"), hop("b", "", "C3")).weakest());
    assertEquals(OptionalInt.of(0), chain(hop("a", "", "C3"), hop("b", "", "C3")).weakest());
    assertEquals(OptionalInt.of(0), chain(hop("a", "", "C3"), hop("b", "", "C")).weakest());
  }

  @Test
  void whereNothingIsGradedNothingIsWeakest() {
    assertEquals(OptionalInt.empty(), chain(Hop.of("a clip reader", "quoted")).weakest());
    assertEquals(OptionalInt.empty(), chain().weakest());
  }

  private static Chain chain(Hop... hops) {
    return new Chain(List.of(hops).stream().map(hop -> (Link) new Link.Hand(0, hop)).toList());
  }

  private static Hop hop(String who, String how, String grade) {
    return new Hop(who, how, Optional.of(new Grade(grade)), Extra.NONE);
  }
}
