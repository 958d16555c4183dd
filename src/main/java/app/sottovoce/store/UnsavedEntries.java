package app.sottovoce.store;

import app.sottovoce.edit.Entry;
import java.io.IOException;
import java.util.List;

/** Hands back what could not be kept when a store was closed. */
public final class UnsavedEntries extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Entry> entries;

  UnsavedEntries(String sentence, List<Entry> entries) {
    super(sentence);
    this.entries = List.copyOf(entries);
  }

  /** The entries that are not on disk, in the order made. */
  public List<Entry> entries() {
    return entries;
  }
}
