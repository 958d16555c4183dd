package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.edit.TagEdits;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The tags; one that only some of the selected utterances bear says how many do. */
final class TagSection extends Section {
  private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

  private final FlowPane chips = new FlowPane(4, 4);
  private final NameField field;
  private List<Borne> borne = List.of();

  /** A tag and how many of how many utterances bear it. */
  private record Borne(String id, String name, int count, int of) {}

  TagSection(Workbench workbench) {
    super(workbench, "tags");
    chips.setId("tag-chips");
    field =
        new NameField(
            workbench,
            "tag",
            WORDS.get("name.tag"),
            () -> Name.tags(project()),
            new NameField.Choice() {
              @Override
              public void take(String id) {
                make("tag", Edits.tag(project(), ids(), id), nameOf(id));
              }

              @Override
              public void add(String name) {
                Tag added = new Tag(workbench.ids().next("t"), name, Extra.NONE);
                make(
                    "tag", TagEdits.add(added).then(Edits.tag(project(), ids(), added.id())), name);
              }

              @Override
              public void clear() {}
            });
    field.show(Optional.empty(), WORDS.get("prompt.tag"));
    getChildren().addAll(title("title.tags"), chips, field);
  }

  @Override
  void show(Shown shown) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Utterance utterance : shown.utterances()) {
      utterance.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
    List<Borne> next = new ArrayList<>();
    counts.forEach(
        (id, count) -> next.add(new Borne(id, nameOf(id), count, shown.utterances().size())));
    if (!next.equals(borne)) {
      borne = List.copyOf(next);
      chips.getChildren().setAll(borne.stream().map(this::chip).toList());
    }
    showIf(!borne.isEmpty(), chips);
  }

  /** Puts the caret where a tag is typed. */
  void focusTag() {
    field.requestFocus();
  }

  /** Forgets a tag that is typed and not yet taken. */
  void cancel() {
    field.cancel();
  }

  private Node chip(Borne tag) {
    boolean some = tag.count() < tag.of();
    Label name =
        new Label(some ? WORDS.get("tag.some", tag.name(), tag.count(), tag.of()) : tag.name());
    name.maxWidthProperty().bind(widthProperty().subtract(40));
    Button remove = iconButton("untag-" + tag.id(), Feather.X, WORDS.get("tag.remove", tag.name()));
    remove.getStyleClass().add("tiny");
    remove.setOnAction(_ -> make("untag", Edits.untag(project(), ids(), tag.id()), tag.name()));
    HBox chip = new HBox(2, name, remove);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().addAll("chip", "tag-chip");
    chip.pseudoClassStateChanged(SOME, some);
    return chip;
  }

  private String nameOf(String id) {
    return project().tag(id).map(Tag::name).orElse(id);
  }
}
