package app.sottovoce.ui.base;

import app.sottovoce.model.Timed;
import app.sottovoce.session.Session;
import app.sottovoce.session.Timetable;
import java.util.Optional;
import javafx.collections.ObservableListBase;

/** The utterances in the order of time as an observable list that follows each step. */
public final class Rows extends ObservableListBase<Timed> {
  private final Timetable timetable;

  Rows(Timetable timetable) {
    this.timetable = timetable;
  }

  @Override
  public Timed get(int index) {
    return timetable.rows().get(index);
  }

  @Override
  public int size() {
    return timetable.rows().size();
  }

  /** The index of an utterance's row, or -1 if it has none. */
  public int indexOf(String utterance) {
    return timetable.indexOf(utterance);
  }

  public Optional<Timed> row(String utterance) {
    return timetable.row(utterance);
  }

  void follow(Session.Step step) {
    Timetable.Replaced replaced = timetable.follow(step.entry().edit(), step.after());
    if (replaced.isEmpty()) {
      return;
    }
    beginChange();
    if (replaced.removed().size() == replaced.added() && replaced.added() == 1) {
      nextSet(replaced.from(), replaced.removed().getFirst());
    } else {
      nextReplace(replaced.from(), replaced.from() + replaced.added(), replaced.removed());
    }
    endChange();
  }
}
