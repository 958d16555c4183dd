package app.sottovoce.write;

import app.sottovoce.model.Basis;
import app.sottovoce.model.When;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes one file of subtitles, cue after cue, in UTF-8, and counts what it could not carry. */
public abstract class CueWriter {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The characters that no text file should have, which make readers take it for binary. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");

  private final OutputStream out;
  private final Utf8Buffer file;
  private int early;
  private int without;
  private int estimated;
  private int gaps;
  private int controls;

  CueWriter(OutputStream out) {
    this.out = out;
    this.file = new Utf8Buffer(out);
  }

  /** Writes the next cue; they come in the order of their starts. */
  public final void add(Cue cue) throws IOException {
    When when = cue.when();
    early += when.start() < 0 ? 1 : 0;
    without += when.start() == when.end() ? 1 : 0;
    estimated += when.startBasis() == Basis.ESTIMATED || when.endBasis() == Basis.ESTIMATED ? 1 : 0;
    append(cue, file);
    file.passOnIfFull();
  }

  /**
   * Ends the file.
   *
   * @return what it could not carry, a sentence each
   */
  public final List<String> end() throws IOException {
    file.passOn();
    out.flush();
    List<String> remarks = new ArrayList<>();
    tell(remarks, estimated, "%s times that were estimated, which the file does not show.");
    tell(remarks, early, "%s times before the clock's beginning and were put there.");
    tell(remarks, without, "%s no length, so that players do not show them.");
    tell(remarks, gaps, "%s empty lines, which were left out since an empty line ends a cue.");
    tell(remarks, controls, "%s control characters, which were left out.");
    remarks(remarks);
    return remarks;
  }

  /** Adds one cue to the file. */
  abstract void append(Cue cue, Utf8Buffer file);

  /** Adds what is to be said about a format's own losses. */
  abstract void remarks(List<String> remarks);

  /** Where to add what stands before the first cue. */
  final Utf8Buffer heading() {
    return file;
  }

  /** Adds a sentence about so many cues, if there are any. */
  static void tell(List<String> remarks, int count, String sentence) {
    if (count > 0) {
      remarks.add(sentence.formatted(count == 1 ? "1 cue has" : count + " cues have"));
    }
  }

  /** Words on one line. */
  static String inOneLine(String words) {
    return BLANKS.matcher(withoutControls(words)).replaceAll(" ").strip();
  }

  static String withoutControls(String words) {
    return CONTROLS.matcher(words).replaceAll("");
  }

  /** The words without the empty lines among them. */
  final String inOneBlock(String words) {
    if (isOneBlock(words)) {
      return words;
    }
    String clean = withoutControls(words);
    controls += clean.equals(words) ? 0 : 1;
    String normal = clean.replace("\r\n", "\n").replace('\r', '\n');
    String block = normal.replaceAll("\n{2,}", "\n").replaceAll("^\n", "");
    gaps += block.equals(normal) ? 0 : 1;
    return block;
  }

  private static boolean isOneBlock(String words) {
    char before = '\n';
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean odd = c < ' ' && c != '\t' && (c != '\n' || before == '\n') || c == '\u007f';
      if (odd) {
        return false;
      }
      before = c;
    }
    return true;
  }
}
