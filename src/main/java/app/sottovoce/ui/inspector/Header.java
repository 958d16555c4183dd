package app.sottovoce.ui.inspector;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Workbench;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Which utterance is shown, who speaks to whom, and the way to its neighbours. */
final class Header extends HBox {
  private final Workbench workbench;
  private final Label title = new Label();
  private final Label who = new Label();
  private final Tooltip whole = new Tooltip();
  private final Text measure = new Text();
  private String full = "";
  private String brief = "";

  Header(Workbench workbench, Runnable previous, Runnable next) {
    this.workbench = workbench;
    setId("inspector-header");
    getStyleClass().add("panel-header");
    title.setId("inspector-title");
    title.getStyleClass().add("panel-title");
    title.setMinWidth(USE_PREF_SIZE);
    who.setId("inspector-who");
    who.getStyleClass().add("muted");
    who.setTooltip(whole);
    who.setMinWidth(0);
    who.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(who, Priority.ALWAYS);
    who.widthProperty().addListener(_ -> fit());
    Button up = Section.iconButton("previous", Feather.CHEVRON_UP, Section.WORDS.get("previous"));
    up.setOnAction(_ -> previous.run());
    Button down = Section.iconButton("next", Feather.CHEVRON_DOWN, Section.WORDS.get("next"));
    down.setOnAction(_ -> next.run());
    getChildren().addAll(title, who, up, down);
  }

  void show(Optional<Shown> shown) {
    title.setText(shown.map(this::title).orElse(Section.WORDS.get("nothing.title")));
    full = shown.map(s -> who(s, Speaker::name, "several.speakers")).orElse("");
    brief = shown.map(s -> who(s, Header::shortest, "several")).orElse("");
    whole.setText(full);
    fit();
  }

  private String title(Shown shown) {
    if (!shown.isSingle()) {
      return Section.WORDS.get("utterances", shown.utterances().size());
    }
    int row = workbench.rows().indexOf(shown.lead().id());
    return row < 0 ? Section.WORDS.get("mention") : Section.WORDS.get("utterance", row + 1);
  }

  private static String who(Shown shown, Function<Speaker, String> name, String several) {
    String speaker = name(shown.project(), shown.common(Utterance::speaker), name, several);
    Common<String> addressee = shown.common(Utterance::addressee);
    boolean bothDiffer = addressee.differs() && shown.common(Utterance::speaker).differs();
    return addressee instanceof Common.Nothing<String> || bothDiffer
        ? speaker
        : speaker + " → " + name(shown.project(), addressee, name, several);
  }

  private static String name(
      Project project, Common<String> speaker, Function<Speaker, String> name, String several) {
    return switch (speaker) {
      case Common.One<String> one -> project.speaker(one.value()).map(name).orElse(one.value());
      case Common.Nothing<String> _ -> Section.WORDS.get("nobody");
      case Common.Several<String> _ -> Section.WORDS.get(several);
    };
  }

  /** The shortest of the other names that stands in the full one, else the last of its words. */
  private static String shortest(Speaker speaker) {
    return speaker.aliases().stream()
        .filter(alias -> speaker.name().contains(alias))
        .min(Comparator.comparingInt(String::length))
        .orElse(speaker.name().substring(speaker.name().lastIndexOf(' ') + 1));
  }

  /** Full names where there is room for them. */
  private void fit() {
    measure.setFont(who.getFont());
    measure.setText(full);
    boolean fits =
        who.getWidth() <= 0 || measure.getLayoutBounds().getWidth() + 2 <= who.getWidth();
    who.setText(fits ? full : brief);
  }
}
