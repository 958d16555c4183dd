package app.sottovoce.read.subtitle;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SpokenTime;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The cues of one file while they are found, with what is to be said about them. */
final class Cues {
  private final String file;
  private final Remarks remarks;
  private final List<Said> said = new ArrayList<>();

  /** Which of them are shown until the next one, whenever that is. */
  private final List<Integer> open = new ArrayList<>();

  /** Where nothing is shown any more. */
  private final List<Long> ends = new ArrayList<>();

  Cues(RawFile file, Remarks remarks) {
    this.file = file.name();
    this.remarks = remarks;
  }

  /**
   * Adds a cue.
   *
   * @param at where in the text it begins, for remarks about it
   */
  void add(int at, Cue cue) throws UnreadableFile {
    Limits.checkCues(file, said.size());
    if (cue.startsBeforeTheClock()) {
      remarks.at(at, "The cue starts before the clock does; it was put at the clock's beginning.");
    }
    if (cue.endsBeforeItStarts()) {
      remarks.at(at, "The cue ends before it starts; only its start was taken as measured.");
    }
    if (cue.text().isEmpty()) {
      remarks.at(at, "The cue has no words.");
    }
    said.add(cue.said());
  }

  /**
   * Adds a cue that is shown until the next one, or as long as its words take; its end is unused.
   */
  void addOpen(int at, Cue cue) throws UnreadableFile {
    open.add(said.size());
    add(at, cue);
  }

  /** Ends what is shown until something else is. */
  void endAt(long time) {
    ends.add(time);
  }

  /** Adds words to which the file gives no time that can be understood. */
  void addUntimed(int at, Optional<SpeakerName> speaker, String text, int from, int to)
      throws UnreadableFile {
    Limits.checkCues(file, said.size());
    remarks.at(at, "There are no two times for these words, which were kept without a time.");
    said.add(Said.of(text, List.of(new Span(from, to))).withSpeaker(speaker));
  }

  /** All of them in the order of the file, with ends estimated where the file has none. */
  List<Said> list() {
    if (said.isEmpty()) {
      remarks.add("The file has no cues.");
    }
    if (!open.isEmpty()) {
      long[] starts =
          LongStream.concat(
                  said.stream().flatMap(one -> one.when().stream()).mapToLong(When::start),
                  ends.stream().mapToLong(Long::longValue))
              .sorted()
              .toArray();
      for (int index : open) {
        said.set(index, closed(said.get(index), starts));
      }
    }
    return said;
  }

  private static Said closed(Said one, long[] starts) {
    When when = one.when().orElseThrow();
    int found = Arrays.binarySearch(starts, when.start() + 1);
    int next = found >= 0 ? found : -found - 1;
    long end =
        next < starts.length
            ? starts[next]
            : when.start() + SpokenTime.lasting(one.text().length());
    return one.withWhen(
        Optional.of(new When(when.start(), end, when.startBasis(), Basis.ESTIMATED, Extra.NONE)));
  }
}
