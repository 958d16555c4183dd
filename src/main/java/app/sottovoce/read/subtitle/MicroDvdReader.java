package app.sottovoce.read.subtitle;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.SpeakerLabel;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.Timecode;
import app.sottovoce.read.base.UnreadableFile;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * MicroDVD subtitles ({@code .sub}): a line a cue, {@code {10}{35}Words|on two lines}, whose times
 * count frames. How many a second has is told by the caller, else by a first cue that is nothing
 * but a number. There is no standard: this reads what MPlayer's documentation describes and what
 * the Python library pysubs2 takes.
 */
public final class MicroDvdReader implements SourceReader {
  private static final String FRAMES = "\\{ *(\\d{1,9}) *\\} *\\{ *(\\d{0,9}) *\\}";
  private static final Pattern LINE = Pattern.compile("\\s*" + FRAMES + "\\s*(.*?)\\s*");
  private static final Pattern FIRST = Pattern.compile("\\A\\s*+" + FRAMES);
  private static final Pattern LATER = Pattern.compile("(?m)^[ \\t]*" + FRAMES);
  private static final Pattern RATE = Pattern.compile("(\\d{1,4}[.,]\\d{1,9})(?i: ?fps)?");
  private static final Pattern ROUND_RATE = Pattern.compile("(\\d{1,4})(?i: ?fps)?");

  /** How words look if nothing else is said; nothing that matters here. */
  private static final Pattern DEFAULTS = Pattern.compile("(?i)\\s*\\{DEFAULT\\}.*");

  private static final Pattern TAG = Pattern.compile("\\{[A-Za-z]:[^{}]*\\}");

  /** A slash before the words of a line stands for italics. */
  private static final Pattern SLASH = Pattern.compile("(?m)^/(?=\\S)");

  @Override
  public String format() {
    return "microdvd";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("sub");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    if (FIRST.matcher(file.head()).find()) {
      return Sureness.SURELY;
    }
    return LATER.matcher(file.head()).find() ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    if (!LATER.matcher(text).find()) {
      throw new UnreadableFile(
          file.name(), "has no line with two numbers of frames such as “{10}{35}”.");
    }
    Remarks remarks = file.remarks();
    Cues cues = new Cues(file, remarks);
    new Pass(text, file.framesPerSecond(), remarks, cues).lines();
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), text, mediaType());
    return new Imported(format(), source, cues.list(), remarks.list());
  }

  /** One pass over one file. */
  private static final class Pass {
    private final String text;
    private final Remarks remarks;
    private final Cues cues;
    private OptionalDouble rate;

    Pass(String text, OptionalDouble rate, Remarks remarks, Cues cues) {
      this.text = text;
      this.rate = rate;
      this.remarks = remarks;
      this.cues = cues;
    }

    void lines() throws UnreadableFile {
      LineCursor lines = new LineCursor(text);
      while (lines.next()) {
        Matcher line = LINE.matcher(lines.line());
        if (line.matches()) {
          cue(lines.from(), line);
        } else if (!lines.line().isBlank() && !DEFAULTS.matcher(lines.line()).matches()) {
          remarks.at(lines.from(), "The line does not begin with frames and was skipped.");
        }
      }
    }

    private void cue(int at, Matcher line) throws UnreadableFile {
      if (rate.isEmpty()) {
        rate = told(line);
        if (rate.isPresent()) {
          return;
        }
        remarks.at(
            at,
            "25 frames a second were assumed, since the file does not say how many; see --fps.");
        rate = OptionalDouble.of(Timecode.USUAL_FRAMES);
      }
      long start = milliseconds(line.group(1));
      boolean open = line.group(2).isEmpty();
      String words = TAG.matcher(line.group(3).replace('|', '\n')).replaceAll("");
      words = Controls.without(SLASH.matcher(words).replaceAll(""));
      SpeakerLabel label = SpeakerLabel.inCapitals(words);
      Cue cue =
          new Cue(
              start,
              open ? start : milliseconds(line.group(2)),
              label.speaker(),
              label.words(),
              at + line.start(3),
              at + line.end(3));
      if (open) {
        cues.addOpen(at, cue);
      } else {
        cues.add(at, cue);
      }
    }

    /** The frames a second that the first cue tells instead of words. */
    private static OptionalDouble told(Matcher line) {
      boolean noTime = line.group(1).equals(line.group(2));
      return Stream.of(RATE, noTime ? ROUND_RATE : RATE)
          .map(pattern -> pattern.matcher(line.group(3)))
          .filter(Matcher::matches)
          .mapToDouble(number -> Double.parseDouble(number.group(1).replace(',', '.')))
          .filter(rate -> rate > 0)
          .findFirst();
    }

    private long milliseconds(String frames) {
      return Math.round(Long.parseLong(frames) * 1000 / rate.getAsDouble());
    }
  }
}
