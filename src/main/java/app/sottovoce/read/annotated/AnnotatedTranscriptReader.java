package app.sottovoce.read.annotated;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an annotated transcript as a source among others, for comparison: its text is the
 * utterances in the order told, a line each. {@link AnnotatedTranscript} opens it as the project
 * that it is.
 */
public final class AnnotatedTranscriptReader implements SourceReader {

  @Override
  public String format() {
    return "annotated-json";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("annotated-transcript");
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return AnnotatedTranscript.recognises(file.head()) ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Project project = AnnotatedTranscript.read(file.name(), file.bytes());
    Remarks remarks = file.remarks();
    StringBuilder text = new StringBuilder();
    List<Said> said = new ArrayList<>();
    for (Utterance utterance : project.told()) {
      if (utterance.reading().isPresent() && !utterance.isMention()) {
        said.add(said(project, utterance, utterance.reading().get(), text));
      }
    }
    String title = project.info().title().isEmpty() ? file.stem() : project.info().title();
    Source source = file.source(Source.Kind.TRANSCRIPT, title, text.toString(), mediaType());
    return new Imported(format(), source, said, remarks.list());
  }

  /** An utterance as one reading gives it, after its line has been added to the text. */
  private static Said said(
      Project project, Utterance utterance, Reading reading, StringBuilder text) {
    Optional<Speaker> speaker = utterance.speaker().flatMap(project::speaker);
    speaker.ifPresent(s -> text.append(s.name()).append(": "));
    int start = text.length();
    text.append(reading.text());
    Span words = new Span(start, text.length());
    text.append('\n');
    return new Said(
        speaker.map(s -> new SpeakerName(s.name(), s.aliases(), s.role())),
        utterance.kind(),
        utterance.when(),
        reading.text(),
        List.of(words),
        reading.completeness(),
        reading.confidence().map(AnnotatedTranscriptReader::impersonal),
        utterance.speakerConfidence().map(AnnotatedTranscriptReader::impersonal),
        reading.score(),
        project.hops(reading),
        utterance.scene().flatMap(project::scene).map(Scene::title),
        utterance.note(),
        List.of(),
        Optional.empty());
  }

  /** An assessment without its analyst, whose id means somebody else in another project. */
  private static Assessment impersonal(Assessment assessment) {
    return new Assessment(
        assessment.term(),
        assessment.percent(),
        assessment.by().filter(By.Rule.class::isInstance),
        assessment.at(),
        assessment.reason(),
        assessment.extra());
  }
}
