package app.sottovoce.read.recogniser;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One word as a recogniser gives it, with the punctuation that follows it.
 *
 * @param start milliseconds, if it is told
 * @param end milliseconds, if it is told
 * @param score the recogniser's own score, 0 to 1
 * @param speaker who says it, as the recogniser labels them
 * @param attached whether no blank stands before it
 */
record Word(
    String text,
    OptionalLong start,
    OptionalLong end,
    OptionalDouble score,
    Optional<String> speaker,
    boolean attached) {

  static Word of(String text, OptionalLong start, OptionalLong end, OptionalDouble score) {
    return new Word(text.strip(), start, end, score, Optional.empty(), false);
  }

  Word withSpeaker(Optional<String> newSpeaker) {
    return new Word(text, start, end, score, newSpeaker, attached);
  }

  /** The word with a mark of punctuation behind it. */
  Word with(String mark) {
    return new Word(text + mark, start, end, score, speaker, attached);
  }

  /** The words in one line. */
  static String line(List<Word> words) {
    StringBuilder line = new StringBuilder();
    for (Word word : words) {
      if (!word.text().isEmpty()) {
        line.append(line.isEmpty() || word.attached() ? "" : " ").append(word.text());
      }
    }
    return line.toString();
  }

  /** The mean of the words' scores, of those that have one. */
  static OptionalDouble mean(List<Word> words) {
    OptionalDouble mean =
        words.stream()
            .filter(word -> word.score().isPresent())
            .mapToDouble(word -> word.score().getAsDouble())
            .average();
    return mean.isEmpty()
        ? mean
        : OptionalDouble.of(Math.round(mean.getAsDouble() * 10_000) / 10_000.0);
  }
}
