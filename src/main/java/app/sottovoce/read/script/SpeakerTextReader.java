package app.sottovoce.read.script;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plain text that names its speakers, with or without times: {@code [00:01:02] ANNA: Good
 * morning.}, {@code ANNA: Good morning.} and what transcription services make of it.
 */
public final class SpeakerTextReader implements SourceReader {

  @Override
  public String format() {
    return "speakers";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("speaker-text");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return UnknownFormat.in(file.head()).isPresent() ? Sureness.NO : Turns.sureness(file.head());
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
    String head = text.substring(0, turns.headEnd()).strip();
    if (head.indexOf('\n') >= 0) {
      remarks.at(0, "What stands before the first turn was taken for a heading, not for speech.");
    }
    List<Optional<When>> times = turns.times(remarks);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < turns.list().size(); i++) {
      said.add(said(turns.list().get(i), times.get(i)));
    }
    String title =
        Layout.of(file.head()).firstLines(head).stream()
            .filter(line -> line.codePoints().anyMatch(Character::isLetter))
            .findFirst()
            .map(String::strip)
            .orElse(file.stem());
    Source source = file.source(Source.Kind.TRANSCRIPT, title, text, mediaType());
    return new Imported(format(), source, said, remarks.list());
  }

  private static Said said(Turn turn, Optional<When> when) {
    return Said.of(turn.words(), List.of(new Span(turn.from(), turn.to())))
        .withSpeaker(turn.name().map(SpeakerName::of))
        .withWhen(when)
        .withNote(turn.isAction() ? "What somebody does, not what is said." : "");
  }
}
