package app.sottovoce.read.recogniser;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A stretch of speech that becomes an utterance.
 *
 * @param speaker as the recogniser labels them
 * @param start milliseconds, if it is told
 * @param end milliseconds, if it is told
 * @param text the words as the recogniser writes them
 * @param words the single words, if it tells them
 * @param score the recogniser's own score of the whole, 0 to 1; that of the words counts first
 */
record Segment(
    Optional<String> speaker,
    OptionalLong start,
    OptionalLong end,
    String text,
    List<Word> words,
    OptionalDouble score) {
  Segment {
    words = List.copyOf(words);
  }

  /** The words and their times, and no more, said by the first of them that has a speaker. */
  static Segment of(List<Word> words) {
    return new Segment(
        words.stream().flatMap(word -> word.speaker().stream()).findFirst(),
        first(words),
        last(words),
        Word.line(words),
        words,
        OptionalDouble.empty());
  }

  /** The same with a text of its own and the times of its words. */
  static Segment of(Optional<String> speaker, String text, List<Word> words, OptionalDouble score) {
    return new Segment(speaker, first(words), last(words), text, words, score);
  }

  Segment withSpeaker(Optional<String> newSpeaker) {
    return new Segment(newSpeaker, start, end, text, words, score);
  }

  OptionalDouble meanScore() {
    OptionalDouble mean = Word.mean(words);
    return mean.isPresent() ? mean : score;
  }

  /** How long it lasts in milliseconds, 0 if that is not told. */
  long duration() {
    return start.isPresent() && end.isPresent() ? end.getAsLong() - start.getAsLong() : 0;
  }

  private static OptionalLong first(List<Word> words) {
    return words.stream()
        .map(Word::start)
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  private static OptionalLong last(List<Word> words) {
    return words.reversed().stream()
        .map(Word::end)
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
