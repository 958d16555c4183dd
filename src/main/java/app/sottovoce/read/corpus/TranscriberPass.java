package app.sottovoce.read.corpus;

import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.Transcription.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over one file of Transcriber; its elements are those of {@code trans-14.dtd}. */
public final class TranscriberPass {
  private final String name;
  private final XMLStreamReader xml;
  private final Map<String, String> speakers = new LinkedHashMap<>();
  private final Map<String, String> topics = new LinkedHashMap<>();
  private final List<Segment> segments = new ArrayList<>();
  private String scribe = "";
  private String recording = "";
  private Optional<String> language = Optional.empty();
  private Optional<String> scene = Optional.empty();

  /** Who speaks in the turn. */
  private List<String> turn = List.of();

  private List<String> speaking = List.of();
  private OptionalLong start = OptionalLong.empty();
  private OptionalLong turnEnd = OptionalLong.empty();
  private StringBuilder words = new StringBuilder();
  private List<String> notes = new ArrayList<>();

  /** Where the segments begin whose end is not known yet. */
  private int open;

  /** Whether something was synchronised since the turn, or a speaker, began. */
  private boolean begun;

  private TranscriberPass(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  /**
   * Reads a transcription.
   *
   * @throws UnreadableFile if it is no XML, or none of Transcriber's
   */
  public static Transcription read(RawFile file) throws UnreadableFile {
    try {
      return new TranscriberPass(file.name(), Xml.open(file)).transcription();
    } catch (XMLStreamException e) {
      throw Xml.broken(file.name(), e);
    }
  }

  private Transcription transcription() throws XMLStreamException, UnreadableFile {
    boolean known = false;
    boolean inTurn = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          known |= xml.getLocalName().equals("Trans");
          inTurn |= xml.getLocalName().equals("Turn");
          begin();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("Turn")) {
            endSegment();
            endOpen(turnEnd);
            inTurn = false;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inTurn) {
            words.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    if (!known) {
      throw new UnreadableFile(name, "is no file of Transcriber: it has no element Trans.");
    }
    return new Transcription(
        scribe, recording, language, List.copyOf(speakers.values()), List.copyOf(segments));
  }

  private void begin() throws UnreadableFile {
    switch (xml.getLocalName()) {
      case "Trans" -> {
        scribe = attribute("scribe");
        recording = attribute("audio_filename");
        language = Optional.of(attribute("lang")).filter(tag -> !tag.isBlank());
      }
      case "Speaker" -> speakers.put(attribute("id"), Controls.without(attribute("name")).strip());
      case "Topic" -> topics.put(attribute("id"), Controls.without(attribute("desc")).strip());
      case "Section" ->
          scene =
              Optional.ofNullable(topics.get(attribute("topic"))).filter(topic -> !topic.isEmpty());
      case "Turn" -> turn();
      case "Sync" -> {
        endSegment();
        OptionalLong time = Seconds.milliseconds(attribute("time"));
        if (segments.size() > open) {
          endOpen(time.isPresent() ? time : turnEnd);
        }
        start = time;
        speaking = turn;
        begun = true;
      }
      case "Who" -> who();
      case "Event" -> event();
      case "Comment" -> note("comment", attribute("desc"));
      default -> {}
    }
  }

  private void turn() {
    turn = new ArrayList<>();
    for (String id : attribute("speaker").strip().split("\\s+")) {
      if (!id.isEmpty()) {
        turn.add(speakers.getOrDefault(id, id));
      }
    }
    speaking = turn;
    start = Seconds.milliseconds(attribute("startTime"));
    turnEnd = Seconds.milliseconds(attribute("endTime"));
    open = segments.size();
    begun = false;
    words = new StringBuilder();
    notes = new ArrayList<>();
  }

  /** The words that follow are those of one of the turn's speakers, counted from 1. */
  private void who() throws UnreadableFile {
    if (!words.toString().isBlank() || speaking.size() == 1 && turn.size() > 1) {
      endSegment();
    }
    String number = attribute("nb").strip();
    int which = number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 0;
    speaking = which >= 1 && which <= turn.size() ? List.of(turn.get(which - 1)) : turn;
    begun = true;
  }

  private void endSegment() throws UnreadableFile {
    String text = Controls.without(words.toString()).replaceAll("(?U)\\s+", " ").strip();
    if (begun || !text.isEmpty()) {
      Limits.checkCues(name, segments.size());
      segments.add(
          new Segment(
              start, OptionalLong.empty(), List.copyOf(speaking), text, List.copyOf(notes), scene));
    }
    words = new StringBuilder();
    notes = new ArrayList<>();
    begun = false;
  }

  private void endOpen(OptionalLong end) {
    for (int i = open; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      segments.set(
          i,
          new Segment(
              segment.start(),
              end,
              segment.speakers(),
              segment.text(),
              segment.notes(),
              segment.scene()));
    }
    open = segments.size();
  }

  private void event() {
    // A word is a word on both sides of a noise.
    words.append(' ');
    if (!attribute("extent").equals("end")) {
      note(attribute("type"), attribute("desc"));
    }
  }

  private void note(String kind, String what) {
    String text = Controls.without(what).strip();
    if (!text.isEmpty()) {
      notes.add(kind.isBlank() ? text : kind.strip() + ": " + text);
    }
  }

  private String attribute(String attribute) {
    return Xml.attribute(xml, attribute);
  }
}
