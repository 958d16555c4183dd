package app.sottovoce.read.corpus;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over one TEI document. */
final class TeiPass {

  private record Point(long time, Basis basis) {}

  private final String name;
  private final XMLStreamReader xml;
  private final Remarks remarks;
  private final Map<String, SpeakerName> persons = new HashMap<>();
  private final Map<String, String> scenes = new HashMap<>();
  private final Map<String, Point> points = new HashMap<>();
  private final ToldText told = new ToldText();
  private String title = "";
  private double unit = 1000;
  private int utterances;

  /** What the block around an utterance says of it. */
  private Map<String, String> block = Map.of();

  private int rivals;
  private int meanings;

  TeiPass(String name, XMLStreamReader xml, Remarks remarks) {
    this.name = name;
    this.xml = xml;
    this.remarks = remarks;
  }

  /** The document's title, once it was read. */
  String title() {
    return title;
  }

  ToldText told() throws UnreadableFile {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          element();
        } else if (ends(event, "annotationBlock")) {
          block = Map.of();
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken(name, e);
    }
    remarks.count(
        rivals, "rival reading was put into a note.", "rival readings were put into notes.");
    remarks.count(
        meanings, "interpretation was put into a note.", "interpretations were put into notes.");
    return told;
  }

  private void element() throws XMLStreamException, UnreadableFile {
    switch (xml.getLocalName()) {
      case "title" -> title = title.isEmpty() ? words() : title;
      case "person" -> person();
      case "setting" -> setting();
      case "timeline" -> {
        String stated = attribute("unit");
        unit = stated.equals("ms") ? 1 : stated.equals("min") ? 60_000 : 1000;
      }
      case "when" -> point();
      case "annotationBlock" -> block = place();
      case "u" -> utterance();
      default -> {}
    }
  }

  private void person() throws XMLStreamException {
    String id = attribute("id");
    List<String> names = new ArrayList<>();
    String label = attribute("n");
    String role = "";
    for (int event = xml.next(); !ends(event, "person"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "persName", "abbr" -> names.add(words());
          case "occupation" -> role = words();
          default -> {}
        }
      }
    }
    names.removeIf(String::isEmpty);
    if (names.isEmpty()) {
      names.add(label.isBlank() ? id : label.strip());
    }
    persons.put(id, new SpeakerName(names.getFirst(), names.subList(1, names.size()), role));
  }

  private void setting() throws XMLStreamException {
    String id = attribute("id");
    scenes.put(id, words());
  }

  /** A point so long after another one, or at a time of its own; the first one is at 0. */
  private void point() {
    String id = attribute("id");
    String interval = attribute("interval").strip();
    Point since = points.getOrDefault(bare(attribute("since")), new Point(0, Basis.MEASURED));
    Basis basis = Basis.MEASURED;
    for (Basis each : Basis.values()) {
      basis =
          attribute("ana").contains("#basis-" + each.name().toLowerCase(Locale.ROOT))
              ? each
              : basis;
    }
    if (interval.isEmpty()) {
      if (points.isEmpty()) {
        points.put(id, new Point(0, basis));
      }
    } else if (Seconds.isNumber(interval)) {
      long time = since.time() + Math.round(Double.parseDouble(interval) * unit);
      if (time >= 0 && time < 1e15) {
        points.put(id, new Point(time, basis));
      }
    }
  }

  private Map<String, String> place() {
    Map<String, String> place = new HashMap<>(block);
    for (String attribute : List.of("who", "start", "end", "corresp", "ana")) {
      String value = attribute(attribute).strip();
      if (!value.isEmpty()) {
        place.put(attribute, value);
      }
    }
    return place;
  }

  private void utterance() throws XMLStreamException, UnreadableFile {
    Limits.checkCues(name, utterances++);
    Map<String, String> place = place();
    Inside inside = new Inside();
    for (int event = xml.next(); !ends(event, "u"); event = xml.next()) {
      inside.take(event);
    }
    String text = inside.text();
    if (text.isEmpty()) {
      remarks.add("An utterance has no words and was passed over.");
      return;
    }
    told.add(
        Said.of(text, List.of())
            .withSpeaker(speaker(place.getOrDefault("who", "")))
            .withKind(kind(place.getOrDefault("ana", "")))
            .withWhen(when(place))
            .withScene(Optional.ofNullable(scenes.get(bare(place.getOrDefault("corresp", "")))))
            .withConfidence(inside.confidence)
            .withNote(String.join("\n", inside.notes)));
  }

  /** What stands inside an utterance: words, and what is said of them. */
  private final class Inside {
    private final StringBuilder words = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private Optional<Assessment> confidence = Optional.empty();
    private boolean assessed;

    void take(int event) throws XMLStreamException {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
        case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> {
          // Tokens are words of their own, whether blanks stand between them or not.
          if (xml.getLocalName().equals("w")) {
            words.append(' ');
          }
        }
        default -> {}
      }
    }

    private void begin(String element) throws XMLStreamException {
      switch (element) {
        case "pc" -> {
          while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
          }
        }
        case "rdg" -> {
          rivals++;
          notes.add("Other reading: " + TeiPass.this.words());
        }
        case "interp" -> {
          meanings++;
          notes.add("Interpretation: " + TeiPass.this.words());
        }
        case "note", "desc" -> notes.add(TeiPass.this.words());
        case "certainty" -> certainty();
        default -> {}
      }
    }

    /** The first one that is about the words is an assessment of them, others go to the note. */
    private void certainty() throws XMLStreamException {
      boolean ofWords =
          !assessed && attribute("match").isEmpty() && !attribute("target").matches(".*i\\d+");
      boolean suggested = attribute("ana").contains("#suggested");
      String term = TeiPass.this.words();
      Optional<Likelihood> likelihood = Likelihood.ofTerm(term);
      if (ofWords && likelihood.isPresent() && !suggested) {
        assessed = true;
        confidence =
            likelihood.map(
                l ->
                    new Assessment(
                        l.term(),
                        Optional.of(l.percent()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Extra.NONE));
      } else if (!term.isEmpty()) {
        notes.add("Certainty: " + term);
      }
    }

    String text() {
      return Controls.without(words.toString()).replaceAll("[ \\t\\n]+", " ").strip();
    }
  }

  private Optional<SpeakerName> speaker(String who) {
    String id = bare(who.split("\\s+")[0]);
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(persons.getOrDefault(id, SpeakerName.of(Controls.without(id))));
  }

  private static Optional<Kind> kind(String categories) {
    for (Kind kind : Kind.values()) {
      String category = "#kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (List.of(categories.split("\\s+")).contains(category)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Optional<When> when(Map<String, String> place) {
    Point start = points.get(bare(place.getOrDefault("start", "")));
    Point end = points.get(bare(place.getOrDefault("end", "")));
    if (start == null || end == null) {
      return Optional.empty();
    }
    return Optional.of(
        end.time() < start.time()
            ? StatedTimes.of(start.time(), end.time())
            : new When(start.time(), end.time(), start.basis(), end.basis(), Extra.NONE));
  }

  private String words() throws XMLStreamException {
    return Controls.without(Xml.words(xml)).strip();
  }

  private boolean ends(int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private String attribute(String attribute) {
    return Xml.attribute(xml, attribute);
  }

  /** A pointer without its sharp sign. */
  private static String bare(String pointer) {
    return pointer.startsWith("#") ? pointer.substring(1) : pointer;
  }
}
