package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.edit.SceneEdits;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * In which scene it was said, by what way it came to be known, and how far the work on it has come.
 */
final class PlaceSection extends Section {
  private final NameField scene;
  private final Pick<Kind> kind;
  private final Pick<Status> status;

  PlaceSection(Workbench workbench) {
    super(workbench, "place");
    scene =
        new NameField(
            workbench,
            "scene",
            WORDS.get("name.scene"),
            () -> Name.scenes(project()),
            new NameField.Choice() {
              @Override
              public void take(String id) {
                in(Optional.of(id));
              }

              @Override
              public void add(String title) {
                Scene added =
                    new Scene(workbench.ids().next("c"), title, Optional.empty(), Extra.NONE);
                make(
                    "scene.add",
                    SceneEdits.add(added)
                        .then(Edits.scene(project(), ids(), Optional.of(added.id()))),
                    title);
              }

              @Override
              public void clear() {
                in(Optional.empty());
              }
            });
    kind =
        new Pick<>(
            "kind",
            WORDS.get("name.kind"),
            List.of(Kind.values()),
            k -> WORDS.get("kind." + k),
            Optional.of(WORDS.get("unsaid.kind")),
            k -> make("kind", Edits.kind(project(), ids(), k)));
    status =
        new Pick<>(
            "status",
            WORDS.get("name.status"),
            List.of(Status.values()),
            s -> WORDS.get("status." + s),
            Optional.empty(),
            s -> s.ifPresent(this::status));
    HBox more = new HBox(8, column("title.kind", kind), column("title.status", status));
    getChildren().addAll(title("title.scene"), scene, more);
  }

  @Override
  void show(Shown shown) {
    Common<String> in = shown.common(Utterance::scene);
    scene.show(
        in.unanimous().flatMap(project()::scene).map(Name::of),
        WORDS.get(in.differs() ? "several" : "prompt.scene"));
    kind.show(shown.common(Utterance::kind));
    status.show(shown.common(u -> Optional.of(u.status())));
  }

  /** Forgets a title that is typed and not yet taken. */
  void cancel() {
    scene.cancel();
  }

  void focusScene() {
    scene.requestFocus();
    scene.selectAll();
  }

  void status(Status newStatus) {
    make("status", Edits.status(project(), ids(), newStatus), WORDS.get("status." + newStatus));
  }

  private void in(Optional<String> id) {
    make("scene", Edits.scene(project(), ids(), id));
  }

  private static VBox column(String title, Node content) {
    VBox column = new VBox(title(title), content);
    column.setMinWidth(0);
    column.setPrefWidth(10);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }
}
