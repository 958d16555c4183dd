package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Vosk, Kaldi's servers and the BBC's Kaldi: a result for each stretch between pauses, one after
 * the other in the file, or all words in one. Times are seconds.
 */
final class Kaldi implements Maker {

  @Override
  public String format() {
    return "kaldi";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("vosk", "kaldi-json");
  }

  @Override
  public String who() {
    return "Kaldi";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("result[].word")
        || shape.has("alternatives[].result[].word")
        || shape.has("result.hypotheses[].transcript")
        || shape.has("retval.words[].word", "retval.words[].start")
        || shape.has("words[].word", "words[].start", "words[].punct")
        || shape.has("partial", "text");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    JsonNode result = root.path("result");
    JsonNode words = root.has("retval") ? root.path("retval") : root;
    if (words.path("words").isArray()) {
      bbc(words, heard);
    } else if (result.isObject()) {
      hypothesis(root, result.path("hypotheses").path(0), heard);
    } else if (root.path("alternatives").isArray()) {
      // What Vosk calls the confidence of an alternative has no upper end, and is no share of 1.
      result(root.path("alternatives").path(0), heard);
    } else {
      result(root, heard);
    }
  }

  private static void result(JsonNode result, Heard heard) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : result.path("result")) {
      Optional<String> text = Values.text(word, "word");
      text.ifPresent(
          t ->
              words.add(
                  Word.of(
                      t,
                      Values.seconds(word.path("start")),
                      Values.seconds(word.path("end")),
                      Values.score(word.path("conf")))));
    }
    String text = Values.text(result, "text").orElse(Word.line(words));
    heard.add(Segment.of(Optional.empty(), text, words, Values.score(result.path("conf"))));
  }

  /** The BBC's words, with punctuation, and who speaks when in a list of its own, if at all. */
  private static void bbc(JsonNode root, Heard heard) {
    List<JsonNode> turns = new ArrayList<>();
    root.path("segmentation").path("segments").forEach(turns::add);
    List<Word> words = new ArrayList<>();
    int turn = 0;
    for (JsonNode word : root.path("words")) {
      OptionalLong start = Values.seconds(word.path("start"));
      while (turn + 1 < turns.size() && isAfter(start, turns.get(turn + 1))) {
        turn++;
      }
      Optional<String> speaker =
          turn < turns.size()
              ? Values.text(turns.get(turn).path("speaker"), "name", "@id")
              : Optional.empty();
      Values.text(word, "punct", "word")
          .ifPresent(
              text ->
                  words.add(
                      Word.of(
                              text,
                              start,
                              Values.seconds(word.path("end")),
                              Values.score(word.path("confidence")))
                          .withSpeaker(speaker)));
    }
    heard.add(words);
  }

  private static boolean isAfter(OptionalLong time, JsonNode turn) {
    OptionalLong start = Values.seconds(turn.path("start"));
    return time.isPresent() && start.isPresent() && time.getAsLong() >= start.getAsLong();
  }

  /** A result of Kaldi's GStreamer server, whose words' times count from the segment's start. */
  private static void hypothesis(JsonNode root, JsonNode best, Heard heard) {
    OptionalLong start = Values.seconds(root.path("segment-start"));
    OptionalLong length = Values.seconds(root.path("segment-length"));
    List<Word> words = new ArrayList<>();
    for (JsonNode word : best.path("word-alignment")) {
      OptionalLong from =
          Values.sum(OptionalLong.of(start.orElse(0)), Values.seconds(word.path("start")));
      OptionalLong to = Values.sum(from, Values.seconds(word.path("length")));
      Optional<String> text = Values.text(word, "word");
      text.ifPresent(t -> words.add(Word.of(t, from, to, Values.score(word.path("confidence")))));
    }
    heard.add(
        new Segment(
            Optional.empty(),
            Values.firstOf(start, Segment.of(words).start()),
            Values.firstOf(Values.sum(start, length), Segment.of(words).end()),
            Values.text(best, "transcript").orElse(Word.line(words)),
            words,
            Values.score(best.path("confidence"))));
  }
}
