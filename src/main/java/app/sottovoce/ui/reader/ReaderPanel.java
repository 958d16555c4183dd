package app.sottovoce.ui.reader;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.model.Utterance;
import app.sottovoce.session.Session;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Selection;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The sources to read, one at a time, with the utterances marked in them. Words selected here
 * become utterances, readings and evidence.
 */
public final class ReaderPanel extends BorderPane {
  private static final Words WORDS = Words.of(ReaderPanel.class);

  /** Articles before transcripts, and within each in the order in which they were read. */
  private static final Comparator<Source> READ =
      Comparator.comparing(Source::kind)
          .thenComparing(source -> source.file().flatMap(SourceFile::read).orElse(Instant.EPOCH))
          .thenComparing(Project.BY_ID);

  private final Workbench workbench;
  private final SourceTabs tabs;
  private final Button find = new Button(null, new FontIcon(Feather.SEARCH));
  private final VBox empty;
  private final Map<String, SourcePane> panes = new HashMap<>();

  /**
   * @param addSource lets the analyst choose a source to add; the empty panel offers it
   */
  public ReaderPanel(Workbench workbench, Runnable addSource) {
    this.workbench = workbench;
    tabs = new SourceTabs(this::open, this::rename, this::remove);
    empty = empty(addSource);
    setId("reader");
    setAccessibleText(WORDS.get("reader.accessible"));
    getStyleClass().addAll("panel", "reader");
    getStylesheets()
        .add(
            Objects.requireNonNull(ReaderPanel.class.getResource("reader.css"), "reader.css")
                .toExternalForm());
    setTop(header());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    workbench.onStep(this::follow);
    workbench.selection().onChange(this::select);
    workbench.source().addListener(_ -> show());
    workbench.onShow(this::show);
    showTabs();
    show();
  }

  /** Opens the line in which words can be found in the source. */
  public void find() {
    pane().ifPresent(SourcePane::find);
  }

  /** Goes on to the next occurrence of what was searched for. */
  public void findNext() {
    step(1);
  }

  /** Goes back to the occurrence before. */
  public void findPrevious() {
    step(-1);
  }

  /** Selects some words of the source that is shown, and brings them into view. */
  private void show(Anchor words) {
    pane()
        .map(SourcePane::text)
        .ifPresent(
            text -> {
              text.select(words.start(), words.end());
              text.reveal(words.start(), words.end());
            });
  }

  /** Whether words are selected that could become something. */
  public boolean hasWords() {
    return pane().flatMap(SourcePane::words).isPresent();
  }

  /** Makes the selected words an utterance, which is then selected. */
  public void makeUtterance() {
    SourcePane pane = pane().orElse(null);
    if (pane == null) {
      return;
    }
    pane.words()
        .ifPresent(
            words -> {
              Edit edit =
                  ShapeEdits.select(
                      workbench.project(),
                      pane.source(),
                      words.start(),
                      words.end(),
                      workbench.me(),
                      workbench.ids());
              workbench.make(WORDS.get("label.utterance"), edit);
              pane.text().select(words.start(), words.start());
              workbench.selection().select(edit.changes().getFirst().thing().id());
            });
  }

  /** Makes the selected words evidence for the interpretation the analyst is at. */
  public void makeEvidence() {
    Optional<Anchor> anchor = anchor();
    if (anchor.isEmpty()) {
      return;
    }
    Project project = workbench.project();
    Optional<Edit> edit =
        workbench
            .interpretation()
            .get()
            .flatMap(
                id ->
                    holder(id)
                        .map(
                            utterance ->
                                Edits.reinterpret(
                                    project,
                                    utterance.id(),
                                    withEvidence(utterance, id, anchor.get()))));
    if (edit.isEmpty()) {
      workbench.say(Notice.problem(WORDS.get("evidence.none")));
    }
    edit.ifPresent(e -> workbench.make(WORDS.get("label.evidence"), e));
  }

  /** Makes the selected words another reading of the utterance that leads the selection. */
  public void makeReading() {
    Optional<Utterance> lead = workbench.lead();
    if (lead.isEmpty()) {
      workbench.say(Notice.problem(WORDS.get("reading.none")));
      return;
    }
    anchor()
        .ifPresent(
            anchor ->
                workbench.make(
                    WORDS.get("label.reading"),
                    Edits.addReading(
                        workbench.project(),
                        lead.get().id(),
                        Reading.of(
                                workbench.ids().next("r"), anchor.exact().replaceAll("\\s+", " "))
                            .withAnchors(List.of(anchor)))));
  }

