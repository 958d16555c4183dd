package app.sottovoce.write;

import app.sottovoce.model.Basis;
import app.sottovoce.model.When;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes one file of subtitles, cue after cue, in UTF-8, and counts what it could not carry. */
public abstract class CueWriter {
  private static final int PIECE = 1 << 16;

  private final OutputStream out;
  private final StringBuilder piece = new StringBuilder(2 * PIECE);
  private int early;
  private int without;
  private int estimated;
  private int gaps;

  CueWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes the next cue; they come in the order of their starts. */
  public final void add(Cue cue) throws IOException {
    When when = cue.when();
    early += when.start() < 0 ? 1 : 0;
    without += when.start() == when.end() ? 1 : 0;
    estimated += when.startBasis() == Basis.ESTIMATED || when.endBasis() == Basis.ESTIMATED ? 1 : 0;
    append(cue, piece);
    if (piece.length() > PIECE) {
      passOn();
    }
  }

  /**
   * Ends the file.
   *
   * @return what it could not carry, a sentence each
   */
  public final List<String> end() throws IOException {
    passOn();
    out.flush();
    List<String> remarks = new ArrayList<>();
    tell(remarks, estimated, "%s times that were estimated, which the file does not show.");
    tell(remarks, early, "%s times before the clock's beginning and were put there.");
    tell(remarks, without, "%s no length, so that players do not show them.");
    tell(remarks, gaps, "%s empty lines, which were left out since an empty line ends a cue.");
    remarks(remarks);
    return remarks;
  }

  /** Adds one cue to the file. */
  abstract void append(Cue cue, StringBuilder file);

  /** Adds what is to be said about a format's own losses. */
  abstract void remarks(List<String> remarks);

  /** Adds text that stands before the first cue. */
  final void heading(String text) {
    piece.append(text);
  }

  /** Adds a sentence about so many cues, if there are any. */
  static void tell(List<String> remarks, int count, String sentence) {
    if (count > 0) {
      remarks.add(sentence.formatted(count == 1 ? "1 cue has" : count + " cues have"));
    }
  }

  /** The words without the empty lines among them. */
  final String inOneBlock(String words) {
    if (words.indexOf('\r') < 0 && words.indexOf("\n\n") < 0 && !words.startsWith("\n")) {
      return words;
    }
    String normal = words.replace("\r\n", "\n").replace('\r', '\n');
    String block = normal.replaceAll("\n{2,}", "\n").replaceAll("^\n", "");
    gaps += block.equals(normal) ? 0 : 1;
    return block;
  }

  /**
   * Adds a time as {@code 00:00:01.500}.
   *
   * @param ms milliseconds; those before 0 are written as 0
   * @param point what stands before the milliseconds
   */
  static void time(StringBuilder file, long ms, char point) {
    long rest = Math.max(0, ms);
    long hours = rest / 3_600_000;
    if (hours < 10) {
      file.append('0');
    }
    file.append(hours).append(':');
    int below = (int) (rest % 3_600_000);
    twoDigits(file, below / 60_000);
    file.append(':');
    twoDigits(file, below / 1000 % 60);
    file.append(point).append((char) ('0' + below % 1000 / 100));
    twoDigits(file, below % 100);
  }

  private static void twoDigits(StringBuilder file, int number) {
    file.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private void passOn() throws IOException {
    out.write(piece.toString().getBytes(StandardCharsets.UTF_8));
    piece.setLength(0);
  }
}
