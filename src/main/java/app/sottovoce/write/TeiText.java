package app.sottovoce.write;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a TEI document: its timeline, and the utterances in the order told. */
final class TeiText {

  /** Words that could not be read, as lip readers mark them. */
  private static final Pattern UNCLEAR =
      Pattern.compile("\\[(?:unclear|inaudible|unintelligible|indistinct)[^\\[\\]]{0,40}\\]");

  private final Project project;
  private final TeiIds ids;
  private final XmlOut xml;

  TeiText(Project project, TeiIds ids, XmlOut xml) {
    this.project = project;
    this.ids = ids;
    this.xml = xml;
  }

  void write() throws IOException {
    xml.open("text");
    xml.open("timeline", "unit", "ms", "origin", "#T0");
    xml.empty("when", "xml:id", "T0");
    ids.points(this::point);
    xml.close();
    xml.open("body");
    int number = 0;
    for (Utterance utterance : project.told()) {
      number++;
      utterance("u" + number, utterance);
    }
    xml.close();
    xml.close();
  }

  private void point(String id, long time, Basis basis) throws IOException {
    List<String> attributes =
        new ArrayList<>(List.of("xml:id", id, "interval", String.valueOf(time), "since", "#T0"));
    if (basis != Basis.MEASURED) {
      attributes.addAll(List.of("ana", "#" + TeiHeader.category(basis)));
    }
    xml.empty("when", attributes.toArray(String[]::new));
  }

  private void utterance(String id, Utterance utterance) throws IOException {
    List<String> attributes = new ArrayList<>(List.of("xml:id", id));
    add(attributes, "who", ids.toSpeaker(utterance.speaker()));
    add(attributes, "toWhom", ids.toSpeaker(utterance.addressee()));
    if (utterance.when().isPresent()) {
      When when = utterance.when().get();
      attributes.addAll(
          List.of(
              "start",
              ids.toPoint(when.start(), when.startBasis()),
              "end",
              ids.toPoint(when.end(), when.endBasis())));
    }
    add(attributes, "corresp", ids.toScene(utterance.scene()));
    add(attributes, "ana", categories(utterance));
    boolean rivals = utterance.readings().size() > 1;
    Optional<Reading> shown = utterance.reading();
    if (!rivals) {
      add(attributes, "source", shown.flatMap(this::sources));
    }
    xml.openLine("u", attributes.toArray(String[]::new));
    if (rivals) {
      apparatus(id, utterance, shown.orElseThrow());
    } else {
      spoken(utterance.words());
    }
    beside(id, rivals, utterance);
    xml.closeLine();
  }

  /** The reading that is shown, and its rivals. */
  private void apparatus(String id, Utterance utterance, Reading shown) throws IOException {
    xml.openWithin("app");
    int number = 0;
    List<Reading> readings = new ArrayList<>(utterance.readings());
    readings.remove(shown);
    readings.addFirst(shown);
    for (Reading reading : readings) {
      number++;
      List<String> attributes = new ArrayList<>(List.of("xml:id", id + "r" + number));
      add(attributes, "wit", sources(reading));
      add(attributes, "resp", ids.author(reading.by()));
      xml.openWithin(number == 1 ? "lem" : "rdg", attributes.toArray(String[]::new));
      spoken(reading.text());
      xml.closeWithin();
    }
    xml.closeWithin();
    for (int i = 1; i < readings.size(); i++) {
      certainty(id + "r" + (i + 1), Optional.empty(), readings.get(i).confidence());
    }
  }

  private void spoken(String words) throws IOException {
    Matcher unclear = UNCLEAR.matcher(words);
    int at = 0;
    while (unclear.find()) {
      xml.words(words.substring(at, unclear.start()));
      xml.words("unclear", unclear.group());
      at = unclear.end();
    }
    xml.words(words.substring(at));
  }

  /** How sure, what it may mean, what is noted. */
  private void beside(String id, boolean rivals, Utterance utterance) throws IOException {
    certainty(
        rivals ? id + "r1" : id,
        Optional.empty(),
        utterance.reading().flatMap(Reading::confidence));
    certainty(id, Optional.of("@who"), utterance.speakerConfidence());
    int number = 0;
    for (Interpretation interpretation : utterance.interpretations()) {
      number++;
      String own = id + "i" + number;
      List<String> attributes =
          new ArrayList<>(List.of("xml:id", own, "type", "interpretation", "inst", "#" + id));
      add(attributes, "resp", ids.author(interpretation.by()));
      add(
          attributes,
          "ana",
          switch (interpretation.status()) {
            case SUGGESTED -> Optional.of("#" + TeiHeader.SUGGESTED);
            case HELD -> Optional.empty();
            case REJECTED -> Optional.of("#" + TeiHeader.REJECTED);
          });
      xml.words("interp", interpretation.text(), attributes.toArray(String[]::new));
      certainty(own, Optional.empty(), interpretation.likelihood());
    }
    if (!utterance.note().isBlank()) {
      xml.words("note", utterance.note());
    }
  }

  private void certainty(String target, Optional<String> match, Optional<Assessment> assessment)
      throws IOException {
    if (assessment.isEmpty()) {
      return;
    }
    List<String> attributes = new ArrayList<>(List.of("target", "#" + target));
    add(attributes, "match", match);
    attributes.addAll(List.of("locus", "value"));
    add(
        attributes,
        "degree",
        assessment
            .get()
            .percent()
            .map(Percent::middle)
            .map(middle -> BigDecimal.valueOf(middle, 2).toPlainString()));
    add(attributes, "resp", ids.author(assessment.get().by()));
    add(
        attributes,
        "ana",
        assessment.get().isSuggestion()
            ? Optional.of("#" + TeiHeader.SUGGESTED)
            : Optional.empty());
    xml.openWithin("certainty", attributes.toArray(String[]::new));
    xml.words("desc", assessment.get().term());
    xml.closeWithin();
  }

  private Optional<String> categories(Utterance utterance) {
    List<String> categories = new ArrayList<>();
    utterance.kind().ifPresent(kind -> categories.add("#" + TeiHeader.category(kind)));
    if (utterance.isSuggestion()) {
      categories.add("#" + TeiHeader.SUGGESTED);
    }
    if (utterance.isMention()) {
      categories.add("#" + TeiHeader.MENTION);
    }
    utterance.tags().forEach(tag -> ids.toTag(tag).ifPresent(categories::add));
    return categories.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", categories));
  }

  private Optional<String> sources(Reading reading) {
    Set<String> pointers = new LinkedHashSet<>();
    reading.anchors().forEach(anchor -> ids.toSource(anchor.source()).ifPresent(pointers::add));
    return pointers.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", pointers));
  }

  private static void add(List<String> attributes, String name, Optional<String> value) {
    value.ifPresent(present -> attributes.addAll(List.of(name, present)));
  }
}