  /** Asks for another title for a source. */
  public void rename(String id) {
    workbench
        .project()
        .source(id)
        .ifPresent(
            source ->
                workbench
                    .dialogs()
                    .line(WORDS.get("rename.title"), WORDS.get("rename.question"), source.title())
                    .map(String::strip)
                    .filter(title -> !title.isEmpty())
                    .ifPresent(
                        title ->
                            workbench.make(
                                WORDS.get("label.rename"),
                                SourceEdits.change(workbench.project(), source.withTitle(title)))));
  }

  /** Takes a source out with what rests on it alone, if the analyst really means it. */
  public void remove(String id) {
    Project project = workbench.project();
    Optional<Source> source = project.source(id);
    if (source.isEmpty()) {
      return;
    }
    Edit edit = SourceEdits.remove(project, id);
    long gone =
        edit.changes().stream()
            .filter(c -> c.after().isEmpty() && c.thing() instanceof Utterance)
            .count();
    int answer =
        workbench
            .dialogs()
            .choose(
                WORDS.get("remove.title"),
                WORDS.get("remove.question", source.get().title(), gone),
                List.of(WORDS.get("remove.yes"), WORDS.get("remove.no")));
    if (answer == 0) {
      workbench.make(WORDS.get("label.remove"), edit);
    }
  }

  private HBox header() {
    find.setId("find");
    find.getStyleClass().add("icon-button");
    find.setAccessibleText(WORDS.get("find"));
    find.setTooltip(new Tooltip(WORDS.get("find.tip")));
    find.setOnAction(_ -> find());
    HBox header = new HBox(tabs, find);
    HBox.setHgrow(tabs, Priority.ALWAYS);
    header.getStyleClass().addAll("panel-header", "reader-header");
    return header;
  }

  private static VBox empty(Runnable addSource) {
    Label what = new Label(WORDS.get("empty"));
    what.getStyleClass().add("muted");
    what.setWrapText(true);
    what.setMaxWidth(260);
    Button add = new Button(WORDS.get("empty.add"), new FontIcon(Feather.FILE_PLUS));
    add.setId("reader-add-source");
    add.setOnAction(_ -> addSource.run());
    VBox box = new VBox(new FontIcon(Feather.BOOK_OPEN), what, add);
    box.getStyleClass().add("empty");
    box.setId("reader-empty");
    return box;
  }

  private void open(String source) {
    workbench.source().set(Optional.of(source));
  }

  private List<Source> sources() {
    return workbench.project().sources().values().stream().sorted(READ).toList();
  }

  /** The source to show: the one the workbench names, if it is there, else the first. */
  private Optional<Source> current() {
    return workbench
        .source()
        .get()
        .flatMap(workbench.project()::source)
        .or(() -> sources().stream().findFirst());
  }

  private Optional<SourcePane> pane() {
    return current().map(source -> panes.get(source.id()));
  }

  private void showTabs() {
    tabs.show(sources(), current().map(Source::id));
  }

  private void show() {
    Optional<Source> source = current();
    find.setDisable(source.isEmpty());
    if (source.isEmpty()) {
      setCenter(empty);
      return;
    }
    SourcePane pane = panes.computeIfAbsent(source.get().id(), _ -> pane(source.get()));
    if (getCenter() != pane) {
      setCenter(pane);
      showTabs();
    }
    if (!workbench.source().get().equals(Optional.of(pane.source()))) {
      open(pane.source());
    }
  }

  private SourcePane pane(Source source) {
    SourcePane pane = new SourcePane(workbench, source);
    pane.text().setContextMenu(menu());
    pane.text()
        .addEventFilter(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> selectForMenu(pane, event));
    return pane;
  }

  /** A menu asked for over a mark, with no words selected, is about that mark. */
  private static void selectForMenu(SourcePane pane, ContextMenuEvent event) {
    if (pane.words().isEmpty() && !event.isKeyboardTrigger()) {
      pane.text()
          .positionAt(event.getScreenX(), event.getScreenY())
          .ifPresent(position -> pane.selectIfNot(position));
    }
  }

