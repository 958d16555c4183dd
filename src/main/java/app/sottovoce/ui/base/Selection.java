package app.sottovoce.ui.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which utterances are selected, by id, shared by all panels. One of them leads: the inspector and
 * the keyboard speak of that one where only one can be meant.
 */
public final class Selection {
  private final List<Consumer<Selection>> listeners = new ArrayList<>();
  private final List<Runnable> leaving = new ArrayList<>();
  private Set<String> ids = Set.of();
  private Optional<String> lead = Optional.empty();

  /** The selected utterances in the order in which they were selected. */
  public Set<String> ids() {
    return ids;
  }

  public Optional<String> lead() {
    return lead;
  }

  public boolean contains(String id) {
    return ids.contains(id);
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Selects one utterance and nothing else. */
  public void select(String id) {
    set(List.of(id), Optional.of(id));
  }

  public void clear() {
    set(List.of(), Optional.empty());
  }

  /** Adds an utterance to the selection and lets it lead, or takes it out. */
  public void toggle(String id) {
    Set<String> next = new LinkedHashSet<>(ids);
    if (next.remove(id)) {
      set(next, lead.filter(next::contains).or(() -> next.stream().findFirst()));
    } else {
      next.add(id);
      set(next, Optional.of(id));
    }
  }

  /** Selects some utterances; the lead must be among them. */
  public void set(Collection<String> newIds, Optional<String> newLead) {
    Set<String> next = Collections.unmodifiableSet(new LinkedHashSet<>(newIds));
    if (next.equals(ids) && newLead.equals(lead)) {
      return;
    }
    List.copyOf(leaving).forEach(Runnable::run);
    ids = next;
    lead = newLead.filter(next::contains).or(() -> next.stream().findFirst());
    List.copyOf(listeners).forEach(listener -> listener.accept(this));
  }

  /** Has something done before the selection changes, while it still is what it was. */
  void beforeChange(Runnable action) {
    leaving.add(action);
  }

  public void onChange(Consumer<Selection> listener) {
    listeners.add(listener);
  }
}
