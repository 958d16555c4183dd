package app.sottovoce.read.script;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Dates;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a human lip reader writes: turns with times and speakers under a heading that says so, and
 * marks where they were in doubt. The layout is described in {@code docs/formats.md}.
 */
public final class LipScriptReader implements SourceReader {
  private static final Pattern LIP_READ =
      Pattern.compile("(?i)\\blip[- ]?(?:read|script)|\\bspeech-?read");

  /** The longest line of a heading; a longer one says nothing of the kind. */
  private static final int HEADING = 300;

  private static final Pattern KEY =
      Pattern.compile("\\A\\s*([\\p{L} ]{2,20}):\\s*(\\S.*?)\\s*\\z");

  @Override
  public String format() {
    return "lip-script";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("lip-human");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    boolean turns = Turns.sureness(file.head()) != Sureness.NO;
    return turns && LIP_READ.matcher(Turns.heading(file.head())).find()
        ? Sureness.SURELY
        : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    Turns turns = Turns.in(file, text, remarks);
    if (turns.list().isEmpty()) {
      throw new UnreadableFile(
          file.name(), "has no line that begins with a time or with a name and a colon.");
    }
    List<Optional<When>> times = turns.times(remarks);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < turns.list().size(); i++) {
      said.add(said(turns.list().get(i), times.get(i)));
    }
    Source source = source(file, text, text.substring(0, turns.headEnd()));
    return new Imported(format(), source, said, remarks.list());
  }

  private Source source(RawFile file, String text, String head) {
    Map<String, String> keys = keys(head);
    Optional<String> title =
        head.lines()
            .filter(line -> !line.isBlank() && !KEY.matcher(line).matches())
            .findFirst()
            .map(String::strip);
    Optional<String> reader =
        Optional.ofNullable(keys.get("lip reader"))
            .or(() -> Optional.ofNullable(keys.get("read by")));
    return file.source(
            Source.Kind.TRANSCRIPT,
            Optional.ofNullable(keys.get("title")).or(() -> title).orElse(file.stem()),
            text,
            mediaType())
        .withHops(List.of(Hop.of(reader.orElse("lip reader"), "lip-read")))
        .withPublication(
            Optional.empty(),
            reader,
            Optional.ofNullable(keys.get("date")).map(Dates::isoWherePossible),
            Optional.empty(),
            Optional.empty());
  }

  private static Map<String, String> keys(String head) {
    Map<String, String> keys = new TreeMap<>();
    for (String line : head.lines().filter(l -> l.length() < HEADING).toList()) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        keys.put(key.group(1).toLowerCase(Locale.ROOT), key.group(2));
      }
    }
    return keys;
  }

  private static Said said(Turn turn, Optional<When> when) {
    ScriptMarks marks = ScriptMarks.in(turn.words());
    return Said.of(turn.words(), List.of(new Span(turn.from(), turn.to())))
        .withSpeaker(turn.name().map(SpeakerName::of))
        .withKind(turn.isAction() ? Optional.empty() : Optional.of(Kind.LIP_READ))
        .withWhen(when)
        .withConfidence(marks.confidence())
        .withNote(turn.isAction() ? "What somebody does, not what is said." : marks.note());
  }
}
