package app.sottovoce.text;

/**
 * The typographic system of one text: which marks enclose its quotations, and which way they point.
 *
 * @param singleMarksQuote whether the outer marks are single, as British papers set them
 * @param lowMarksOpen whether „ or ‚ opens, so that “ or ‘ closes, as in German and Polish
 * @param anglesPointInward whether quotations stand »so«, not «so»
 */
public record Typography(
    boolean singleMarksQuote, boolean lowMarksOpen, boolean anglesPointInward) {

  /** The system that most of a text's marks agree with. */
  public static Typography of(String text) {
    int singles = 0;
    int doubles = 0;
    int low = 0;
    int inward = 0;
    boolean inSingle = false;
    boolean inDouble = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        inSingle = false;
        inDouble = false;
      } else if (MarkFamily.isMark(c)) {
        boolean opens = Surroundings.canOpen(text, i);
        if (c == '\u201E' || c == '\u201A') {
          low += opens ? 1 : 0;
        } else if (MarkFamily.SINGLE.has(c) && !inDouble) {
          boolean begins = opens && !inSingle && !Surroundings.isElision(text, i);
          singles += begins ? 1 : 0;
          inSingle = begins || inSingle && !Surroundings.canClose(text, i);
        } else if (MarkFamily.DOUBLE.has(c) && !inSingle) {
          doubles += opens && !inDouble ? 1 : 0;
          inDouble = opens && !inDouble;
        } else if (c == '\u00BB' || c == '\u203A') {
          inward += opens && Surroundings.isBeforeWord(text, i) ? 1 : -1;
        }
      }
    }
    return new Typography(singles > 2 * (doubles + low), low > 0, inward > 0);
  }
}
