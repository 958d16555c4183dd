package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edit;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.Collection;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the inspector that shows one thing about the selected utterances and changes it. */
abstract class Section extends VBox {
  static final Words WORDS = Words.of(Section.class);

  private static final double UNKNOWN = -2;

  private final Workbench workbench;

  /** The heights last worked out, and for which width; none for a negative one. */
  private double knownWidth;

  private double knownPref;
  private double knownMin;

  Section(Workbench workbench, String id) {
    this.workbench = workbench;
    setId(id + "-section");
    getStyleClass().add("inspector-section");
    // As narrow as the panel makes it: else one long name would push all sections out of sight.
    setMinWidth(0);
  }

  /**
   * JavaFX keeps no heights of nodes whose words wrap, and would measure every section each time.
   */
  @Override
  protected double computePrefHeight(double width) {
    measure(width);
    return knownPref;
  }

  @Override
  protected double computeMinHeight(double width) {
    measure(width);
    return knownMin;
  }

  @Override
  public void requestLayout() {
    knownWidth = UNKNOWN;
    super.requestLayout();
  }

  private void measure(double width) {
    if (width != knownWidth || width < 0) {
      knownPref = super.computePrefHeight(width);
      knownMin = super.computeMinHeight(width);
      knownWidth = width;
    }
  }

  /** Shows these utterances in the controls it has. */
  abstract void show(Shown shown);

  Workbench workbench() {
    return workbench;
  }

  Project project() {
    return workbench.project();
  }

  /** What a change applies to. */
  Collection<String> ids() {
    return workbench.selection().ids();
  }

  Optional<Utterance> lead() {
    return workbench.lead();
  }

  /**
   * Makes a change.
   *
   * @param label key of what Undo will name it
   */
  void make(String label, Edit edit, Object... arguments) {
    workbench.make(WORDS.get("do." + label, arguments), edit);
  }

  /** What the analyst at work says. */
  Assessment mine(Likelihood likelihood) {
    return Assessment.by(workbench.session().analyst().id(), likelihood, workbench.now());
  }

  /** Whose opinion something is, as it is shown: "you", a name, or the program. */
  String author(By by) {
    return switch (by) {
      case By.Person person when by.equals(workbench.me()) -> WORDS.get("you");
      case By.Person person ->
          project().analyst(person.analyst()).map(a -> a.name()).orElse(person.analyst());
      case By.Rule _ -> WORDS.get("program");
    };
  }

  /** A title in small capitals, of which the rest of the line may hold something else. */
  static Label title(String key) {
    Label title = new Label(WORDS.get(key));
    title.getStyleClass().add("section");
    title.setMinWidth(USE_PREF_SIZE);
    return title;
  }

  static Label muted(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().addAll("muted", "small");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  static Button iconButton(String id, Ikon icon, String words) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("icon-button");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  static Hyperlink link(String id, String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setId(id);
    link.getStyleClass().add("small");
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  /** Shows a part, or leaves no gap where it would be. */
  static void showIf(boolean wanted, Node node) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }
}
