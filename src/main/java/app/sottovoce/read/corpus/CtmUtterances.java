package app.sottovoce.read.corpus;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.corpus.CtmWords.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Words with times, put together to utterances. */
final class CtmUtterances {

  /** A longer silence than this, in milliseconds, ends an utterance. */
  static final long PAUSE_MS = 1_000;

  private record Voice(String file, String channel, Optional<String> speaker) {}

  /** What one voice says without a longer pause. */
  private static final class Run {
    private final Voice voice;
    private final List<String> text = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private OptionalLong start = OptionalLong.empty();
    private OptionalLong end = OptionalLong.empty();
    private double score;
    private int scored;

    /** The rival words of the place that is being read: the first are said, all are noted. */
    private final List<List<String>> rivals = new ArrayList<>();

    Run(Voice voice) {
      this.voice = voice;
    }

    boolean isFarFrom(Word word) {
      return rivals.isEmpty()
          && end.isPresent()
          && word.start().isPresent()
          && (word.start().getAsLong() - end.getAsLong() > PAUSE_MS
              || word.start().getAsLong() < start.orElse(0));
    }

    void add(Word word) {
      if (word.is(CtmWords.ALT_BEGIN)) {
        close();
        rivals.add(new ArrayList<>());
      } else if (word.is(CtmWords.ALT)) {
        rivals.add(new ArrayList<>());
      } else if (word.is(CtmWords.ALT_END)) {
        close();
      } else {
        say(word);
      }
    }

    void close() {
      if (!rivals.isEmpty()) {
        places.add(
            rivals.stream()
                .map(words -> words.isEmpty() ? "nothing" : String.join(" ", words))
                .collect(Collectors.joining(" or ", "Either ", ".")));
      }
      rivals.clear();
    }

    private void say(Word word) {
      String plain = Controls.without(Alternatives.plain(word.text()));
      if (plain.equals("@") || plain.isEmpty()) {
        return;
      }
      if (!rivals.isEmpty()) {
        rivals.getLast().add(plain);
      }
      if (rivals.size() < 2) {
        text.add(plain);
        start = start.isPresent() ? start : word.start();
        end = word.end().isPresent() ? max(end, word.end().getAsLong()) : end;
        OptionalDouble one = word.score();
        score += one.orElse(0);
        scored += one.isPresent() ? 1 : 0;
      }
    }

    private static OptionalLong max(OptionalLong one, long other) {
      return OptionalLong.of(Math.max(one.orElse(other), other));
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final Set<String> channels = new LinkedHashSet<>();

  CtmUtterances(List<Word> words) {
    Map<Voice, Run> current = new LinkedHashMap<>();
    for (Word word : words) {
      files.add(word.file());
      channels.add(word.channel());
      Voice voice = new Voice(word.file(), word.channel(), speaker(word));
      Run run = current.get(voice);
      if (run == null || !word.isMark() && run.isFarFrom(word)) {
        run = new Run(voice);
        current.put(voice, run);
        runs.add(run);
      }
      run.add(word);
    }
  }

  /** The utterances in the order of the file. */
  List<Said> list(Remarks remarks) {
    List<Said> said = new ArrayList<>();
    int places = 0;
    int untimed = 0;
    for (Run run : runs) {
      run.close();
      if (!run.text.isEmpty()) {
        places += run.places.size();
        untimed += run.start.isEmpty() ? 1 : 0;
        said.add(said(run));
      }
    }
    remarks.count(
        places,
        "place has rival words; the first were taken, all are in the note.",
        "places have rival words; the first were taken, all are in the notes.");
    remarks.count(
        untimed, "utterance has no time that can be.", "utterances have no time that can be.");
    return said;
  }

  private Said said(Run run) {
    Optional<When> when =
        run.start.isPresent()
            ? Optional.of(
                StatedTimes.of(run.start.getAsLong(), run.end.orElse(run.start.getAsLong())))
            : Optional.empty();
    return Said.of(String.join(" ", run.text), List.of())
        .withSpeaker(name(run.voice).map(SpeakerName::of))
        .withWhen(when)
        .withScore(run.scored == 0 ? Optional.empty() : Optional.of(run.score / run.scored))
        .withScene(
            files.size() > 1 ? Optional.of(Controls.without(run.voice.file())) : Optional.empty())
        .withNote(String.join("\n", run.places));
  }

  /** Two channels of a recording are two speakers, where these have no names. */
  private Optional<String> name(Voice voice) {
    return voice
        .speaker()
        .or(
            () ->
                channels.size() > 1 ? Optional.of("Channel " + voice.channel()) : Optional.empty())
        .map(Controls::without);
  }

  private static Optional<String> speaker(Word word) {
    return word.speaker()
        .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("unknow"))
        .filter(name -> !name.equalsIgnoreCase("NA"));
  }
}
