package app.sottovoce.read.corpus;

import app.sottovoce.model.Basis;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.ExmaraldaDocument.Event;
import app.sottovoce.read.corpus.ExmaraldaDocument.Point;
import app.sottovoce.read.corpus.ExmaraldaDocument.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over one basic transcription of EXMARaLDA. */
public final class ExmaraldaPass {
  private final String name;
  private final XMLStreamReader xml;
  private final List<String> media = new ArrayList<>();
  private final Map<String, String> speakers = new LinkedHashMap<>();
  private final TimeSlots slots = new TimeSlots();
  private final List<String> points = new ArrayList<>();
  private final List<Optional<String>> stated = new ArrayList<>();
  private final List<Tier> tiers = new ArrayList<>();
  private String title = "";
  private int events;

  private ExmaraldaPass(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  /**
   * Reads a transcription.
   *
   * @throws UnreadableFile if it is no XML, or no basic transcription
   */
  public static ExmaraldaDocument read(RawFile file) throws UnreadableFile {
    try {
      return new ExmaraldaPass(file.name(), Xml.open(file)).document();
    } catch (XMLStreamException e) {
      throw Xml.broken(file.name(), e);
    }
  }

  private ExmaraldaDocument document() throws XMLStreamException, UnreadableFile {
    boolean known = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        known |= xml.getLocalName().equals("basic-transcription");
        element();
      }
    }
    if (!known) {
      throw new UnreadableFile(name, "is no basic transcription of EXMARaLDA.");
    }
    slots.estimateTheRest();
    return new ExmaraldaDocument(
        title, List.copyOf(media), Map.copyOf(speakers), timeline(), List.copyOf(tiers));
  }

  private List<Point> timeline() {
    List<Point> timeline = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean timed = slots.hasTime(i);
      OptionalLong time = timed ? OptionalLong.of(slots.time(i)) : OptionalLong.empty();
      boolean estimated = timed && slots.basis(i) == Basis.ESTIMATED;
      timeline.add(new Point(points.get(i), stated.get(i), time, estimated));
    }
    return List.copyOf(timeline);
  }

  private void element() throws XMLStreamException, UnreadableFile {
    switch (xml.getLocalName()) {
      case "transcription-name" -> title = Xml.words(xml).strip();
      case "referenced-file" -> {
        String url = attribute("url").strip();
        if (!url.isEmpty()) {
          media.add(url);
        }
      }
      case "speaker" -> speaker(attribute("id"));
      case "tli" -> point();
      case "tier" -> tier();
      default -> {}
    }
  }

  private void speaker(String id) throws XMLStreamException {
    speakers.put(id, "");
    for (int event = xml.next(); !ends(event, "speaker"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("abbreviation")) {
        speakers.put(id, Xml.words(xml).strip());
      }
    }
  }

  private void point() throws UnreadableFile {
    Limits.checkCues(name, points.size());
    String id = attribute("id");
    Optional<String> time = filled(attribute("time"));
    OptionalLong ms = time.map(Seconds::milliseconds).orElse(OptionalLong.empty());
    points.add(id);
    stated.add(time);
    if (ms.isPresent()) {
      slots.add(id, ms.getAsLong());
    } else {
      slots.addWithoutTime(id);
    }
  }

  private void tier() throws XMLStreamException, UnreadableFile {
    String id = attribute("id");
    Optional<String> speaker = filled(attribute("speaker"));
    String category = attribute("category");
    String type = attribute("type");
    List<Event> inside = new ArrayList<>();
    for (int event = xml.next(); !ends(event, "tier"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("event")) {
        Limits.checkCues(name, events++);
        String start = attribute("start");
        String end = attribute("end");
        inside.add(new Event(start, end, Xml.words(xml)));
      }
    }
    tiers.add(new Tier(id, speaker, category, type, List.copyOf(inside)));
  }

  private boolean ends(int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private String attribute(String attribute) {
    return Xml.attribute(xml, attribute);
  }

  private static Optional<String> filled(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
