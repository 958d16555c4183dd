package app.sottovoce.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

  @Test
  void aSpeakerWhomSourcesCallByTheLastNameIsCalledSo() {
    Project project = Examples.quay();
    assertEquals("Marsh", name(project, "p1"));
    assertEquals("Ben Oduya", name(project, "p2"));
  }

  @Test
  void twoOfOneLastNameKeepTheirWholeNames() {
    Project project =
        Examples.quay()
            .with(new Speaker("p3", "Tom Marsh", List.of("Marsh"), "", "#123456", Extra.NONE));
    assertEquals("Ada Marsh", name(project, "p1"));
    assertEquals("Tom Marsh", name(project, "p3"));
  }

  private static String name(Project project, String id) {
    return new ShortNames(project).of(project.speakers().get(id));
  }
}
