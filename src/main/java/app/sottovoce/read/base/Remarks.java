package app.sottovoce.read.base;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The remarks made while one file is read: the first ones whole, of the rest the number. */
public final class Remarks {

  /** How many remarks are kept; nobody reads more, and a broken file can cause one a line. */
  public static final int KEPT = 100;

  private String text;
  private final List<Remark> kept = new ArrayList<>();
  private int others;
  private int lastIndex;
  private int lastLine = 1;
  private int linesBefore;

  /** Remarks about a text whose lines end with {@code \n}. */
  Remarks(String text) {
    this.text = text;
  }

  public void add(String remark) {
    add(new Remark(OptionalInt.empty(), remark));
  }

  /** A remark about a line, counted from 1. */
  public void inLine(int line, String remark) {
    add(new Remark(OptionalInt.of(line), remark));
  }

  /** A remark on so many things, if there are any: the count stands before the words. */
  public void count(int count, String one, String many) {
    if (count > 0) {
      add(count + " " + (count == 1 ? one : many));
    }
  }

  /** A remark about the line in which an index of the text lies. */
  public void at(int index, String remark) {
    add(new Remark(OptionalInt.of(lineAt(index)), remark));
  }

  /** The number of the line in which an index lies; cheap when asked in the order of the text. */
  public int lineAt(int index) {
    if (index < lastIndex) {
      lastIndex = 0;
      lastLine = 1;
    }
    for (int at = text.indexOf('\n', lastIndex);
        at >= 0 && at < index;
        at = text.indexOf('\n', at + 1)) {
      lastLine++;
      lastIndex = at + 1;
    }
    return linesBefore + lastLine;
  }

  /**
   * Goes on with another text of the same file.
   *
   * @param from where in the text before it begins
   */
  public void moveOn(int from, String next) {
    linesBefore = lineAt(from) - 1;
    text = next;
    lastIndex = 0;
    lastLine = 1;
  }

  public List<Remark> list() {
    List<Remark> all = new ArrayList<>(kept);
    if (others > 0) {
      all.add(
          new Remark(OptionalInt.empty(), "There were " + others + " more remarks of this kind."));
    }
    return all;
  }

  private void add(Remark remark) {
    if (kept.size() < KEPT) {
      kept.add(remark);
    } else {
      others++;
    }
  }
}
