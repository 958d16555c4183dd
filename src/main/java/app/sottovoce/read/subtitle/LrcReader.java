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
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LRC, the format of lyrics ({@code [00:12.50]words}): one or more starts before the words of a
 * line, which is shown until the next line; times of single words in the "enhanced" forms ({@code
 * <00:13>}, {@code [00:13]} between words); {@code [ti:…]} and other facts in brackets. There is no
 * standard: this reads what players are documented to read.
 */
public final class LrcReader implements SourceReader {
  /** Hours are rare; a third figure is their seconds only if a fraction follows it. */
  private static final String TIME =
      "(?:(\\d{1,9}):(?=\\d{1,2}:\\d{1,2}\\.))?(\\d{1,9}):(\\d{1,2})(?:[.:](\\d{1,3}))?";

  private static final String STAMP = "\\[" + TIME + "\\]";
  private static final Pattern STAMP_HERE = Pattern.compile("\\s*" + STAMP);
  private static final Pattern WORD_STAMP = Pattern.compile("\\s*[\\[<]" + TIME + "[\\]>]\\s*");
  private static final Pattern FACT = Pattern.compile("\\s*\\[([A-Za-z#]{1,12}):([^\\]]*)\\]\\s*");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,9}");

  /** The facts by which lyrics are known; others stand in brackets elsewhere, too. */
  private static final Pattern LYRICS =
      Pattern.compile("(?m)^\\s*\\[(?:ti|ar|al|au|by|offset|length|re|ve|la):[^\\]\\n]*\\]\\s*$");

  private static final Pattern STAMPED =
      Pattern.compile("(?m)^[ \\t]*\\[(?:\\d{1,3}:)?\\d{1,3}:\\d{2}[.:]\\d{2,3}\\]");

  /**
   * Stamps that are lyrics' without any fact about them: three figures with colons are hours,
   * minutes and seconds elsewhere, and behind a name speaks somebody.
   */
  private static final Pattern LYRICAL =
      Pattern.compile(
          "(?m)^[ \\t]*\\[(?:\\d{1,3}:)?\\d{1,3}:\\d{2}\\.\\d{2,3}\\]"
              + "(?!\\s*\\p{Lu}[\\p{L}\\p{N} .'’-]{0,30}:)");

  private static final Pattern LINE = Pattern.compile("(?m)^.*\\S.*$");

  @Override
  public String format() {
    return "lrc";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    if (LYRICS.matcher(file.head()).find() && STAMPED.matcher(file.head()).find()) {
      return Sureness.SURELY;
    }
    long stamped = LYRICAL.matcher(file.head()).results().count();
    long lines = LINE.matcher(file.head()).results().count();
    return stamped > 1 && stamped * 10 >= lines * 9 ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    Pass pass = new Pass(text, remarks, new Cues(file, remarks));
    pass.lines();
    if (!pass.anyStamp) {
      throw new UnreadableFile(
          file.name(), "has no line that begins with a time such as “[00:12.50]”.");
    }
    Optional<String> author = pass.fact("au").or(() -> pass.fact("ar"));
    Source source =
        file.source(Source.Kind.TRANSCRIPT, pass.fact("ti").orElse(file.stem()), text, mediaType())
            .withPublication(
                Optional.empty(), author, Optional.empty(), Optional.empty(), Optional.empty());
    return new Imported(format(), source, pass.cues.list(), remarks.list());
  }

  /** One pass over one file. */
  private static final class Pass {
    private final String text;
    private final Remarks remarks;
    private final Cues cues;
    private final Map<String, String> facts = new HashMap<>();
    private long offset;
    private boolean anyStamp;
    private boolean saidWords;

    Pass(String text, Remarks remarks, Cues cues) {
      this.text = text;
      this.remarks = remarks;
      this.cues = cues;
    }

    /** The facts come first, since the offset shifts all times wherever it stands. */
    void lines() throws UnreadableFile {
      LineCursor heads = new LineCursor(text);
      while (heads.next()) {
        fact(heads);
      }
      LineCursor lines = new LineCursor(text);
      while (lines.next()) {
        line(lines);
      }
    }

    Optional<String> fact(String name) {
      return Optional.ofNullable(facts.get(name)).filter(value -> !value.isEmpty());
    }

    private void fact(LineCursor line) {
      Matcher fact = FACT.matcher(line.line());
      if (fact.matches()) {
        String name = fact.group(1).toLowerCase(Locale.ROOT);
        String value = Controls.without(fact.group(2)).strip();
        facts.putIfAbsent(name, value);
        if (name.equals("offset") && WHOLE_NUMBER.matcher(value).matches()) {
          offset = Long.parseLong(value);
        } else if (name.equals("offset")) {
          remarks.at(
              line.from(), "The offset is no whole number of milliseconds and was passed over.");
        }
      }
    }

    private void line(LineCursor cursor) throws UnreadableFile {
      String line = cursor.line();
      Matcher stamp = STAMP_HERE.matcher(line);
      List<Long> starts = new ArrayList<>();
      int at = 0;
      while (stamp.find(at) && stamp.start() == at) {
        starts.add(time(stamp));
        at = stamp.end();
      }
      if (starts.isEmpty()) {
        if (!line.isBlank() && !FACT.matcher(line).matches()) {
          remarks.at(cursor.from(), "The line has no time and was skipped.");
        }
        return;
      }
      anyStamp = true;
      String words = words(cursor.from(), line.substring(at));
      SpeakerLabel label = SpeakerLabel.inCapitals(words);
      for (long start : starts) {
        if (words.isEmpty()) {
          cues.endAt(start);
        } else {
          int from = cursor.from() + at;
          cues.addOpen(
              cursor.from(),
              new Cue(start, start, label.speaker(), label.words(), from, cursor.to()));
        }
      }
    }

    /** The words without the times among them. */
    private String words(int at, String stamped) {
      Matcher stamp = WORD_STAMP.matcher(stamped);
      if (!stamp.find()) {
        return Controls.without(stamped).strip();
      }
      if (!saidWords) {
        saidWords = true;
        remarks.at(at, "Times of single words were left out; those of the lines were kept.");
      }
      return Controls.without(stamp.replaceAll(" ")).strip();
    }

    /** A positive offset means that the words come sooner. */
    private long time(Matcher stamp) {
      long stamped =
          ClockTime.milliseconds(
              stamp.group(1) == null ? "0" : stamp.group(1),
              stamp.group(2),
              stamp.group(3),
              stamp.group(4) == null ? "" : stamp.group(4));
      return Math.max(0, stamped - offset);
    }
  }
}
