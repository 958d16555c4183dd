package app.sottovoce.ui.base;

import app.sottovoce.edit.Ids;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.session.MemoryStore;
import app.sottovoce.session.Session;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * A workbench over a project in memory, for the tests of panels. TestFX wants {@code @Start} in the
 * test class itself: call {@link #show} from there.
 */
public final class TestBench {
  public final TestDialogs dialogs = new TestDialogs();
  public final List<Notice> notices = new ArrayList<>();
  public final MemoryStore store;
  public final Session session;
  public final Workbench workbench;

  public TestBench(Project project) {
    InstantSource clock = InstantSource.fixed(Examples.NOW);
    store = new MemoryStore(project);
    session = new Session(store, new Analyst("a1", "Test analyst", Extra.NONE), clock);
    Ids counting = Ids.counting();
    Ids ids = prefix -> counting.next("n" + prefix);
    workbench = new Workbench(session, new Tasks(), dialogs, ids, clock, notices::add);
  }

  /** Shows a panel in a window that fits the headless screen of 1000 by 1000. */
  public void show(Stage stage, Parent panel, double width, double height) {
    Scene scene = new Scene(panel, width, height);
    Theme.LIGHT.apply(scene);
    // TestFX hands the same stage to all tests of a run: what another one did to its size must go.
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }
}
