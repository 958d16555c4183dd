package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Entry;
import app.sottovoce.model.By;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Workbench;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What was done to the utterance since the project was opened, the latest first; folded at first.
 */
final class HistorySection extends Section {
  private static final int LINES = 20;

  /** Entries are let go of, the oldest first, when they hold more changes than this. */
  private static final int MOST_CHANGES = 100_000;

  private final DateTimeFormatter clock =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
  private final Deque<Entry> entries = new ArrayDeque<>();
  private final ToggleButton unfold = new ToggleButton(WORDS.get("title.history"));
  private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
  private final VBox lines = new VBox(3);
  private int changes;
  private Optional<Shown> shown = Optional.empty();

  HistorySection(Workbench workbench) {
    super(workbench, "history");
    unfold.setId("history");
    unfold.setGraphic(chevron);
    unfold.getStyleClass().setAll("fold", "section");
    unfold.selectedProperty().addListener((_, _, open) -> open(open));
    lines.setId("history-lines");
    getChildren().addAll(unfold, lines);
    open(false);
  }

  /** Remembers what was done. */
  void record(Entry entry) {
    entries.addFirst(entry);
    changes += entry.edit().changes().size();
    while (changes > MOST_CHANGES && entries.size() > 1) {
      changes -= entries.removeLast().edit().changes().size();
    }
  }

  @Override
  void show(Shown now) {
    shown = Optional.of(now);
    if (unfold.isSelected()) {
      fill(now);
    }
  }

  private void open(boolean open) {
    chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    showIf(open, lines);
    if (open) {
      shown.ifPresent(this::fill);
    }
  }

  private void fill(Shown now) {
    lines.getChildren().clear();
    Iterator<Entry> latest = entries.iterator();
    while (latest.hasNext() && lines.getChildren().size() < LINES) {
      Entry entry = latest.next();
      if (now.utterances().stream().limit(LINES).anyMatch(u -> touches(entry, u))) {
        lines.getChildren().add(line(entry));
      }
    }
    if (lines.getChildren().isEmpty()) {
      Label none = muted("no-history");
      none.setText(WORDS.get("history.none"));
      lines.getChildren().setAll(List.of(none));
    }
  }

  private Label line(Entry entry) {
    String what =
        switch (entry.kind()) {
          case DO -> entry.label();
          case UNDO -> WORDS.get("history.undone", entry.label());
          case REDO -> WORDS.get("history.redone", entry.label());
          case MERGE -> WORDS.get("history.merged", entry.label());
        };
    String who = author(new By.Person(entry.by()));
    Label line = muted("history-line");
    line.setText(WORDS.get("history.line", clock.format(entry.at()), what, who));
    return line;
  }

  private static boolean touches(Entry entry, Utterance utterance) {
    return entry.edit().changes().stream()
        .map(change -> change.thing())
        .anyMatch(thing -> thing instanceof Utterance && thing.id().equals(utterance.id()));
  }
}
