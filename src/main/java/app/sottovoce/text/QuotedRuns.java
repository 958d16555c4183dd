package app.sottovoce.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a text. Marks inside a quotation are part of it. A quotation that
 * its line leaves open goes on in the following ones if the next mark of its family there closes
 * it, or if the next line opens with one; every line of it is a run of its own. Linear in the
 * length of the text.
 */
public final class QuotedRuns {
  /** How far a quotation may run on without another mark before it is taken for a slip. */
  private static final int FARTHEST = 4_000;

  private final String text;
  private final Typography typography;
  private final List<QuotedRun> runs = new ArrayList<>();

  /** The quotation that is open at the place being read. */
  private final List<Stretch> earlierLines = new ArrayList<>();

  private boolean open;
  private boolean continuing;
  private MarkFamily family = MarkFamily.DOUBLE;
  private int start;
  private int pieceStart;
  private int likelyEnd;
  private boolean oddLine;

  private QuotedRuns(String text) {
    this.text = text;
    this.typography = Typography.of(text);
  }

  /** The outermost quoted runs of a text, in order and apart from each other. */
  public static List<QuotedRun> in(String text) {
    QuotedRuns search = new QuotedRuns(text);
    search.read();
    return List.copyOf(search.runs);
  }

  private void read() {
    oddLine = hasOddStraightMarks(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        endLine(i);
        oddLine = hasOddStraightMarks(i + 1);
      } else if (MarkFamily.isMark(c)) {
        if (open) {
          readInside(i, c);
        } else if (opens(i, c)) {
          begin(i, c, false);
        }
      }
    }
    endLine(text.length());
    giveUp();
  }

  /** A mark while a quotation is open: it ends the quotation, begins another, or belongs to it. */
  private void readInside(int i, char c) {
    if (family == MarkFamily.SINGLE
        && !typography.singleMarksQuote()
        && MarkFamily.DOUBLE.has(c)
        && opens(i, c)) {
      settle();
      begin(i, c, false);
    } else if (family.has(c)) {
      if (!earlierLines.isEmpty() && firstOfLine(i) && c == text.charAt(start) && opens(i, c)) {
        continueParagraph(i, c);
      } else if (closes(i, c)) {
        if (family == MarkFamily.SINGLE && Surroundings.mayBePossessive(text, i)) {
          likelyEnd = likelyEnd < 0 ? i : likelyEnd;
        } else {
          close(i);
        }
      } else if (opens(i, c)
          && (family == MarkFamily.SINGLE || !earlierLines.isEmpty() || oddLine && c == '"')) {
        settle();
        begin(i, c, false);
      }
    }
  }

  private void begin(int i, char c, boolean goesOn) {
    open = true;
    continuing = goesOn;
    family = familyOf(c);
    start = i;
    pieceStart = i;
    likelyEnd = -1;
    earlierLines.clear();
  }

  private void close(int i) {
    addEarlierLines(earlierLines.size());
    addPiece(pieceStart, i + 1, earlierLines.isEmpty(), true);
    open = false;
    earlierLines.clear();
  }

  /** The quotation's paragraph ended without a mark and the next one opens with one: it goes on. */
  private void continueParagraph(int i, char c) {
    addEarlierLines(1);
    begin(i, c, true);
  }

  private void endLine(int i) {
    if (!open) {
      return;
    }
    if (likelyEnd >= 0) {
      settle();
      return;
    }
    if (new Stretch(pieceStart, i).trimmed(text).length() > 0) {
      earlierLines.add(new Stretch(pieceStart, i));
    }
    pieceStart = Math.min(i + 1, text.length());
    if (i - start > FARTHEST) {
      giveUp();
    }
  }

  /** Ends a quotation that another mark, or the end of the line, cuts off. */
  private void settle() {
    if (likelyEnd >= 0) {
      int end = likelyEnd;
      close(end);
    } else {
      giveUp();
    }
  }

  /** No mark closes the quotation: it keeps its first line, unless it was an apostrophe. */
  private void giveUp() {
    if (open && (family != MarkFamily.SINGLE || continuing)) {
      addEarlierLines(1);
    }
    open = false;
    earlierLines.clear();
  }

  private void addEarlierLines(int lines) {
    for (int i = 0; i < Math.min(lines, earlierLines.size()); i++) {
      addPiece(earlierLines.get(i).start(), earlierLines.get(i).end(), i == 0, false);
    }
  }

  private void addPiece(int from, int to, boolean first, boolean closed) {
    Stretch whole = new Stretch(from, to).trimmed(text);
    int wordsStart = whole.start() + (first ? 1 : 0);
    int wordsEnd = whole.end() - (closed ? 1 : 0);
    Stretch words = new Stretch(Math.min(wordsStart, wordsEnd), wordsEnd).trimmed(text);
    if (words.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
      runs.add(new QuotedRun(whole, words, family, first, closed, first ? continuing : true));
    }
  }

  private boolean opens(int i, char c) {
    return switch (c) {
      case '\u201C' -> !typography.lowMarksOpen() || !Surroundings.canClose(text, i);
      case '\u201E', '\u201A', '\u300C', '\u300E' -> true;
      case '\u00AB', '\u2039' -> !typography.anglesPointInward();
      case '\u00BB', '\u203A' -> typography.anglesPointInward();
      case '\u2018', '\'', '\u201B' ->
          Surroundings.canOpen(text, i) && !Surroundings.isElision(text, i);
      case '\u2019' -> false;
      case '"' -> open ? Surroundings.canOpen(text, i) : Surroundings.canOpenLoosely(text, i);
      default -> Surroundings.canOpen(text, i);
    };
  }

  private boolean closes(int i, char c) {
    return switch (c) {
      case '\u201D' -> true;
      case '\u300D', '\u300F' -> isPartner(c, text.charAt(start));
      case '\u201C' -> Surroundings.canClose(text, i) && !Surroundings.canOpen(text, i);
      case '\u00AB', '\u2039' -> typography.anglesPointInward() && isPartner(c, text.charAt(start));
      case '\u00BB', '\u203A' ->
          !typography.anglesPointInward() && isPartner(c, text.charAt(start));
      case '\u2018' -> Surroundings.canClose(text, i) && typography.lowMarksOpen();
      case '\u2019', '\'', '\u05F4' -> Surroundings.canClose(text, i);
      case '"', '\uFF02' -> !Surroundings.canOpen(text, i) || earlierLines.isEmpty() && !oddLine;
      default -> false;
    };
  }

  /** Whether two angles or corners are of one kind, so that « ‹ › » nest. */
  private static boolean isPartner(char closing, char opening) {
    return isInner(closing) == isInner(opening);
  }

  private static boolean isInner(char mark) {
    return "\u2039\u203A\u300E\u300F".indexOf(mark) >= 0;
  }

  private boolean firstOfLine(int i) {
    return new Stretch(pieceStart, i).trimmed(text).length() == 0;
  }

  /** Straight marks tell no direction: on a line with an odd number of them one is missing. */
  private boolean hasOddStraightMarks(int from) {
    boolean odd = false;
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      odd ^= text.charAt(i) == '"';
    }
    return odd;
  }

  private static MarkFamily familyOf(char c) {
    for (MarkFamily family : MarkFamily.values()) {
      if (family.has(c)) {
        return family;
      }
    }
    throw new IllegalArgumentException(c + " is no quotation mark");
  }
}
