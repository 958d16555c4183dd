package app.sottovoce.ui.reader;

import app.sottovoce.assist.Hedging;
import app.sottovoce.edit.Change;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.session.Session;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Tasks;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One source: its title, where it is from, and its text with the utterances marked. */
final class SourcePane extends VBox implements FindBar.Search {
  private static final Words WORDS = Words.of(SourcePane.class);

  /** More changes than this at once, and all marks in view are drawn anew. */
  private static final int MANY = 500;

  /** A longer text, in UTF-16 code units, is searched in the background. */
  private static final int LONG = 200_000;

  private static final double TOOLTIP_WIDTH = 420;

  private final Workbench workbench;
  private final String source;
  private final Paragraphs paragraphs;
  private final Marks marks;
  private final SourceText text;
  private final Label title = new Label();
  private final Label origin = new Label();
  private final FindBar findBar = new FindBar(this);
  private final Tooltip tooltip = new Tooltip();
  private Set<String> selected;
  private List<Hedging> hedges = List.of();
  private Optional<String> hovered = Optional.empty();
  private Occurrences found = Occurrences.NONE;
  private int current;
  private Optional<Tasks.Running> searching = Optional.empty();

  SourcePane(Workbench workbench, Source source) {
    this.workbench = workbench;
    this.source = source.id();
    this.paragraphs = new Paragraphs(source.text());
    this.marks = new Marks(source.id(), paragraphs, workbench.project());
    this.selected = workbench.selection().ids();
    this.text = new SourceText(paragraphs, Heading.isTitled(source), this::stretches);
    tooltip.setShowDelay(Duration.millis(400));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
    title.setId("source-heading");
    title.getStyleClass().add("source-heading");
    title.setWrapText(true);
    origin.setId("source-origin");
    origin.getStyleClass().addAll("muted", "small", "source-origin");
    origin.setWrapText(true);
    setVgrow(text, Priority.ALWAYS);
    getStyleClass().add("source");
    getChildren().addAll(title, origin, text);
    show(source);
    // Filters, since the skin of a control keeps the mouse's events to itself.
    text.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    text.addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
    text.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> say(Optional.empty()));
    findHedges(source);
  }

  /** Hedges are what the text has, whatever becomes of the utterances: they are found once. */
  private void findHedges(Source article) {
    if (article.kind() == Source.Kind.ARTICLE) {
      workbench
          .tasks()
          .start(
              WORDS.get("hedges.task", article.title()),
              _ -> Hedging.in(article),
              this::showHedges,
              e -> workbench.say(Notice.problem(WORDS.get("hedges.failed", e))));
    }
  }

  private void showHedges(List<Hedging> found) {
    hedges = found;
    text.showHedges(found);
  }

  /** What the pointer is told at a position: of the hedge and of the utterance there. */
  Optional<String> saysAt(int position) {
    List<String> lines = new ArrayList<>();
    hedges.stream().filter(h -> h.covers(position)).map(Hedging::effect).forEach(lines::add);
    marks.at(position).stream()
        .findFirst()
        .flatMap(mark -> workbench.project().utterance(mark.utterance()))
        .ifPresent(utterance -> lines.add(MarkText.of(workbench.project(), utterance)));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", lines));
  }

  String source() {
    return source;
  }

  SourceText text() {
    return text;
  }

  Marks marks() {
    return marks;
  }

  /** What is selected, without the spaces around it and never half a character. */
  Optional<SourceText.Place> words() {
    SourceText.Place place = text.place();
    String all = paragraphs.text();
    int start = place.start();
    int end = place.end();
    if (start > 0 && start < end && Character.isLowSurrogate(all.charAt(start))) {
      start--;
    }
    if (start < end && end < all.length() && Character.isLowSurrogate(all.charAt(end))) {
      end++;
    }
    while (start < end && Character.isWhitespace(all.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(all.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new SourceText.Place(start, end)) : Optional.empty();
  }

  /** Selects the utterance marked at a position; of several, the one after that which leads. */
  boolean selectAt(int position, boolean toggle) {
    List<Mark> here = marks.at(position);
    if (here.isEmpty()) {
      return false;
    }
    List<String> ids = here.stream().map(Mark::utterance).distinct().toList();
    int lead = workbench.selection().lead().map(ids::indexOf).orElse(-1);
    if (toggle) {
      workbench.selection().toggle(ids.getFirst());
    } else {
      workbench.selection().select(ids.get((lead + 1) % ids.size()));
    }
    return true;
  }

  /** Selects the utterance marked at a position, unless one that is marked there leads already. */
  void selectIfNot(int position) {
    if (marks.at(position).stream().noneMatch(m -> workbench.selection().contains(m.utterance()))) {
      selectAt(position, false);
    }
  }

  /** Scrolls an utterance's words into view; whether it has any here. */
  boolean reveal(Utterance utterance) {
    List<Mark> own = marks.of(utterance);
    own.stream().findFirst().ifPresent(mark -> text.reveal(mark.start(), mark.end()));
    return !own.isEmpty();
  }

  void follow(Session.Step step) {
    if (step.before().sources() != step.after().sources()) {
      step.after().source(source).ifPresent(this::show);
    }
    BitSet touched = marks.follow(step.entry().edit());
    boolean speakers = false;
    for (Change change : step.entry().edit().changes()) {
      speakers |= change.thing() instanceof Speaker;
    }
    if (speakers || touched.cardinality() > MANY) {
      text.remark();
    } else {
      text.remark(touched);
    }
  }

  /** Marks what is selected now instead of what was. */
  void select(Set<String> ids) {
    Set<String> before = selected;
    selected = ids;
    if (before.size() + ids.size() > MANY) {
      text.remark();
      return;
    }
    BitSet touched = new BitSet();
    Project project = workbench.project();
    List<String> either = new ArrayList<>(before);
    either.addAll(ids);
    either.stream()
        .filter(id -> before.contains(id) != ids.contains(id))
        .flatMap(id -> project.utterance(id).stream())
        .forEach(utterance -> marks.touch(marks.of(utterance), touched));
    text.remark(touched);
  }

  void find() {
    if (!getChildren().contains(findBar)) {
      getChildren().add(getChildren().indexOf(text), findBar);
    }
    findBar.open();
    words(findBar.words());
  }

  boolean isFinding() {
    return getChildren().contains(findBar);
  }

  @Override
  public void words(String words) {
    searching.ifPresent(Tasks.Running::cancel);
    searching = Optional.empty();
    String all = paragraphs.text();
    if (all.length() < LONG || words.isEmpty()) {
      found(Occurrences.of(words, all));
    } else {
      searching =
          Optional.of(
              workbench
                  .tasks()
                  .start(
                      WORDS.get("find.task", title()),
                      _ -> Occurrences.of(words, all),
                      this::found,
                      e -> workbench.say(Notice.problem(WORDS.get("find.failed", e)))));
    }
  }

  @Override
  public void step(int by) {
    if (!found.isEmpty()) {
      current = Math.floorMod(current + by, found.size());
      showCurrent();
    }
  }

  @Override
  public void close() {
    getChildren().remove(findBar);
    found = Occurrences.NONE;
    text.remark();
    text.focusText();
  }

  private void found(Occurrences occurrences) {
    found = occurrences;
    current = found.isEmpty() ? 0 : found.from(text.place().start());
    text.remark();
    showCurrent();
  }

  private void showCurrent() {
    findBar.show(current, found.size());
    if (!found.isEmpty()) {
      int start = found.starts()[current];
      text.reveal(start, start + found.length());
      text.select(start, start + found.length());
    }
  }

  private String title() {
    return workbench.project().source(source).map(Source::title).orElse("");
  }

  private void show(Source now) {
    boolean titled = Heading.isTitled(now);
    title.setText(now.title());
    title.setVisible(!titled);
    title.setManaged(!titled);
    origin.setText(Heading.line(now));
    text.setAccessibleName(WORDS.get("text.accessible", now.title()));
  }

  /** What is set off in a paragraph: first what is said there, on top what is searched for. */
  private List<Stretch> stretches(int paragraph) {
    int start = paragraphs.start(paragraph);
    int end = paragraphs.end(paragraph);
    Project project = workbench.project();
    List<Stretch> stretches = new ArrayList<>();
    marks.in(paragraph).stream()
        .sorted(Comparator.comparingInt(Mark::length).reversed().thenComparing(Mark::utterance))
        .forEach(
            mark ->
                project
                    .utterance(mark.utterance())
                    .ifPresent(
                        utterance ->
                            stretches.add(
                                stretch(mark.start(), mark.end(), start, end, look(utterance)))));
    for (int i = found.endingAfter(start); i < found.size() && found.starts()[i] < end; i++) {
      int from = found.starts()[i];
      stretches.add(stretch(from, from + found.length(), start, end, Look.found()));
    }
    return stretches;
  }

  private Look look(Utterance utterance) {
    return Look.of(workbench.project(), utterance, selected.contains(utterance.id()));
  }

  private static Stretch stretch(int from, int to, int start, int end, Look look) {
    return new Stretch(Math.max(from, start) - start, Math.min(to, end) - start, look);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 1
        && event.isStillSincePress()
        && !event.isShiftDown()) {
      text.positionAt(event.getScreenX(), event.getScreenY())
          .ifPresent(position -> selectAt(position, event.isShortcutDown()));
    }
  }

  private void hover(MouseEvent event) {
    OptionalInt position = text.positionAt(event.getScreenX(), event.getScreenY());
    say(position.isEmpty() ? Optional.empty() : saysAt(position.getAsInt()));
  }

  private void say(Optional<String> words) {
    if (!words.equals(hovered)) {
      hovered = words;
      words.ifPresent(tooltip::setText);
      text.setTooltip(words.map(_ -> tooltip));
    }
  }
}
