package app.sottovoce.ui.table;

import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/**
 * The rows the table shows: all in the order of time, or some in an order of their own. A row that
 * is edited stays where it is until the rows are arranged anew, so that nothing jumps away under
 * the analyst's hands.
 *
 * <p>A row is an utterance: that it says something else now is told to {@link #onEdited}, not to
 * those who listen for rows that come, go and move. A table view would lay out all its cells for
 * it.
 */
final class ShownRows extends ObservableListBase<Timed> {
  /** More rows than this at once are exchanged as a whole. */
  private static final int MANY = 1_000;

  private final Rows all;
  private Consumer<String> edited = _ -> {};

  /** The rows in an order of their own; absent while all are shown in the order of time. */
  private Optional<List<Timed>> own = Optional.empty();

  /** Where each row is in its own order; empty when that has to be worked out again. */
  private Map<String, Integer> places = Map.of();

  ShownRows(Rows all) {
    this.all = all;
    all.addListener(this::follow);
  }

  @Override
  public Timed get(int index) {
    return own.isPresent() ? own.get().get(index) : all.get(index);
  }

  @Override
  public int size() {
    return own.isPresent() ? own.get().size() : all.size();
  }

  /** Has a listener told of each utterance shown that says something else now, by its id. */
  void onEdited(Consumer<String> listener) {
    edited = listener;
  }

  /** The index of an utterance's row, or -1 if it is not shown. */
  int indexOf(String utterance) {
    return own.isPresent() ? places().getOrDefault(utterance, -1) : all.indexOf(utterance);
  }

  /** Shows all rows in the order of time. */
  void showAll() {
    if (own.isPresent()) {
      exchange(Optional.empty());
    }
  }

  /** Shows some rows in an order of their own; those that are gone by now are left out. */
  void show(List<Timed> rows) {
    List<Timed> current = new ArrayList<>(rows.size());
    for (Timed row : rows) {
      all.row(row.id()).ifPresent(current::add);
    }
    if (own.isEmpty() || !same(own.get(), current)) {
      exchange(Optional.of(current));
    }
  }

  private static boolean same(List<Timed> one, List<Timed> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void exchange(Optional<List<Timed>> next) {
    List<Timed> before = List.copyOf(this);
    beginChange();
    own = next;
    places = Map.of();
    nextReplace(0, size(), before);
    endChange();
  }

  private void follow(ListChangeListener.Change<? extends Timed> change) {
    List<String> touched = new ArrayList<>();
    beginChange();
    while (change.next()) {
      if (own.isEmpty()) {
        pass(change, touched);
      } else if (change.getRemovedSize() + change.getAddedSize() > MANY) {
        renew();
      } else {
        keepPlaces(change, touched);
      }
    }
    endChange();
    touched.forEach(edited);
  }

  private void pass(ListChangeListener.Change<? extends Timed> change, List<String> touched) {
    if (sameUtterances(change)) {
      change.getAddedSubList().forEach(row -> touched.add(row.id()));
    } else {
      nextReplace(change.getFrom(), change.getTo(), change.getRemoved());
    }
  }

  private static boolean sameUtterances(ListChangeListener.Change<? extends Timed> change) {
    List<? extends Timed> before = change.getRemoved();
    List<? extends Timed> after = change.getAddedSubList();
    if (before.size() != after.size() || before.size() > MANY) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).id().equals(after.get(i).id())) {
        return false;
      }
    }
    return true;
  }

  private void renew() {
    List<Timed> before = own.orElseThrow();
    List<Timed> now = new ArrayList<>(before.size());
    before.forEach(row -> all.row(row.id()).ifPresent(now::add));
    own = Optional.of(now);
    places = Map.of();
    nextReplace(0, now.size(), before);
  }

  private void keepPlaces(ListChangeListener.Change<? extends Timed> change, List<String> touched) {
    List<Timed> rows = own.orElseThrow();
    Set<String> before = new HashSet<>();
    change.getRemoved().forEach(row -> before.add(row.id()));
    Set<String> after = new HashSet<>();
    for (Timed row : change.getAddedSubList()) {
      after.add(row.id());
      int at = indexOf(row.id());
      if (at >= 0) {
        rows.set(at, row);
        touched.add(row.id());
      } else if (!before.contains(row.id())) {
        int place = placeOf(row);
        rows.add(place, row);
        places = Map.of();
        nextAdd(place, place + 1);
      }
    }
    for (Timed row : change.getRemoved()) {
      int at = after.contains(row.id()) ? -1 : indexOf(row.id());
      if (at >= 0) {
        rows.remove(at);
        places = Map.of();
        nextRemove(at, row);
      }
    }
  }

  /** A new row comes after the one before it in time, if that is shown, else last. */
  private int placeOf(Timed row) {
    int index = all.indexOf(row.id());
    int before = index > 0 ? indexOf(all.get(index - 1).id()) : -1;
    return before >= 0 ? before + 1 : own.orElseThrow().size();
  }

  private Map<String, Integer> places() {
    List<Timed> rows = own.orElseThrow();
    if (places.isEmpty() && !rows.isEmpty()) {
      Map<String, Integer> now = HashMap.newHashMap(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        now.put(rows.get(i).id(), i);
      }
      places = now;
    }
    return places;
  }
}
