package app.sottovoce.read.subtitle;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Span;
import app.sottovoce.read.base.StatedTimes;
import java.util.List;
import java.util.Optional;

/**
 * What a subtitle file shows from one time to another.
 *
 * @param start when it appears, in milliseconds
 * @param end when it goes, in milliseconds, as the file has it: in broken files before the start
 * @param text the words without tags and entities
 * @param from where the words with tags and entities begin in the file's text
 * @param to where they end
 */
record Cue(long start, long end, Optional<SpeakerName> speaker, String text, int from, int to) {

  boolean endsBeforeItStarts() {
    return end < start;
  }

  Said said() {
    return Said.of(text, List.of(new Span(from, to)))
        .withSpeaker(speaker)
        .withWhen(Optional.of(StatedTimes.of(start, end)));
  }
}
