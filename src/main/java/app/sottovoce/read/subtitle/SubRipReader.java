package app.sottovoce.read.subtitle;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.PieceReader;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SpeakerLabel;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SubRip subtitles ({@code .srt}). There is no standard: this reads what players and editors write,
 * with or without numbers and blank lines, with odd arrows and marks between the figures. What a
 * cue is follows the rules that the Python library "srt" has gathered from ten years of broken
 * files.
 */
public final class SubRipReader implements PieceReader {
  private static final Pattern TIMING =
      Pattern.compile(
          "(?m)^[ \\t]*\\d{1,9}[:：.]\\d{1,2}[:：.,，]\\d{1,3}[^\\n"
              + "]{0,12}?(?:-[ -]*>|→) *\\d{1,9}[:：.]\\d");

  /** The first cue as every program writes it. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\\A\\s*+\\d{1,9}[ \\t]*\\n"
              + "\\d{1,3}:\\d{2}:\\d{2},\\d{3} --> \\d{1,3}:\\d{2}:\\d{2},\\d{3}");

  @Override
  public String format() {
    return "subrip";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("srt");
  }

  @Override
  public String mediaType() {
    return "application/x-subrip";
  }

  @Override
  public Sureness recognises(RawFile file) {
    String head = file.head();
    if (FIRST.matcher(head).find()) {
      return Sureness.SURELY;
    }
    boolean other = head.startsWith("WEBVTT") || UnknownFormat.in(head).isPresent();
    return !other && TIMING.matcher(head).find() ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    List<Said> said = new ArrayList<>();
    pass(file.name(), remarks).read(text, true, said);
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), text, mediaType());
    return new Imported(format(), source, said, remarks.list());
  }

  @Override
  public Pass pass(String file, Remarks remarks) {
    return new CuePass(file, remarks);
  }

  /** Reads a file in pieces: the last cue of a piece may go on in the next. */
  private static final class CuePass implements Pass {
    private final String name;
    private final Remarks remarks;
    private boolean begun;
    private String text = "";
    private SubRipTiming timing = new SubRipTiming("");

    CuePass(String name, Remarks remarks) {
      this.name = name;
      this.remarks = remarks;
    }

    @Override
    public int read(String piece, boolean last, List<Said> found) throws UnreadableFile {
      text = piece;
      timing = new SubRipTiming(text);
      int at = nextHead(0, true);
      if (at == text.length()) {
        if (last && !begun) {
          throw new UnreadableFile(
              name, "has no line with two times such as “00:00:01,000 --> 00:00:02,500”.");
        }
        return last ? at : 0;
      }
      if (!begun && !text.substring(0, at).isBlank()) {
        remarks.at(0, "What stands before the first cue was skipped.");
      }
      begun = true;
      boolean certain = true;
      while (certain && at < text.length()) {
        int next = cue(at, last, found);
        certain = next > at;
        at = next;
      }
      return at;
    }

    /**
     * Reads the cue whose head begins there.
     *
     * @return where the next one begins, or the same place if it cannot be told where this one ends
     */
    private int cue(int head, boolean last, List<Said> found) throws UnreadableFile {
      Limits.checkCues(name, found.size());
      long start = timing.start();
      long end = timing.end();
      boolean whole = timing.isWhole();
      boolean huge = timing.isHuge();
      int from = timing.next();
      int next = nextHead(from, false);
      if (next == text.length() && !last) {
        return head;
      }
      int to = endOfWords(from, next);
      if (!whole) {
        remarks.at(head, "The cue has no two times and was skipped, with its words.");
      } else if (huge) {
        remarks.at(head, "The cue has a time beyond all measure and was skipped, with its words.");
      } else {
        found.add(said(head, start, end, from, to));
      }
      return next;
    }

    private Said said(int head, long start, long end, int from, int to) {
      SpeakerLabel label = SpeakerLabel.inCapitals(CueMarkup.plain(text.substring(from, to)));
      Cue cue = new Cue(start, end, label.speaker(), label.words(), from, to);
      if (cue.endsBeforeItStarts()) {
        remarks.at(head, "The cue ends before it starts; only its start was taken as measured.");
      }
      if (from == to) {
        remarks.at(head, "The cue has no words.");
      }
      return cue.said();
    }

    /** Where the next head of a cue begins, at or after the beginning of a line. */
    private int nextHead(int lineStart, boolean afterBlank) {
      boolean blankBefore = afterBlank;
      int at = lineStart;
      while (at < text.length()) {
        if (timing.isHead(at, blankBefore)) {
          return at;
        }
        int end = text.indexOf('\n', at);
        if (end < 0) {
          return text.length();
        }
        blankBefore = end == at;
        at = end + 1;
      }
      return text.length();
    }

    /** Takes off the line end and the blank line between the words and what follows. */
    private int endOfWords(int from, int next) {
      int to = next;
      for (int i = 0; i < 2 && to > from && text.charAt(to - 1) == '\n'; i++) {
        to--;
      }
      return to;
    }
  }
}
