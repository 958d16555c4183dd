package app.sottovoce.read.corpus;

import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.EafDocument.Aligned;
import app.sottovoce.read.corpus.EafDocument.Annotation;
import app.sottovoce.read.corpus.EafDocument.Referring;
import app.sottovoce.read.corpus.EafDocument.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over one ELAN document. */
final class EafPass {

  /** More annotations than this no hand makes; a word a second for four months. */
  private static final int MOST = 10_000_000;

  private final String name;
  private final XMLStreamReader xml;
  private final TimeSlots slots = new TimeSlots();
  private final List<String> media = new ArrayList<>();
  private final List<Tier> tiers = new ArrayList<>();
  private final Map<String, String> constraints = new HashMap<>();
  private String author = "";
  private double unit = 1;
  private int annotations;

  EafPass(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  EafDocument document() throws XMLStreamException, UnreadableFile {
    boolean known = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        known |= xml.getLocalName().equals("ANNOTATION_DOCUMENT");
        element();
      }
    }
    if (!known) {
      throw new UnreadableFile(name, "is no ELAN document: it has no ANNOTATION_DOCUMENT.");
    }
    alignChains();
    slots.estimateTheRest();
    return new EafDocument(author, media, slots, tiers, constraints);
  }

  private void element() throws XMLStreamException, UnreadableFile {
    switch (xml.getLocalName()) {
      case "ANNOTATION_DOCUMENT" -> author = Xml.attribute(xml, "AUTHOR").strip();
      case "HEADER" -> header();
      case "MEDIA_DESCRIPTOR" -> medium();
      case "TIME_SLOT" -> slot();
      case "TIER" -> tier();
      case "LINGUISTIC_TYPE" ->
          constraints.put(
              Xml.attribute(xml, "LINGUISTIC_TYPE_ID"), Xml.attribute(xml, "CONSTRAINTS"));
      default -> {}
    }
  }

  /** Times count milliseconds, or frames of one of two television standards (EAF schema). */
  private void header() {
    unit =
        switch (Xml.attribute(xml, "TIME_UNITS")) {
          case "PAL-frames" -> 1000.0 / 25;
          case "NTSC-frames" -> 1001.0 / 30;
          default -> 1;
        };
  }

  /** The address from where the document lies; the other one only led there on one machine. */
  private void medium() {
    String relative = Xml.attribute(xml, "RELATIVE_MEDIA_URL");
    String address = relative.isBlank() ? Xml.attribute(xml, "MEDIA_URL") : relative;
    if (!address.isBlank()) {
      media.add(address);
    }
  }

  private void slot() throws UnreadableFile {
    String id = Xml.attribute(xml, "TIME_SLOT_ID");
    String value = Xml.attribute(xml, "TIME_VALUE");
    if (slots.size() >= 2 * MOST) {
      throw tooMany();
    }
    long time = figure(value);
    if (time >= 0) {
      slots.add(id, unit == 1 ? time : Math.round(time * unit));
    } else {
      slots.addWithoutTime(id);
    }
  }

  /** A whole number, or -1 if the text is none or beyond all measure. */
  private static long figure(String text) {
    if (text.isEmpty() || text.length() > 12) {
      return -1;
    }
    long figure = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      figure = figure * 10 + digit;
    }
    return figure;
  }

  private void tier() throws XMLStreamException, UnreadableFile {
    List<Annotation> inside = new ArrayList<>();
    String id = Xml.attribute(xml, "TIER_ID");
    Optional<String> participant = filled(Xml.attribute(xml, "PARTICIPANT").strip());
    Optional<String> parent = filled(Xml.attribute(xml, "PARENT_REF"));
    String type = Xml.attribute(xml, "LINGUISTIC_TYPE_REF");
    for (int event = xml.next(); !ends(event, "TIER"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        if (element.equals("ALIGNABLE_ANNOTATION")) {
          inside.add(aligned());
        } else if (element.equals("REF_ANNOTATION")) {
          inside.add(referring());
        }
        if (annotations + inside.size() > MOST) {
          throw tooMany();
        }
      }
    }
    annotations += inside.size();
    tiers.add(new Tier(id, participant, parent, type, List.copyOf(inside)));
  }

  private Annotation aligned() throws XMLStreamException {
    String id = Xml.attribute(xml, "ANNOTATION_ID");
    int from = slots.number(Xml.attribute(xml, "TIME_SLOT_REF1"));
    int to = slots.number(Xml.attribute(xml, "TIME_SLOT_REF2"));
    return new Aligned(id, from, to, value("ALIGNABLE_ANNOTATION"));
  }

  private Annotation referring() throws XMLStreamException {
    String id = Xml.attribute(xml, "ANNOTATION_ID");
    String of = Xml.attribute(xml, "ANNOTATION_REF");
    Optional<String> previous = filled(Xml.attribute(xml, "PREVIOUS_ANNOTATION"));
    return new Referring(id, of, previous, value("REF_ANNOTATION"));
  }

  private String value(String annotation) throws XMLStreamException {
    String value = "";
    for (int event = xml.next(); !ends(event, annotation); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("ANNOTATION_VALUE")) {
        value = Xml.words(xml);
      }
    }
    return value;
  }

  private boolean ends(int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private UnreadableFile tooMany() {
    return new UnreadableFile(name, "has more than " + MOST + " annotations; split it into parts.");
  }

  private static Optional<String> filled(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * Annotations that follow one another share the points between them. Where these have no time,
   * the whole chain is as long as from its first point to its last, each annotation an equal part.
   */
  private void alignChains() {
    for (Tier tier : tiers) {
      List<Annotation> all = tier.annotations();
      int from = 0;
      while (from < all.size()) {
        int to = from + 1;
        while (to < all.size() && goesOn(all.get(to - 1), all.get(to))) {
          to++;
        }
        if (to > from + 1) {
          alignChain(all.subList(from, to));
        }
        from = to;
      }
    }
  }

  private boolean goesOn(Annotation one, Annotation next) {
    return one instanceof Aligned a
        && next instanceof Aligned b
        && a.to() == b.from()
        && a.to() >= 0
        && !slots.hasTime(a.to());
  }

  private void alignChain(List<Annotation> chain) {
    int from = ((Aligned) chain.getFirst()).from();
    int to = ((Aligned) chain.getLast()).to();
    if (slots.hasTime(from) && slots.hasTime(to) && slots.time(from) <= slots.time(to)) {
      int[] inner =
          chain.stream().skip(1).mapToInt(annotation -> ((Aligned) annotation).from()).toArray();
      slots.spread(from, inner, to);
    }
  }
}
