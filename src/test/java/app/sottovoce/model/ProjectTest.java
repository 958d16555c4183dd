package app.sottovoce.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProjectTest {

  @Property(tries = 100)
  void manyThingsAtOnceMakeTheSameProjectAsOneByOne(
      @ForAll("projects") Project project, @ForAll("projects") Project other) {
    List<Thing> things = new ArrayList<>();
    things.addAll(other.analysts().values());
    things.addAll(other.sources().values());
    things.addAll(other.utterances().values());
    things.addAll(other.speakers().values());
    things.addAll(other.scenes().values());
    things.addAll(other.tags().values());
    Project oneByOne = project;
    for (Thing thing : things) {
      oneByOne = oneByOne.with(thing);
    }

    Project atOnce = project.with(things);

    assertEquals(oneByOne, atOnce);
    assertEquals(oneByOne.told(), atOnce.told());
  }

  @Test
  void theLastOfTwoThingsWithOneIdCounts() {
    Utterance first = Examples.quay().toldFirst().orElseThrow();
    Utterance moved = first.withOrder(first.order() + 1_000);

    Project project = Examples.quay().with(List.of(first.withOrder(-5), moved));

    assertEquals(Examples.quay().with(moved), project);
    assertEquals(moved, project.toldLast().orElseThrow());
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }
}
