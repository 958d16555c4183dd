package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * IBM Watson Speech to Text: results with words as arrays, speakers in a list of their own; alone
 * or as what came of a job. Times are seconds.
 */
final class IbmWatson implements Maker {

  @Override
  public String format() {
    return "ibm-watson";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("ibm", "watson");
  }

  @Override
  public String who() {
    return "IBM Watson";
  }

  @Override
  public boolean knows(Shape shape) {
    boolean answer =
        shape.has("results[].alternatives[].transcript")
            && shape.hasAny(
                "results[].final",
                "result_index",
                "results[].alternatives[].timestamps",
                "speaker_labels");
    boolean job =
        shape.hasAny(
            "results[].results[].alternatives[].transcript", "results[].speaker_labels[].from");
    // The speakers of a long recording may stand before all of its words.
    return answer || job || shape.has("speaker_labels[].from", "speaker_labels[].speaker");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    boolean job = root.path("results").path(0).has("results");
    if (job) {
      root.path("results").forEach(answer -> answer(answer, heard));
    } else {
      answer(root, heard);
    }
  }

  private static void answer(JsonNode root, Heard heard) {
    Map<Long, String> speakers = new HashMap<>();
    for (JsonNode label : root.path("speaker_labels")) {
      OptionalLong from = Values.seconds(label.path("from"));
      Values.text(label, "speaker")
          .filter(_ -> from.isPresent())
          .ifPresent(speaker -> speakers.put(from.getAsLong(), speaker));
    }
    int interim = 0;
    for (JsonNode result : root.path("results")) {
      if (result.path("final").isBoolean() && !result.path("final").booleanValue()) {
        interim++;
        continue;
      }
      JsonNode best = result.path("alternatives").path(0);
      List<Word> words = words(best, speakers);
      heard.add(
          Segment.of(
              Optional.empty(),
              Values.text(best, "transcript").orElse(Word.line(words)),
              words,
              Values.score(best.path("confidence"))));
    }
    heard.leftOut(interim, "result", "marked as not final");
  }

  private static List<Word> words(JsonNode best, Map<Long, String> speakers) {
    JsonNode scores = best.path("word_confidence");
    JsonNode times = best.path("timestamps");
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Optional<String> text = Values.text(times.path(i).path(0));
      OptionalLong start = Values.seconds(times.path(i).path(1));
      OptionalLong end = Values.seconds(times.path(i).path(2));
      OptionalDouble score = Values.score(scores.path(i).path(1));
      Optional<String> speaker =
          start.isPresent()
              ? Optional.ofNullable(speakers.get(start.getAsLong()))
              : Optional.empty();
      text.ifPresent(t -> words.add(Word.of(t, start, end, score).withSpeaker(speaker)));
    }
    return words;
  }
}
