package app.sottovoce.read.subtitle;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * WebVTT subtitles ({@code .vtt}), read by the parser algorithm of the W3C Candidate Recommendation
 * "WebVTT: The Web Video Text Tracks Format", section 6. Where a cue should stand on the screen,
 * styles and regions say nothing about what was said and are passed over.
 */
public final class WebVttReader implements SourceReader {
  private static final String SIGNATURE = "WEBVTT";

  @Override
  public String format() {
    return "webvtt";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("vtt");
  }

  @Override
  public String mediaType() {
    return "text/vtt";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return hasSignature(file.head()) ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text().replace('\0', '\ufffd');
    if (!hasSignature(text)) {
      throw new UnreadableFile(file.name(), 1, "A WebVTT file begins with the word “WEBVTT”.");
    }
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    List<Said> said = new Pass(file.name(), text, remarks).cues();
    if (said.isEmpty()) {
      remarks.add("The file has no cues.");
    }
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), text, mediaType());
    return new Imported(format(), source, said, remarks.list());
  }

  private static boolean hasSignature(String text) {
    if (!text.startsWith(SIGNATURE)) {
      return false;
    }
    if (text.length() == SIGNATURE.length()) {
      return true;
    }
    char next = text.charAt(SIGNATURE.length());
    return next == ' ' || next == '\t' || next == '\n';
  }

  /** One pass over one file; "block" is the algorithm's word for what blank lines set apart. */
  private static final class Pass {
    private final String name;
    private final String text;
    private final Remarks remarks;
    private final List<Said> said = new ArrayList<>();
    private int at;

    Pass(String name, String text, Remarks remarks) {
      this.name = name;
      this.text = text;
      this.remarks = remarks;
    }

    List<Said> cues() throws UnreadableFile {
      skipLine();
      if (at < text.length() && text.charAt(at) != '\n') {
        block(true);
      }
      while (at < text.length()) {
        if (text.charAt(at) == '\n') {
          at++;
        } else {
          block(false);
        }
      }
      return said;
    }

    /**
     * Reads a block. Its first or second line may hold times, which makes it a cue whose words
     * follow; any later line with an arrow begins the next block.
     */
    private void block(boolean header) throws UnreadableFile {
      int line = 0;
      WebVttTiming timing = null;
      int timingAt = at;
      int from = -1;
      int to = -1;
      while (at < text.length()) {
        int lineStart = at;
        int lineEnd = lineEnd();
        line++;
        if (lineEnd == lineStart) {
          break;
        }
        if (hasArrow(lineStart, lineEnd)) {
          boolean canBeTiming = !header && timing == null && line <= 2;
          if (!canBeTiming) {
            break;
          }
          timing = WebVttTiming.of(text, lineStart, lineEnd);
          timingAt = lineStart;
          from = Math.min(lineEnd + 1, text.length());
          to = from;
        } else if (timing != null) {
          to = lineEnd;
        }
        at = Math.min(lineEnd + 1, text.length());
      }
      if (timing != null) {
        cue(timing, timingAt, from, to);
      }
    }

    private void cue(WebVttTiming timing, int timingAt, int from, int to) throws UnreadableFile {
      if (!timing.isValid()) {
        remarks.at(timingAt, "This is no pair of times; the cue was skipped, with its words.");
        return;
      }
      Limits.checkCues(name, said.size());
      boolean backwards = timing.end() < timing.start();
      if (backwards) {
        remarks.at(
            timingAt, "The cue ends before it starts; only its start was taken as measured.");
      }
      if (from == to) {
        remarks.at(timingAt, "The cue has no words.");
      }
      for (CueText.Part part : CueText.of(text.substring(from, to)).parts()) {
        said.add(
            new Cue(
                    timing.start(),
                    timing.end(),
                    part.speaker(),
                    part.words(),
                    from + part.from(),
                    from + part.to())
                .said());
      }
    }

    private boolean hasArrow(int from, int to) {
      for (int i = from; i + 2 < to; i++) {
        if (text.charAt(i + 2) == '>' && text.charAt(i) == '-' && text.charAt(i + 1) == '-') {
          return true;
        }
      }
      return false;
    }

    private void skipLine() {
      at = Math.min(lineEnd() + 1, text.length());
    }

    private int lineEnd() {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end;
    }
  }
}
