package app.sottovoce.read.subtitle;

/** Goes through a text line by line. Positions count UTF-16 units from the start of the text. */
final class LineCursor {
  private final String text;
  private int from;
  private int to = -1;

  LineCursor(String text) {
    this.text = text;
  }

  /** Goes to the next line, if there is one; what follows the last line end is one too. */
  boolean next() {
    if (to >= text.length()) {
      return false;
    }
    from = to + 1;
    int end = text.indexOf('\n', from);
    to = end < 0 ? text.length() : end;
    return true;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  String line() {
    return text.substring(from, to);
  }
}
