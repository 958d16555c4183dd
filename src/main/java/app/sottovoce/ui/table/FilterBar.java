package app.sottovoce.ui.table;

import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the table can be filtered by: words, speaker, scene, source, state and tag. */
final class FilterBar extends VBox {
  private static final Words WORDS = Words.of(FilterBar.class);
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final Duration PAUSE = Duration.millis(120);

  private final TextField field = new TextField();
  private final Label error = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Choice<Filter.Who> speaker;
  private final Choice<String> scene;
  private final Choice<String> source;
  private final Choice<State> state;
  private final Choice<String> tag;
  private final Consumer<Filter> changed;
  private WordTest words = WordTest.ANY;
  private boolean clearing;

  FilterBar(Supplier<Project> project, Runnable leave, Consumer<Filter> changed) {
    this.changed = changed;
    speaker = new Choice<>("filter-speaker", () -> speakers(project.get()), this::tell);
    scene =
        new Choice<>(
            "filter-scene",
            () -> options(project.get().scenes().values().stream(), Scene::id, Scene::title),
            this::tell);
    source =
        new Choice<>(
            "filter-source",
            () -> options(project.get().sources().values().stream(), Source::id, Source::title),
            this::tell);
    state =
        new Choice<>(
            "filter-state",
            () ->
                Arrays.stream(State.values())
                    .map(s -> new Choice.Option<>(s, WORDS.get("state." + s.name())))
                    .toList(),
            this::tell);
    tag =
        new Choice<>(
            "filter-tag",
            () -> options(project.get().tags().values().stream(), Tag::id, Tag::name),
            this::tell);
    field.setId("filter-words");
    field.setPromptText(WORDS.get("filter.prompt"));
    field.setAccessibleText(WORDS.get("filter.prompt"));
    field.setPrefWidth(190);
    field.textProperty().addListener(_ -> pause.playFromStart());
    pause.setOnFinished(_ -> type());
    error.setId("filter-error");
    error.getStyleClass().addAll("small", "filter-error");
    error.setWrapText(true);
    Button clear = new Button(WORDS.get("filter.clear"));
    clear.setId("filter-clear");
    clear.getStyleClass().addAll("flat", "small");
    clear.setOnAction(_ -> clear());
    FlowPane line = new FlowPane(field, speaker, scene, source, state, tag, clear);
    line.getStyleClass().add("filter-line");
    getChildren().add(line);
    getStyleClass().add("filter-bar");
    setId("filter-bar");
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            type();
          }
        });
  }

  void open() {
    field.requestFocus();
    field.selectAll();
  }

  void clear() {
    clearing = true;
    field.clear();
    speaker.choose(Optional.empty());
    scene.choose(Optional.empty());
    source.choose(Optional.empty());
    state.choose(Optional.empty());
    tag.choose(Optional.empty());
    clearing = false;
    type();
  }

  Choice<Filter.Who> speaker() {
    return speaker;
  }

  Choice<State> state() {
    return state;
  }

  /** Shows what things are called now. */
  void show() {
    Stream.of(speaker, scene, source, tag).forEach(Choice::showChosen);
  }

  /** Says what is wrong with the words typed; nothing if they are fine. */
  void fail(Optional<String> sentence) {
    field.pseudoClassStateChanged(ERROR, sentence.isPresent());
    error.setText(sentence.orElse(""));
    getChildren().remove(error);
    if (sentence.isPresent()) {
      getChildren().add(error);
    }
  }

  private void type() {
    pause.stop();
    try {
      words = WordTest.parse(field.getText());
      fail(Optional.empty());
      tell();
    } catch (PatternSyntaxException e) {
      fail(
          Optional.of(
              WORDS.get("filter.wrong", e.getDescription(), Math.max(0, e.getIndex()) + 1)));
    }
  }

  private void tell() {
    if (!clearing) {
      changed.accept(
          new Filter(
              words, speaker.value(), scene.value(), source.value(), state.value(), tag.value()));
    }
  }

  private static List<Choice.Option<Filter.Who>> speakers(Project project) {
    List<Choice.Option<Filter.Who>> all = new ArrayList<>();
    all.add(new Choice.Option<>(new Filter.Who.Nobody(), WORDS.get("filter.nobody")));
    project.speakers().values().stream()
        .sorted(Comparator.comparing(Speaker::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(s -> all.add(new Choice.Option<>(new Filter.Who.One(s.id()), s.name())));
    return all;
  }

  private static <T> List<Choice.Option<String>> options(
      Stream<T> things, Function<T, String> id, Function<T, String> name) {
    return things
        .map(thing -> new Choice.Option<>(id.apply(thing), name.apply(thing)))
        .sorted(Comparator.comparing(Choice.Option::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
