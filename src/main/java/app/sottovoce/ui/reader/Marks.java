package app.sottovoce.ui.reader;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The marks in one source by the paragraphs they touch; they follow edits at the cost of the edit.
 */
final class Marks {
  private final String source;
  private final Paragraphs paragraphs;
  private final Map<Integer, List<Mark>> byParagraph = new HashMap<>();

  Marks(String source, Paragraphs paragraphs, Project project) {
    this.source = source;
    this.paragraphs = paragraphs;
    project.utterances().values().forEach(this::add);
  }

  List<Mark> in(int paragraph) {
    return byParagraph.getOrDefault(paragraph, List.of());
  }

  /** The marks over a position, the shortest first. */
  List<Mark> at(int position) {
    return in(paragraphs.at(position)).stream()
        .filter(mark -> mark.covers(position))
        .sorted(Comparator.comparingInt(Mark::length).thenComparing(Mark::utterance))
        .toList();
  }

  /** An utterance's marks in this source, those of the reading shown first. */
  List<Mark> of(Utterance utterance) {
    List<Mark> marks = new ArrayList<>(2);
    Optional<Reading> shown = utterance.reading();
    shown.ifPresent(reading -> add(utterance, reading, marks));
    if (utterance.readings().size() > 1) {
      utterance.readings().stream()
          .filter(reading -> !shown.equals(Optional.of(reading)))
          .forEach(reading -> add(utterance, reading, marks));
    }
    return marks;
  }

  /** Follows an edit and returns the paragraphs in which something changed. */
  BitSet follow(Edit edit) {
    BitSet touched = new BitSet();
    for (Change change : edit.changes()) {
      if (change.thing() instanceof Utterance) {
        utterance(change.before()).ifPresent(before -> touch(remove(before), touched));
        utterance(change.after()).ifPresent(after -> touch(add(after), touched));
      }
    }
    return touched;
  }

  /** The paragraphs that the marks of an utterance touch. */
  void touch(List<Mark> marks, BitSet touched) {
    for (Mark mark : marks) {
      touched.set(first(mark), last(mark) + 1);
    }
  }

  private void add(Utterance utterance, Reading reading, List<Mark> marks) {
    for (Anchor anchor : reading.anchors()) {
      if (anchor.source().equals(source)
          && anchor.start() < anchor.end()
          && anchor.end() <= paragraphs.text().length()) {
        marks.add(new Mark(utterance.id(), anchor.start(), anchor.end()));
      }
    }
  }

  private List<Mark> add(Utterance utterance) {
    List<Mark> marks = of(utterance);
    for (Mark mark : marks) {
      int last = last(mark);
      for (int i = first(mark); i <= last; i++) {
        byParagraph.computeIfAbsent(i, _ -> new ArrayList<>(2)).add(mark);
      }
    }
    return marks;
  }

  private List<Mark> remove(Utterance utterance) {
    List<Mark> marks = of(utterance);
    for (Mark mark : marks) {
      for (int i = first(mark); i <= last(mark); i++) {
        byParagraph.getOrDefault(i, new ArrayList<>()).remove(mark);
      }
    }
    return marks;
  }

  private int first(Mark mark) {
    return paragraphs.at(mark.start());
  }

  private int last(Mark mark) {
    return paragraphs.at(mark.end() - 1);
  }

  private static Optional<Utterance> utterance(Optional<Thing> side) {
    return side.map(Utterance.class::cast);
  }
}
