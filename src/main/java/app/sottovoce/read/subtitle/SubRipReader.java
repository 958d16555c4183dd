package app.sottovoce.read.subtitle;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
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
public final class SubRipReader implements SourceReader {
  private static final Pattern TIMING =
      Pattern.compile(
          "(?m)^[ \\t]*\\d{1,9}[:：.]\\d{1,2}[:：.,，]\\d{1,3}[^\\n"
              + "]{0,12}?(?:-[ -]*>|→) *\\d{1,9}[:：.]\\d");

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
    boolean other = head.startsWith("WEBVTT") || UnknownFormat.in(head).isPresent();
    return !other && TIMING.matcher(head).find() ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    List<Said> said = new Pass(file.name(), text, remarks).cues();
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), text, mediaType());
    return new Imported(format(), source, said, remarks.list());
  }

  /** One pass over one file. */
  private static final class Pass {
    private final String name;
    private final String text;
    private final Remarks remarks;
    private final List<Said> said = new ArrayList<>();
    private final SubRipTiming timing;

    Pass(String name, String text, Remarks remarks) {
      this.name = name;
      this.text = text;
      this.remarks = remarks;
      this.timing = new SubRipTiming(text);
    }

    List<Said> cues() throws UnreadableFile {
      int at = nextHead(0, true);
      if (at == text.length()) {
        throw new UnreadableFile(
            name, "has no line with two times such as “00:00:01,000 --> 00:00:02,500”.");
      }
      if (!text.substring(0, at).isBlank()) {
        remarks.at(0, "What stands before the first cue was skipped.");
      }
      while (at < text.length()) {
        at = cue(at);
      }
      return said;
    }

    /** Reads the cue whose head begins there, and returns where the next one does. */
    private int cue(int head) throws UnreadableFile {
      Limits.checkCues(name, said.size());
      long start = timing.start();
      long end = timing.end();
      boolean whole = timing.isWhole();
      boolean huge = timing.isHuge();
      int from = timing.next();
      int next = nextHead(from, false);
      int to = endOfWords(from, next);
      if (!whole) {
        remarks.at(head, "The cue has no two times and was skipped, with its words.");
      } else if (huge) {
        remarks.at(head, "The cue has a time beyond all measure and was skipped, with its words.");
      } else {
        add(head, start, end, from, to);
      }
      return next;
    }

    private void add(int head, long start, long end, int from, int to) {
      SpeakerLabel label = SpeakerLabel.inCapitals(CueMarkup.plain(text.substring(from, to)));
      Cue cue = new Cue(start, end, label.speaker(), label.words(), from, to);
      if (cue.endsBeforeItStarts()) {
        remarks.at(head, "The cue ends before it starts; only its start was taken as measured.");
      }
      if (from == to) {
        remarks.at(head, "The cue has no words.");
      }
      said.add(cue.said());
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
