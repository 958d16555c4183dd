package app.sottovoce.text;

/**
 * Words between quotation marks on one line.
 *
 * @param whole the run with its marks
 * @param words the run without its marks and the white space beside them
 * @param family the marks it stands in
 * @param opened whether the run begins with a mark of its own
 * @param closed whether the run ends with a mark of its own
 * @param continues whether the quotation of the run before goes on in this one
 */
public record QuotedRun(
    Stretch whole,
    Stretch words,
    MarkFamily family,
    boolean opened,
    boolean closed,
    boolean continues) {

  public int start() {
    return whole.start();
  }

  public int end() {
    return whole.end();
  }
}
