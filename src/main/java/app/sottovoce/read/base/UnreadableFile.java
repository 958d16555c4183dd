package app.sottovoce.read.base;

import java.io.IOException;

/**
 * A file that could not be read. The message is one sentence: which file, which line, what to do.
 */
public class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file name of the file
   * @param reason what is the matter, continuing the name: "is empty."
   */
  public UnreadableFile(String file, String reason) {
    super("“" + file + "” " + reason);
  }

  /**
   * @param line the line, counted from 1
   * @param reason what is the matter there, as a sentence
   */
  public UnreadableFile(String file, int line, String reason) {
    super("“" + file + "”, line " + line + ": " + reason);
  }
}
