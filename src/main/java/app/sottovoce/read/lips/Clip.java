package app.sottovoce.read.lips;

import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one clip of a lip-reading corpus says, as an utterance of a scene named after the clip. */
final class Clip {
  /** Corpora of lip reading are filmed, or brought to, the European standard of television. */
  static final double FRAMES = 25;

  /** How TCD-TIMIT names its speakers in the paths of their clips. */
  private static final Pattern SPEAKER = Pattern.compile("(?:^|/)(\\d{2}[MF]|Lipspkr\\d)/");

  private Clip() {}

  /**
   * @param name the clip's name, empty if there is only one
   * @param words what is said, empty if the file does not tell
   */
  static Said said(String name, String words, List<Span> spans, Optional<When> when) {
    Matcher speaker = SPEAKER.matcher(name);
    return Said.of(Controls.without(words), spans)
        .withKind(Optional.of(Kind.LIP_READ))
        .withSpeaker(
            speaker.find() ? Optional.of(SpeakerName.of(speaker.group(1))) : Optional.empty())
        .withScene(Optional.of(Controls.without(name).strip()).filter(n -> !n.isEmpty()))
        .withWhen(when);
  }

  /** What was read of a file whose text is shown as it is. */
  static Imported imported(SourceReader reader, RawFile file, List<Said> said, Remarks remarks)
      throws UnreadableFile {
    Source source =
        file.source(Source.Kind.TRANSCRIPT, file.stem(), file.text(), reader.mediaType());
    boolean several = said.stream().filter(s -> s.when().isPresent()).count() > 1;
    if (several) {
      remarks.add("Times count from the start of each clip, which is a scene of its own.");
    }
    return new Imported(reader.format(), source, said, remarks.list());
  }
}
