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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * SAMI subtitles ({@code .smi}). Source: Microsoft, "Understanding SAMI 1.0" (2003). What stands at
 * a {@code SYNC} is shown until the next one with something for the same class, be it no more than
 * a blank. The tags are looked for one by one, since hardly any file closes or nests them properly.
 */
public final class SamiReader implements SourceReader {
  private static final Pattern SAMI =
      Pattern.compile("(?i)\\A\\s*+(?:<\\?[^>]{0,500}>\\s*+|<!--.{0,2000}?-->\\s*+)?<sami[\\s>]");
  private static final Pattern SYNC = Pattern.compile("(?i)<sync\\b[^<>]{0,500}>");
  private static final Pattern START =
      Pattern.compile("(?i)\\bstart\\s*=\\s*[\"']?\\s*(-?\\d{1,15})");
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p\\b[^<>]{0,500}>");
  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)\\bclass\\s*=\\s*(?:\"([^\"<>]{0,80})\"|'([^'<>]{0,80})'|([^\\s<>]{1,80}))");
  private static final Pattern SOURCE = Pattern.compile("(?i)\\bid\\s*=\\s*[\"']?source\\b");
  private static final Pattern END = Pattern.compile("(?i)</(?:body|sami)\\s*>");
  private static final Pattern TITLE =
      Pattern.compile("(?is)<title[^<>]{0,200}>([^<]{0,500})</title");
  private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*");
  private static final Pattern NO_BREAK_SPACE = Pattern.compile("(?i)&nbsp;?");
  private static final Pattern TAG =
      Pattern.compile("<!--[^>]{0,2000}-->|</?[A-Za-z][^<>]{0,1000}>");

  @Override
  public String format() {
    return "sami";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("smi");
  }

  @Override
  public String mediaType() {
    return "application/x-sami";
  }

  @Override
  public Sureness recognises(RawFile file) {
    String head = file.head();
    return SAMI.matcher(head).find() || head.length() < 1 << 16 && hasSync(head)
        ? Sureness.SURELY
        : Sureness.NO;
  }

  private static boolean hasSync(String head) {
    Matcher sync = SYNC.matcher(head);
    return sync.find() && START.matcher(sync.group()).find();
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    Cues cues = new Cues(file, remarks);
    Pass pass = new Pass(text, remarks, cues);
    if (!pass.syncs()) {
      throw new UnreadableFile(file.name(), "has no tag with a time such as “<SYNC Start=1000>”.");
    }
    Matcher title = TITLE.matcher(file.head());
    Source source =
        file.source(
            Source.Kind.TRANSCRIPT,
            title.find() ? words(title.group(1)) : file.stem(),
            text,
            mediaType());
    return new Imported(format(), source, cues.list(), remarks.list());
  }

  private static String words(String raw) {
    String text = BREAK.matcher(raw.replaceAll("\\s+", " ")).replaceAll("\n");
    text = NO_BREAK_SPACE.matcher(TAG.matcher(text).replaceAll("")).replaceAll(" ");
    text = Parser.unescapeEntities(text, false);
    return Controls.without(text).replace('\u00a0', ' ').strip();
  }

  /** What is shown for one class from some time on. */
  private record Shown(
      int sync, long start, String words, Optional<SpeakerName> speaker, int from, int to) {

    Shown with(String more, int newTo) {
      return new Shown(sync, start, words + "\n" + more, speaker, from, newTo);
    }
  }

  /** One pass over one file. */
  private static final class Pass {
    private final String text;
    private final Remarks remarks;
    private final Cues cues;
    private final List<Shown> shown = new ArrayList<>();
    private final List<OptionalLong> ends = new ArrayList<>();

    /** Which of them each class shows at present, if any. */
    private final Map<String, Integer> open = new HashMap<>();

    private final Map<String, Optional<SpeakerName>> speakers = new HashMap<>();
    private final Set<String> classes = new TreeSet<>();

    Pass(String text, Remarks remarks, Cues cues) {
      this.text = text;
      this.remarks = remarks;
      this.cues = cues;
    }

    /** Whether there were any. */
    boolean syncs() throws UnreadableFile {
      Matcher sync = SYNC.matcher(text);
      boolean any = sync.find();
      boolean more = any;
      while (more) {
        int syncAt = sync.start();
        int from = sync.end();
        Matcher start = START.matcher(sync.group());
        more = sync.find();
        int to = more ? sync.start() : bodyEnd(from);
        if (!start.find()) {
          remarks.at(syncAt, "The tag has no time and was skipped, with its words.");
        } else {
          paragraphs(syncAt, Long.parseLong(start.group(1)), from, to);
        }
      }
      for (int i = 0; i < shown.size(); i++) {
        add(shown.get(i), ends.get(i));
      }
      if (classes.size() > 1) {
        remarks.add(
            "The words stand here in "
                + classes.size()
                + " classes, such as languages ("
                + String.join(", ", classes)
                + "); all were read.");
      }
      return any;
    }

    private int bodyEnd(int from) {
      Matcher end = END.matcher(text);
      return end.find(from) ? end.start() : text.length();
    }

    /** What stands before the first paragraph belongs to no class. */
    private void paragraphs(int sync, long start, int from, int to) {
      Matcher tag = PARAGRAPH.matcher(text).region(from, to);
      String name = "";
      boolean source = false;
      int at = from;
      boolean more = tag.find();
      if (!more || !words(text.substring(from, tag.start())).isEmpty()) {
        paragraph(sync, start, name, source, at, more ? tag.start() : to);
      }
      while (more) {
        Matcher named = CLASS.matcher(tag.group());
        name = named.find() ? first(named).toLowerCase(Locale.ROOT) : "";
        source = SOURCE.matcher(tag.group()).find();
        at = tag.end();
        more = tag.find();
        paragraph(sync, start, name, source, at, more ? tag.start() : to);
      }
    }

    private void paragraph(
        int sync, long start, String name, boolean source, int paragraphFrom, int paragraphTo) {
      int from = paragraphFrom;
      int to = paragraphTo;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      String words = words(text.substring(from, to));
      if (source) {
        speakers.put(name, words.isEmpty() ? Optional.empty() : Optional.of(SpeakerName.of(words)));
        return;
      }
      Integer before = open.get(name);
      if (before != null && shown.get(before).sync() == sync) {
        shown.set(before, words.isEmpty() ? shown.get(before) : shown.get(before).with(words, to));
        return;
      }
      if (before != null) {
        ends.set(before, OptionalLong.of(start));
        open.remove(name);
      }
      if (!words.isEmpty()) {
        open.put(name, shown.size());
        if (!name.isEmpty()) {
          classes.add(name);
        }
        Optional<SpeakerName> speaker = speakers.getOrDefault(name, Optional.empty());
        shown.add(new Shown(sync, start, words, speaker, from, to));
        ends.add(OptionalLong.empty());
      }
    }

    private void add(Shown one, OptionalLong end) throws UnreadableFile {
      SpeakerLabel label =
          one.speaker().isPresent()
              ? new SpeakerLabel(one.speaker(), one.words())
              : SpeakerLabel.inCapitals(one.words());
      Cue cue =
          new Cue(
              one.start(),
              end.orElse(one.start()),
              label.speaker(),
              label.words(),
              one.from(),
              one.to());
      if (end.isPresent()) {
        cues.add(one.sync(), cue);
      } else {
        cues.addOpen(one.sync(), cue);
      }
    }

    private static String first(Matcher named) {
      for (int i = 1; i <= named.groupCount(); i++) {
        if (named.group(i) != null) {
          return named.group(i).strip();
        }
      }
      return "";
    }
  }
}
