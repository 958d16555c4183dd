package app.sottovoce.read.corpus;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.ExmaraldaDocument.Event;
import app.sottovoce.read.corpus.ExmaraldaDocument.Point;
import app.sottovoce.read.corpus.ExmaraldaDocument.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Basic transcriptions of EXMARaLDA ({@code .exb}): an event of a tier of type {@code t} is an
 * utterance; what other tiers have for the same speaker at that time becomes its note.
 */
public final class ExmaraldaReader implements SourceReader {

  @Override
  public String format() {
    return "exmaralda";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("exb");
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return Xml.root(file.head()).equals("basic-transcription") ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile raw) throws UnreadableFile {
    RawFile file = Xml.asDeclared(raw);
    Remarks remarks = file.remarks();
    ExmaraldaDocument document = ExmaraldaPass.read(file);
    ToldText told =
        new Score(document, remarks)
            .timeLine(file.name())
            .told(document.media().stream().map(medium -> "Recording: " + medium).toList());
    String title = document.title().isBlank() ? file.stem() : document.title();
    Source source = file.source(Source.Kind.TRANSCRIPT, title, told.text(), mediaType());
    return new Imported(format(), source, told.said(), remarks.list());
  }

  /** The utterances of one document. */
  private static final class Score {
    private final ExmaraldaDocument document;
    private final Remarks remarks;
    private final Map<String, Integer> points = new HashMap<>();

    /** What is said, with its notes, by the speaker and the number of the point it begins at. */
    private final Map<String, TreeMap<Integer, Notes>> notes = new HashMap<>();

    private int unplaced;
    private int estimated;
    private int untimed;

    Score(ExmaraldaDocument document, Remarks remarks) {
      this.document = document;
      this.remarks = remarks;
      for (Point point : document.timeline()) {
        points.put(point.id(), points.size());
      }
    }

    TimeLine timeLine(String file) throws UnreadableFile {
      List<Tier> spoken = new ArrayList<>();
      List<Tier> others = new ArrayList<>();
      document.tiers().forEach(tier -> (tier.type().equals("t") ? spoken : others).add(tier));
      for (Tier tier : spoken) {
        for (Event event : tier.events()) {
          if (points.containsKey(event.start())) {
            notes
                .computeIfAbsent(tier.speaker().orElse(""), _ -> new TreeMap<>())
                .putIfAbsent(points.get(event.start()), new Notes());
          }
        }
      }
      others.forEach(this::note);
      TimeLine line = new TimeLine(file);
      for (Tier tier : spoken) {
        for (Event event : tier.events()) {
          String text = Controls.without(event.text()).strip();
          if (!text.isEmpty()) {
            line.add(said(tier, event, text));
          }
        }
      }
      tell();
      return line;
    }

    private Said said(Tier tier, Event event, String text) {
      Optional<SpeakerName> speaker = tier.speaker().map(this::name).map(SpeakerName::of);
      Optional<Integer> point = Optional.ofNullable(points.get(event.start()));
      Optional<Notes> said =
          point.flatMap(at -> Optional.ofNullable(notes.get(tier.speaker().orElse("")).remove(at)));
      return Said.of(text, List.of())
          .withSpeaker(speaker)
          .withWhen(when(event))
          .withNote(said.map(notes -> notes.besides(text)).orElse(""));
    }

    private String name(String speaker) {
      String abbreviation = document.speakers().getOrDefault(speaker, "");
      return Controls.without(abbreviation.isEmpty() ? speaker : abbreviation);
    }

    /** What a tier annotates or describes, to what the same speaker says at that time. */
    private void note(Tier tier) {
      TreeMap<Integer, Notes> said = notes.getOrDefault(tier.speaker().orElse(""), new TreeMap<>());
      for (Event event : tier.events()) {
        String text = Controls.without(event.text()).strip();
        Integer point = points.get(event.start());
        Map.Entry<Integer, Notes> at = point == null ? null : said.floorEntry(point);
        if (text.isEmpty()) {
          continue;
        }
        if (at == null) {
          unplaced++;
        } else {
          at.getValue().add(tier.category().isBlank() ? tier.id() : tier.category(), text);
        }
      }
    }

    private Optional<When> when(Event event) {
      Optional<Point> from = point(event.start());
      Optional<Point> to = point(event.end());
      if (from.isEmpty() || to.isEmpty()) {
        untimed++;
        return Optional.empty();
      }
      long start = from.get().milliseconds().getAsLong();
      long end = to.get().milliseconds().getAsLong();
      if (end < start) {
        return Optional.of(StatedTimes.of(start, end));
      }
      estimated += from.get().isEstimated() || to.get().isEstimated() ? 1 : 0;
      return Optional.of(new When(start, end, basis(from.get()), basis(to.get()), Extra.NONE));
    }

    private Optional<Point> point(String id) {
      return Optional.ofNullable(points.get(id))
          .map(document.timeline()::get)
          .filter(point -> point.milliseconds().isPresent());
    }

    private static Basis basis(Point point) {
      return point.isEstimated() ? Basis.ESTIMATED : Basis.MEASURED;
    }

    private void tell() {
      remarks.count(
          untimed,
          "utterance has no time: the timeline has none.",
          "utterances have no time: the timeline has none.");
      remarks.count(
          estimated,
          "utterance starts or ends at a point without a time of its own; it was estimated from the"
              + " points around it.",
          "utterances start or end at points without a time of their own; these were estimated"
              + " from the points around them.");
      remarks.count(
          unplaced,
          "description or annotation belongs to nothing that its speaker says and was left out.",
          "descriptions and annotations belong to nothing that their speaker says and were left"
              + " out.");
    }
  }
}
