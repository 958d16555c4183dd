package app.sottovoce.read.corpus;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reference transcripts of NIST's speech evaluations ({@code .stm}), a segment a line; of rival
 * words the first are taken, the others noted.
 */
public final class StmReader implements SourceReader {

  @Override
  public String format() {
    return "stm";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    if (UnknownFormat.in(file.head()).isPresent()) {
      return Sureness.NO;
    }
    boolean segments =
        NistLines.most(
            file.head(), line -> StmSegment.of(line).filter(StmReader::isLikely).isPresent());
    return segments && !NistLines.most(file.head(), CtmReader::isWord)
        ? Sureness.LIKELY
        : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    List<Said> said = new ArrayList<>();
    Set<String> files = files(text);
    int gaps = 0;
    int alternatives = 0;
    for (int at = 0; at < text.length(); ) {
      int end = NistLines.end(text, at);
      String line = text.substring(at, end);
      Optional<StmSegment> segment = StmSegment.of(line);
      if (segment.isPresent()) {
        Limits.checkCues(file.name(), said.size());
        Alternatives words = Alternatives.in(segment.get().words());
        if (segment.get().isGap() || words.first().isEmpty()) {
          gaps++;
        } else {
          alternatives += words.all().size();
          said.add(said(segment.get(), words, at, files.size() > 1, remarks));
        }
      } else if (!NistLines.isComment(line)) {
        remarks.at(
            at, "This is no segment with file, channel, speaker and two times and was skipped.");
      }
      at = end + 1;
    }
    if (said.isEmpty() && gaps == 0) {
      throw new UnreadableFile(
          file.name(), "has no line with file, channel, speaker, begin, end and words.");
    }
    remarks.count(
        gaps,
        "segment has no words and was passed over.",
        "segments have no words and were passed over.");
    remarks.count(
        alternatives,
        "place has rival words; the first were taken, all are in the note.",
        "places have rival words; the first were taken, all are in the notes.");
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), text, mediaType());
    return new Imported(format(), source, said, remarks.list());
  }

  private static Said said(
      StmSegment segment, Alternatives words, int at, boolean scenes, Remarks remarks) {
    int from = at + segment.from();
    Span span = new Span(from, from + segment.words().length());
    List<String> notes = new ArrayList<>();
    words.all().forEach(place -> notes.add("Either " + place.replace(" / ", " or ") + "."));
    segment
        .label()
        .filter(label -> !label.isBlank())
        .ifPresent(label -> notes.add("Labels: " + label));
    return Said.of(Controls.without(words.first()), List.of(span))
        .withSpeaker(Optional.of(SpeakerName.of(Controls.without(segment.speaker()))))
        .withWhen(when(segment, at, remarks))
        .withScene(scenes ? Optional.of(segment.file()) : Optional.empty())
        .withNote(String.join("\n", notes));
  }

  private static Optional<When> when(StmSegment segment, int at, Remarks remarks) {
    OptionalLong start = Seconds.milliseconds(segment.start());
    OptionalLong end = Seconds.milliseconds(segment.end());
    if (start.isEmpty() || end.isEmpty()) {
      remarks.at(at, "The segment has a time beyond all measure and none was taken.");
      return Optional.empty();
    }
    if (end.getAsLong() < start.getAsLong()) {
      remarks.at(at, "The segment ends before it starts; only its start was taken as measured.");
    }
    return Optional.of(StatedTimes.of(start.getAsLong(), end.getAsLong()));
  }

  /** Its times run forwards, and none of the names before them is a time, too. */
  private static boolean isLikely(StmSegment segment) {
    return Double.parseDouble(segment.start()) <= Double.parseDouble(segment.end())
        && !NistLines.isFraction(segment.channel())
        && !NistLines.isFraction(segment.speaker());
  }

  /** The recordings that the segments belong to. */
  private static Set<String> files(String text) {
    Set<String> files = new HashSet<>();
    for (int at = 0; at < text.length(); at = NistLines.end(text, at) + 1) {
      StmSegment.of(text.substring(at, NistLines.end(text, at)))
          .ifPresent(segment -> files.add(segment.file()));
    }
    return files;
  }
}
