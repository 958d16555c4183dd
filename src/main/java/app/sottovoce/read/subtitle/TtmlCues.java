package app.sottovoce.read.subtitle;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SpeakerLabel;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a TTML document shows and when: a paragraph becomes a cue, and one of which parts come and
 * go by themselves a cue for each of these parts. Source: TTML2, sections 11.3.1 "Region layout"
 * (which words belong to which region) and 13 "Animation" (of which only {@code display} matters
 * here).
 */
final class TtmlCues {
  /**
   * How long after the last time of a document words without an end are taken to stay, in seconds.
   * The open-source converter ttconv does the same.
   */
  private static final double LAST = 10;

  private static final Set<String> RUBY = Set.of("text", "textContainer", "delimiter");

  private final String file;
  private final TtmlDocument document;
  private final Remarks remarks;
  private final ToldText told = new ToldText();
  private final boolean needsRegion;
  private double lastTime;
  private int cues;
  private int endless;
  private boolean outside;
  private boolean ruby;

  TtmlCues(String file, TtmlDocument document, Remarks remarks) {
    this.file = file;
    this.document = document;
    this.remarks = remarks;
    this.needsRegion = document.body().filter(this::namesRegion).isPresent();
  }

  /** All cues, in the order of the document. */
  ToldText told() throws UnreadableFile {
    if (document.body().isEmpty()) {
      return told;
    }
    TtmlElement body = document.body().get();
    body.resolve(0, false);
    note(body);
    document.regions().values().forEach(region -> region.resolve(0, false));
    document.regions().values().forEach(this::note);
    walk(body, new Place(Intervals.ALWAYS, Optional.empty(), Optional.empty()));
    if (endless > 0) {
      remarks.add(
          (endless == 1 ? "One cue has" : endless + " cues have")
              + " no end; it was taken for "
              + Math.round(LAST)
              + " seconds after the last time in the file.");
    }
    if (outside) {
      remarks.add("Words that belong to no region of the screen are never shown and were skipped.");
    }
    if (ruby) {
      remarks.add("Ruby, small signs that tell how others are read, was left out.");
    }
    return told;
  }

  /**
   * Where an element stands: when all around it is shown, in which region, and who speaks there.
   */
  private record Place(Intervals shown, Optional<String> region, Optional<String> agent) {}

  /** Words at one place, while they are gathered. */
  private record Run(Place place, TtmlWords words) {}

  private void walk(TtmlElement element, Place around) throws UnreadableFile {
    Place place = place(element, around);
    if (element.name.equals("p")) {
      List<Run> runs = new ArrayList<>();
      for (TtmlElement child : element.contents) {
        gather(child, place, runs);
      }
      for (Run run : runs) {
        cues(run);
      }
      return;
    }
    for (TtmlElement child : element.contents) {
      walk(child, place);
    }
  }

  private void gather(TtmlElement element, Place around, List<Run> runs) {
    Place place = place(element, around);
    switch (element.name) {
      case TtmlElement.WORDS -> {
        if (!hasRegion(place)) {
          outside |= !element.words.isBlank();
        } else if (!element.words.isBlank()) {
          run(place, runs).words().add(element.words, element.preserved);
        } else if (!runs.isEmpty()) {
          runs.getLast().words().add(element.words, element.preserved);
        }
      }
      case "br" -> {
        if (!runs.isEmpty()) {
          runs.getLast().words().lineBreak();
        }
      }
      default -> {
        if (document.style(element, "ruby").filter(RUBY::contains).isPresent()) {
          ruby = true;
          return;
        }
        element.contents.forEach(child -> gather(child, place, runs));
      }
    }
  }

  /** The run that goes on with words at a place, or a new one. */
  private static Run run(Place place, List<Run> runs) {
    if (runs.isEmpty() || !runs.getLast().place().equals(place)) {
      runs.add(new Run(place, new TtmlWords()));
    }
    return runs.getLast();
  }

  private void cues(Run run) throws UnreadableFile {
    String words = run.words().toString();
    if (words.isEmpty()) {
      return;
    }
    SpeakerLabel label =
        run.place().agent().isPresent()
            ? new SpeakerLabel(run.place().agent().map(SpeakerName::of), words)
            : SpeakerLabel.inCapitals(words);
    for (Intervals.Interval interval : run.place().shown().list()) {
      Limits.checkCues(file, cues++);
      told.add(
          Said.of(label.words(), List.of())
              .withSpeaker(label.speaker())
              .withWhen(Optional.of(when(interval))));
    }
  }

  private When when(Intervals.Interval interval) {
    long start = Math.round(interval.begin() * 1000);
    if (Double.isFinite(interval.end())) {
      return When.measured(start, Math.round(interval.end() * 1000));
    }
    endless++;
    return new When(
        start, Math.round((lastTime + LAST) * 1000), Basis.MEASURED, Basis.ESTIMATED, Extra.NONE);
  }

  private Place place(TtmlElement element, Place around) {
    Optional<String> region =
        element.attribute("region").filter(document.regions()::containsKey).or(around::region);
    Intervals shown = around.shown().and(shown(element));
    if (!region.equals(around.region())) {
      shown = shown.and(shown(document.regions().get(region.orElseThrow())));
    }
    Optional<String> agent = element.attribute("agent").flatMap(this::names).or(around::agent);
    return new Place(shown, region, agent);
  }

  /** When an element is active and not set to be no part of the display. */
  private Intervals shown(TtmlElement element) {
    Intervals active = Intervals.of(element.begin, element.end);
    Intervals shown =
        document.style(element, "display").filter("none"::equals).isPresent()
            ? Intervals.NEVER
            : active;
    for (TtmlElement set : element.sets) {
      Optional<String> display = set.attribute("display");
      if (display.isPresent()) {
        Intervals changed = active.and(Intervals.of(set.begin, set.end));
        shown = display.get().equals("none") ? shown.without(changed) : shown.or(changed);
      }
    }
    return shown;
  }

  private boolean hasRegion(Place place) {
    return !needsRegion || place.region().isPresent();
  }

  private boolean namesRegion(TtmlElement element) {
    return element.attribute("region").filter(document.regions()::containsKey).isPresent()
        || element.contents.stream().anyMatch(this::namesRegion);
  }

  private Optional<String> names(String ids) {
    String names =
        Arrays.stream(ids.split("\\s+"))
            .filter(document.agents()::containsKey)
            .map(document.agents()::get)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** Notes the last time that can be known. */
  private void note(TtmlElement element) {
    if (Double.isFinite(element.begin)) {
      lastTime = Math.max(lastTime, element.begin);
    }
    if (Double.isFinite(element.end)) {
      lastTime = Math.max(lastTime, element.end);
    }
    element.contents.forEach(this::note);
    element.sets.forEach(this::note);
  }
}
