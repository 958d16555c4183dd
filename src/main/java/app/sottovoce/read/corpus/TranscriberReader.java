package app.sottovoce.read.corpus;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.Transcription.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files of Transcriber ({@code .trs}): what is said between two synchronised points is an
 * utterance, the topic of its section is its scene.
 */
public final class TranscriberReader implements SourceReader {

  @Override
  public String format() {
    return "transcriber";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("trs");
  }

  @Override
  public String mediaType() {
    return "text/xml-transcriber";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return Xml.root(file.head()).equals("Trans") ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile raw) throws UnreadableFile {
    RawFile file = Xml.asDeclared(raw);
    Remarks remarks = file.remarks();
    Transcription transcription = TranscriberPass.read(file);
    TimeLine line = new TimeLine(file.name());
    int together = 0;
    int untimed = 0;
    int wordless = 0;
    for (Segment segment : transcription.segments()) {
      if (!segment.text().isEmpty()) {
        together += segment.speakers().size() > 1 ? 1 : 0;
        untimed += segment.start().isEmpty() ? 1 : 0;
        line.add(said(segment));
      } else {
        wordless += segment.notes().isEmpty() ? 0 : 1;
      }
    }
    remarks.count(
        together,
        "stretch has the words of several speakers without telling whose is what.",
        "stretches have the words of several speakers without telling whose is what.");
    remarks.count(
        untimed, "utterance has no time that can be.", "utterances have no time that can be.");
    remarks.count(
        wordless,
        "noise or comment between the words was passed over.",
        "noises and comments between the words were passed over.");
    return imported(file, transcription, line, remarks);
  }

  private Imported imported(
      RawFile file, Transcription transcription, TimeLine line, Remarks remarks) {
    List<String> headings = new ArrayList<>();
    if (!transcription.recording().isBlank()) {
      headings.add("Recording: " + transcription.recording().strip());
    }
    ToldText told = line.told(headings);
    Optional<String> scribe =
        Optional.of(transcription.scribe().strip())
            .filter(name -> !name.isEmpty() && !name.equals("(unknown)"));
    Source source =
        file.source(Source.Kind.TRANSCRIPT, file.stem(), told.text(), mediaType())
            .withPublication(
                Optional.empty(),
                scribe,
                Optional.empty(),
                Optional.empty(),
                transcription.language());
    return new Imported(format(), source, told.said(), remarks.list());
  }

  private static Said said(Segment segment) {
    List<String> notes = new ArrayList<>(segment.notes());
    if (segment.speakers().size() > 1) {
      notes.addFirst("Spoken by " + String.join(" and ", segment.speakers()) + " together.");
    }
    Optional<SpeakerName> speaker =
        segment.speakers().size() == 1
            ? Optional.of(segment.speakers().getFirst())
                .filter(name -> !name.isEmpty())
                .map(SpeakerName::of)
            : Optional.empty();
    return Said.of(segment.text(), List.of())
        .withSpeaker(speaker)
        .withWhen(when(segment))
        .withScene(segment.scene())
        .withNote(String.join("; ", notes));
  }

  private static Optional<When> when(Segment segment) {
    if (segment.start().isEmpty()) {
      return Optional.empty();
    }
    long start = segment.start().getAsLong();
    return Optional.of(
        segment.end().isPresent()
            ? StatedTimes.of(start, segment.end().getAsLong())
            : new When(start, start, Basis.MEASURED, Basis.ESTIMATED, Extra.NONE));
  }
}
