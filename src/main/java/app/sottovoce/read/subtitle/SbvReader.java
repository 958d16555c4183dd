package app.sottovoce.read.subtitle;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.SpeakerLabel;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SBV, the subtitles that YouTube exports ({@code .sbv}): two times on a line, the words below
 * them, an empty line. Source: the format as YouTube's help describes it ("SubViewer"); {@code
 * [br]} and a heading come from SubViewer 2.
 */
public final class SbvReader implements SourceReader {
  private static final String TIME = "(\\d{1,9}):(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})";
  private static final Pattern TIMES =
      Pattern.compile("[ \\t]*" + TIME + "[ \\t]*[,;][ \\t]*" + TIME + "[ \\t]*");

  /** What is meant to be two times, whatever happened to it. */
  private static final Pattern LIKE_TIMES =
      Pattern.compile("[ \\t]*\\d{1,9}:[\\w:.]{2,12},[ \\t]*\\d{1,9}:[\\w:.]{2,12}[ \\t]*");

  /** What SubViewer 2 puts before the cues: {@code [TITLE]words}. */
  private static final Pattern HEADING = Pattern.compile("[ \\t]*\\[[A-Z ]{2,40}\\].*");

  private static final Pattern INFORMATION = Pattern.compile("\\A\\s*+\\[INFORMATION\\]");
  private static final Pattern FIRST = Pattern.compile("\\A\\s*+" + TIMES + "(?:\\n|\\z)");

  @Override
  public String format() {
    return "sbv";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    boolean first = FIRST.matcher(file.head()).find() || INFORMATION.matcher(file.head()).find();
    return first ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    if (!Pattern.compile("(?m)^" + TIMES + "$").matcher(text).find()) {
      throw new UnreadableFile(
          file.name(), "has no line with two times such as “0:00:01.000,0:00:02.500”.");
    }
    Remarks remarks = file.remarks();
    Cues cues = new Cues(file, remarks);
    new Pass(text, remarks, cues).blocks();
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), text, mediaType());
    return new Imported(format(), source, cues.list(), remarks.list());
  }

  /** One pass over one file; a block is what empty lines set apart. */
  private static final class Pass {
    private final String text;
    private final Remarks remarks;
    private final Cues cues;
    private Optional<Matcher> times = Optional.empty();
    private boolean anyTimes;
    private int blockAt = -1;
    private int from = -1;
    private int to;

    Pass(String text, Remarks remarks, Cues cues) {
      this.text = text;
      this.remarks = remarks;
      this.cues = cues;
    }

    void blocks() throws UnreadableFile {
      LineCursor lines = new LineCursor(text);
      while (lines.next()) {
        String line = lines.line();
        Matcher matcher = TIMES.matcher(line);
        if (matcher.matches()) {
          close();
          blockAt = lines.from();
          anyTimes = true;
          times = Optional.of(matcher);
        } else if (line.isBlank()) {
          close();
        } else if (!anyTimes && HEADING.matcher(line).matches()) {
          close();
        } else if (blockAt < 0 && LIKE_TIMES.matcher(line).matches()) {
          blockAt = lines.from();
        } else {
          blockAt = blockAt < 0 ? lines.from() : blockAt;
          from = from < 0 ? lines.from() : from;
          to = lines.to();
        }
      }
      close();
    }

    private void close() throws UnreadableFile {
      if (blockAt >= 0 && from < 0) {
        remarks.at(blockAt, "There are no words below these times; they were skipped.");
      } else if (blockAt >= 0) {
        String words = CueMarkup.plain(text.substring(from, to).replace("[br]", "\n"));
        SpeakerLabel label = SpeakerLabel.inCapitals(words);
        if (times.isPresent()) {
          Matcher at = times.get();
          cues.add(
              blockAt, new Cue(time(at, 1), time(at, 5), label.speaker(), label.words(), from, to));
        } else {
          cues.addUntimed(blockAt, label.speaker(), label.words(), from, to);
        }
      }
      times = Optional.empty();
      blockAt = -1;
      from = -1;
    }

    private static long time(Matcher matcher, int group) {
      return ClockTime.milliseconds(
          matcher.group(group),
          matcher.group(group + 1),
          matcher.group(group + 2),
          matcher.group(group + 3));
    }
  }
}
