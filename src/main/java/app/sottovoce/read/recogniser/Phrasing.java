package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where one utterance ends and the next begins: at a change of speaker always; within the words of
 * one speaker, where a recogniser makes no segments itself, at the ends of sentences and at long
 * pauses.
 */
final class Phrasing {
  /** A silence after which somebody begins anew, in milliseconds. */
  private static final long PAUSE = 2000;

  /** A turn of one speaker that is longer than this, in milliseconds, is cut into sentences. */
  private static final long LONG_TURN = 30_000;

  /** A word is looked for so many characters behind the one before. */
  private static final int NEAR = 100;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।]+[\"'”’»)\\]]*\\z");

  /** Words with a full stop that ends no sentence; single letters are none either. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "vs.", "no.", "jr.", "sr.", "e.g.", "i.e.");

  private Phrasing() {}

  /** Words of which nothing is known but who says each: a segment for each sentence. */
  static List<Segment> sentences(List<Word> words) {
    List<Segment> segments = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      open.add(words.get(i));
      if (i + 1 == words.size() || isBetween(words.get(i), words.get(i + 1))) {
        segments.add(Segment.of(open));
        open.clear();
      }
    }
    return segments;
  }

  /** A turn as the recogniser made it, or its sentences if it is long. */
  static List<Segment> turn(Segment turn) {
    return turn.duration() <= LONG_TURN
        ? List.of(turn)
        : sentences(turn.words()).stream().map(s -> s.withSpeaker(turn.speaker())).toList();
  }

  /** A segment, cut where one of its words has another speaker than the one before. */
  static List<Segment> bySpeaker(Segment segment) {
    List<Word> words = withSpeakers(segment);
    if (words.stream().map(Word::speaker).distinct().count() <= 1) {
      return List.of(segment);
    }
    List<Segment> parts = new ArrayList<>();
    int textAt = 0;
    int found = 0;
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean cut = i == words.size() || !words.get(i).speaker().equals(words.get(i - 1).speaker());
      if (!cut) {
        continue;
      }
      List<Word> part = words.subList(first, i);
      for (Word word : part) {
        int at = place(word, segment.text(), found);
        found = at < 0 ? found : at + word.text().length();
      }
      int next = i == words.size() ? -1 : place(words.get(i), segment.text(), found);
      int end = next < 0 ? found : next;
      boolean last = i == words.size();
      String text = segment.text().substring(textAt, last ? segment.text().length() : end).strip();
      parts.add(
          Segment.of(
              words.get(first).speaker(),
              text.isEmpty() ? Word.line(part) : text,
              part,
              segment.score()));
      textAt = end;
      first = i;
    }
    return parts;
  }

  /** Where a word stands in a text, not far behind what was found last; -1 if it does not. */
  private static int place(Word word, String text, int from) {
    int to = Math.min(text.length(), from + word.text().length() + NEAR);
    return text.indexOf(word.text(), from, to);
  }

  /** Words without a speaker are said by whoever said the word before. */
  private static List<Word> withSpeakers(Segment segment) {
    Optional<String> speaker =
        segment
            .speaker()
            .or(() -> segment.words().stream().flatMap(w -> w.speaker().stream()).findFirst());
    List<Word> words = new ArrayList<>();
    for (Word word : segment.words()) {
      speaker = word.speaker().isPresent() ? word.speaker() : speaker;
      words.add(word.withSpeaker(speaker));
    }
    return words;
  }

  private static boolean isBetween(Word word, Word next) {
    boolean otherSpeaker =
        next.speaker().isPresent()
            && word.speaker().isPresent()
            && !next.speaker().equals(word.speaker());
    boolean pause =
        word.end().isPresent()
            && next.start().isPresent()
            && next.start().getAsLong() - word.end().getAsLong() >= PAUSE;
    return otherSpeaker || pause || endsSentence(word.text(), next.text());
  }

  private static boolean endsSentence(String word, String next) {
    boolean abbreviated =
        ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
            || word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.endsWith(".");
    return !abbreviated
        && SENTENCE_END.matcher(word).find()
        && !(next.length() > 0 && Character.isLowerCase(next.codePointAt(0)));
  }
}
