package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * OpenAI's Whisper and what writes as it does: whisper-timestamped, faster-whisper, OpenAI's
 * service, Hugging Face's pipeline. Times are seconds.
 */
final class Whisper implements Maker {

  @Override
  public String format() {
    return "whisper";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("whisper-json", "faster-whisper", "whisper-timestamped");
  }

  @Override
  public String who() {
    return "Whisper";
  }

  @Override
  public boolean knows(Shape shape) {
    boolean segments = shape.has("segments[].start", "segments[].end", "segments[].text");
    boolean bare =
        shape.has("start", "end", "text")
            && shape.hasAny("seek", "tokens", "avg_logprob", "words[].word");
    boolean words = shape.has("text", "words[].word", "words[].start");
    boolean chunks = shape.has("chunks[].timestamp", "chunks[].text");
    // Without speech there are no segments to know it by.
    boolean nothing = shape.has("text", "segments", "language");
    return segments || bare || words || chunks || nothing;
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    heard.language(
        Values.text(root.path("language"))
            .or(() -> Values.text(root.path("info").path("language"))));
    if (root.has("segments")) {
      root.path("segments").forEach(segment -> segment(segment, heard));
    } else if (root.path("speakers").isArray() && !root.path("speakers").isEmpty()) {
      root.path("speakers").forEach(chunk -> chunk(chunk, heard));
    } else if (root.has("chunks")) {
      root.path("chunks").forEach(chunk -> chunk(chunk, heard));
    } else if (root.has("start")) {
      segment(root, heard);
    } else {
      heard.add(words(root));
    }
  }

  /** A segment, with its words if they were asked for. */
  static void segment(JsonNode segment, Heard heard) {
    List<Word> words = words(segment);
    Segment spoken = Segment.of(words);
    heard.add(
        new Segment(
            Values.text(segment.path("speaker")),
            Values.firstOf(Values.seconds(segment.path("start")), spoken.start()),
            Values.firstOf(Values.seconds(segment.path("end")), spoken.end()),
            Values.text(segment.path("text")).orElse(spoken.text()),
            words,
            score(segment)));
  }

  private static void chunk(JsonNode chunk, Heard heard) {
    heard.add(
        new Segment(
            Values.text(chunk.path("speaker")),
            Values.seconds(chunk.path("timestamp").path(0)),
            Values.seconds(chunk.path("timestamp").path(1)),
            Values.text(chunk.path("text")).orElse(""),
            List.of(),
            OptionalDouble.empty()));
  }

  private static List<Word> words(JsonNode segment) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : segment.path("words")) {
      OptionalLong start = Values.seconds(word.path("start"));
      OptionalLong end = Values.seconds(word.path("end"));
      Optional<String> text = Values.text(word, "word", "text");
      text.ifPresent(
          t ->
              words.add(
                  Word.of(t, start, end, wordScore(word))
                      .withSpeaker(Values.text(word.path("speaker")))));
    }
    return words;
  }

  private static OptionalDouble wordScore(JsonNode word) {
    for (String name : List.of("probability", "confidence", "score")) {
      OptionalDouble score = Values.score(word.path(name));
      if (score.isPresent()) {
        return score;
      }
    }
    return OptionalDouble.empty();
  }

  /** The segment's own score; else the mean probability of its tokens, from its logarithm. */
  private static OptionalDouble score(JsonNode segment) {
    OptionalDouble confidence = Values.score(segment.path("confidence"));
    OptionalDouble logarithm = Values.number(segment.path("avg_logprob"));
    return confidence.isPresent() || logarithm.isEmpty() || logarithm.getAsDouble() > 0
        ? confidence
        : OptionalDouble.of(Math.round(Math.exp(logarithm.getAsDouble()) * 10_000) / 10_000.0);
  }
}
