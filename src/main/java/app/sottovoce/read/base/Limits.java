package app.sottovoce.read.base;

/** How much a file may hold. Beyond lies no transcript, but an accident or an attack. */
public final class Limits {

  /**
   * The largest file, in bytes: a thousand times a long film's subtitles. On a small heap it is an
   * eighth of it, since decoded text and what is found in it take several times the file's size.
   */
  public static final long FILE_BYTES = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 8);

  /** The largest web page, in bytes: as a tree of elements a page takes twenty times its size. */
  public static final int PAGE_BYTES = 32 << 20;

  /**
   * The most that the parts of one document unpack to, in bytes: the text of fifty thick books; on
   * a small heap an eighth of it.
   */
  public static final long UNPACKED_BYTES =
      Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 8);

  /** What unpacks to less than this, in bytes, harms nobody, however small it was. */
  public static final long UNPACKED_HARMLESS = 8 << 20;

  /**
   * How many times its size a part may unpack to beyond that: XML reaches fifty, a bomb a thousand.
   */
  public static final long UNPACKED_TIMES = 250;

  /** How deep groups of a rich text file may nest; elements of XML may 200, as Java has it. */
  public static final int NESTING = 1000;

  /**
   * The largest file of JSON, in bytes: the words of a day with their times. As a tree of values it
   * takes ten times its size, so that on a small heap it is a sixteenth of that.
   */
  public static final long JSON_BYTES = Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 16);

  /**
   * The longest line of a line-oriented transcript, in UTF-16 units: a whole book fits. A longer
   * one is not a line of a transcript, but data in which line ends were lost.
   */
  public static final int LINE_LENGTH = 4 << 20;

  /** The most cues: 24 hours of one cue a frame at 25 frames a second. */
  public static final int CUES = 24 * 60 * 60 * 25;

  /**
   * A figure of a time may be ten times this: nine digits of hours, counted in milliseconds, are
   * still a whole number that JSON carries exactly (below 2⁵³).
   */
  public static final long TIME_FIGURE = 99_999_999;

  private Limits() {}

  /**
   * Looks whether the lines of a text are lines.
   *
   * @throws UnreadableFile naming the first line that is longer than a line can be
   */
  public static void checkLines(String file, String text) throws UnreadableFile {
    int line = 1;
    int start = 0;
    while (text.length() - start > LINE_LENGTH) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end - start > LINE_LENGTH) {
        throw new UnreadableFile(
            file,
            line,
            "The line is longer than "
                + (LINE_LENGTH >> 20)
                + " million characters; line ends seem to have been lost.");
      }
      start = end + 1;
      line++;
    }
  }

  /**
   * Looks whether one more cue is allowed.
   *
   * @throws UnreadableFile if there are too many
   */
  public static void checkCues(String file, int cues) throws UnreadableFile {
    if (cues >= CUES) {
      throw new UnreadableFile(
          file, "has more than " + CUES + " cues, the most that can be read; split it into parts.");
    }
  }
}
