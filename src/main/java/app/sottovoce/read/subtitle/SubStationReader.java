package app.sottovoce.read.subtitle;

import app.sottovoce.model.Said.SpeakerName;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SubStation Alpha and Advanced SubStation Alpha subtitles ({@code .ssa}, {@code .ass}). Source:
 * "Sub Station Alpha v4.00+ Script Format" as shipped with VSFilter and Aegisub; times that break
 * its rules are read as the Python library pysubs2 does.
 */
public final class SubStationReader implements SourceReader {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)\\A\\s*+(?:[;!][^\\n]*\\n\\s*+)*+\\[(?:script info|v4\\+? styles|events)\\]");
  private static final Pattern DIALOGUE =
      Pattern.compile("(?m)^Dialogue:[^,\\n]{0,20},\\s*-?\\d{1,9}:\\d{1,2}:\\d{1,2}");
  private static final Pattern TIME =
      Pattern.compile("(-?)(\\d{1,9}):(\\d{1,2}):(\\d{1,2})(?:[.,:](\\d{1,3}))?");

  /** Programs put their own name where people have not thought of a title. */
  private static final Set<String> NO_TITLES = Set.of("default aegisub file", "<untitled>");

  /** The fields of an event where no line names them. */
  private static final List<String> USUAL_FIELDS =
      List.of(
          "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect",
          "text");

  @Override
  public String format() {
    return "substation";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("ass", "ssa");
  }

  @Override
  public String mediaType() {
    return "text/x-ssa";
  }

  @Override
  public Sureness recognises(RawFile file) {
    if (BEGINNING.matcher(file.head()).find()) {
      return Sureness.SURELY;
    }
    return DIALOGUE.matcher(file.head()).find() ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    if (!BEGINNING.matcher(text).find() && !DIALOGUE.matcher(text).find()) {
      throw new UnreadableFile(
          file.name(), "has neither a section “[Script Info]” nor a line that begins “Dialogue:”.");
    }
    Remarks remarks = file.remarks();
    Pass pass = new Pass(text, remarks, new Cues(file, remarks));
    pass.lines();
    String title = pass.title.filter(SubStationReader::isTitle).orElse(file.stem());
    Source source = file.source(Source.Kind.TRANSCRIPT, title, text, mediaType());
    return new Imported(format(), source, pass.cues.list(), remarks.list());
  }

  private static boolean isTitle(String title) {
    return !NO_TITLES.contains(title.toLowerCase(Locale.ROOT));
  }

  /** One pass over one file. */
  private static final class Pass {
    private final String text;
    private final Remarks remarks;
    private final Cues cues;
    private List<String> fields = USUAL_FIELDS;
    private Optional<String> title = Optional.empty();
    private String section = "[events]";

    Pass(String text, Remarks remarks, Cues cues) {
      this.text = text;
      this.remarks = remarks;
      this.cues = cues;
    }

    void lines() throws UnreadableFile {
      int comments = 0;
      LineCursor lines = new LineCursor(text);
      while (lines.next()) {
        String line = lines.line();
        String start = line.stripLeading();
        if (isSection(start)) {
          section = start.strip().toLowerCase(Locale.ROOT);
        } else if (section.equals("[script info]") && begins(start, "title:")) {
          title = Optional.of(start.substring("title:".length()).strip()).filter(t -> !t.isEmpty());
        } else if (section.equals("[events]")) {
          if (begins(start, "format:")) {
            format(start.substring("format:".length()));
          } else if (begins(start, "dialogue:")) {
            dialogue(lines.from(), line, line.indexOf(':') + 1);
          } else if (begins(start, "comment:")) {
            comments++;
          } else if (!start.isEmpty() && !start.startsWith(";")) {
            remarks.at(lines.from(), "The line is no dialogue and was skipped.");
          }
        }
      }
      if (comments > 0) {
        remarks.add(
            comments == 1
                ? "One line is a comment that is never shown and was skipped."
                : comments + " lines are comments that are never shown and were skipped.");
      }
    }

    private void format(String names) {
      List<String> named =
          Arrays.stream(names.toLowerCase(Locale.ROOT).split(",")).map(String::strip).toList();
      if (named.containsAll(List.of("start", "end", "text"))) {
        fields = named;
      }
    }

    /** The last field has all the commas that are left. */
    private void dialogue(int lineAt, String line, int valuesAt) throws UnreadableFile {
      Optional<SpeakerName> speaker = Optional.empty();
      OptionalLong start = OptionalLong.empty();
      OptionalLong end = OptionalLong.empty();
      int from = line.length();
      int to = line.length();
      int at = valuesAt;
      for (int i = 0; i < fields.size() && at <= line.length(); i++) {
        int comma = i == fields.size() - 1 ? -1 : line.indexOf(',', at);
        int valueEnd = comma < 0 ? line.length() : comma;
        switch (fields.get(i)) {
          case "start" -> start = time(line.substring(at, valueEnd));
          case "end" -> end = time(line.substring(at, valueEnd));
          case "name", "actor" -> speaker = speaker(line.substring(at, valueEnd));
          case "text" -> {
            from = at;
            to = valueEnd;
          }
          default -> {}
        }
        at = valueEnd + 1;
      }
      SubStationText words = SubStationText.of(line.substring(from, to));
      if (words.hasDrawing()) {
        remarks.at(lineAt, "The cue draws a picture, which was left out.");
      }
      SpeakerLabel label =
          speaker.isPresent()
              ? new SpeakerLabel(speaker, words.words())
              : SpeakerLabel.inCapitals(words.words());
      int wordsAt = lineAt + from;
      if (start.isPresent() && end.isPresent()) {
        cues.add(
            lineAt,
            new Cue(
                start.getAsLong(),
                end.getAsLong(),
                label.speaker(),
                label.words(),
                wordsAt,
                lineAt + to));
      } else if (label.words().isEmpty()) {
        remarks.at(lineAt, "The line has neither times nor words and was skipped.");
      } else {
        cues.addUntimed(lineAt, label.speaker(), label.words(), wordsAt, lineAt + to);
      }
    }

    private static Optional<SpeakerName> speaker(String name) {
      String clean = Controls.without(name).strip();
      return clean.isEmpty() ? Optional.empty() : Optional.of(SpeakerName.of(clean));
    }

    private static OptionalLong time(String text) {
      Matcher time = TIME.matcher(text.strip());
      if (!time.matches()) {
        return OptionalLong.empty();
      }
      String fraction = time.group(5) == null ? "" : time.group(5);
      long value = ClockTime.milliseconds(time.group(2), time.group(3), time.group(4), fraction);
      return OptionalLong.of(time.group(1).isEmpty() ? value : -value);
    }

    private static boolean isSection(String line) {
      return line.startsWith("[") && line.strip().endsWith("]");
    }

    private static boolean begins(String line, String word) {
      return line.regionMatches(true, 0, word, 0, word.length());
    }
  }
}