  private ContextMenu menu() {
    MenuItem utterance = item("menu.utterance", Feather.MESSAGE_CIRCLE, this::makeUtterance);
    MenuItem evidence = item("menu.evidence", Feather.PAPERCLIP, this::makeEvidence);
    MenuItem reading = item("menu.reading", Feather.COPY, this::makeReading);
    MenuItem copy =
        item("menu.copy", Feather.CLIPBOARD, () -> pane().ifPresent(p -> p.text().copy()));
    MenuItem search = item("find", Feather.SEARCH, this::find);
    ContextMenu menu =
        new ContextMenu(utterance, evidence, reading, new SeparatorMenuItem(), copy, search);
    menu.setOnShowing(
        _ -> {
          boolean words = hasWords();
          utterance.setDisable(!words);
          evidence.setDisable(!words || workbench.interpretation().get().isEmpty());
          reading.setDisable(!words || workbench.lead().isEmpty());
          copy.setDisable(!words);
        });
    return menu;
  }

  // Without accelerators: those of a context menu would hold in the whole window.
  private static MenuItem item(String key, Feather icon, Runnable action) {
    MenuItem item = new MenuItem(WORDS.get(key), new FontIcon(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F3) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        && pane().filter(SourcePane::isFinding).isPresent()) {
      pane().ifPresent(SourcePane::close);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && pane().filter(p -> p.text().isFocusInText()).isPresent()) {
      enter(event.isShiftDown());
      event.consume();
    }
  }

  private void enter(boolean evidence) {
    if (!hasWords()) {
      pane().ifPresent(pane -> pane.selectAt(pane.text().place().start(), false));
    } else if (evidence) {
      makeEvidence();
    } else {
      makeUtterance();
    }
  }

  private void step(int by) {
    pane()
        .ifPresent(
            pane -> {
              if (pane.isFinding()) {
                pane.step(by);
              } else {
                pane.find();
              }
            });
  }

  private Optional<Anchor> anchor() {
    return pane()
        .flatMap(
            pane ->
                pane.words()
                    .flatMap(
                        words ->
                            workbench
                                .project()
                                .source(pane.source())
                                .map(
                                    source ->
                                        Anchor.of(
                                            source.id(),
                                            source.text(),
                                            words.start(),
                                            words.end()))));
  }

  /** The utterance that holds an interpretation: most often the one that leads. */
  private Optional<Utterance> holder(String interpretation) {
    return Stream.concat(
            workbench.lead().stream(), workbench.project().utterances().values().stream())
        .filter(u -> u.interpretations().stream().anyMatch(i -> i.id().equals(interpretation)))
        .findFirst();
  }

  private static Interpretation withEvidence(Utterance utterance, String id, Anchor anchor) {
    Interpretation interpretation =
        utterance.interpretations().stream()
            .filter(i -> i.id().equals(id))
            .findFirst()
            .orElseThrow();
    List<Anchor> evidence = new ArrayList<>(interpretation.evidence());
    if (!evidence.contains(anchor)) {
      evidence.add(anchor);
    }
    return interpretation.withEvidence(evidence);
  }

  private void follow(Session.Step step) {
    if (step.before().sources() != step.after().sources()) {
      panes.keySet().retainAll(step.after().sources().keySet());
      showTabs();
      show();
    }
    panes.values().forEach(pane -> pane.follow(step));
  }

  private void select(Selection selection) {
    panes.values().forEach(pane -> pane.select(selection.ids()));
    workbench.lead().ifPresent(this::reveal);
  }

  /** Shows the words of an utterance, in the open source if it has them. */
  private void reveal(Utterance utterance) {
    if (pane().filter(pane -> pane.reveal(utterance)).isPresent()) {
      return;
    }
    Stream.concat(utterance.reading().stream(), utterance.readings().stream())
        .flatMap(reading -> reading.anchors().stream())
        .map(Anchor::source)
        .filter(workbench.project().sources()::containsKey)
        .findFirst()
        .ifPresent(
            source -> {
              open(source);
              pane().ifPresent(pane -> pane.reveal(utterance));
            });
  }
}
