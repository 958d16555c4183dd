package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Azure's batch transcription. Times are ticks of 100 nanoseconds, milliseconds in newer versions,
 * and durations in ISO 8601 beside them.
 */
final class AzureBatch implements Maker {

  @Override
  public String format() {
    return "azure-batch";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("azure");
  }

  @Override
  public String who() {
    return "Azure Speech";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("recognizedPhrases");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    int failed = 0;
    for (JsonNode phrase : root.path("recognizedPhrases")) {
      JsonNode best = phrase.path("nBest").path(0);
      Optional<String> text = Values.text(best, "display", "itn", "lexical");
      heard.language(Values.text(phrase.path("locale")));
      if (text.isEmpty()) {
        failed++;
        continue;
      }
      heard.add(
          new Segment(
              speaker(phrase, root),
              start(phrase),
              Values.sum(start(phrase), duration(phrase)),
              text.get(),
              words(best),
              Values.score(best.path("confidence"))));
    }
    heard.sort();
    heard.leftOut(failed, "phrase", "in which no words were recognised");
  }

  /** The speaker, or the channel where there are several and no speakers. */
  private static Optional<String> speaker(JsonNode phrase, JsonNode root) {
    boolean channels = root.path("combinedRecognizedPhrases").size() > 1;
    return Values.text(phrase, "speaker")
        .or(
            () ->
                channels
                    ? Values.text(phrase, "channel").map(channel -> "channel " + channel)
                    : Optional.empty());
  }

  private static List<Word> words(JsonNode best) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : best.path("words")) {
      Optional<String> text = Values.text(word, "word");
      text.ifPresent(
          t ->
              words.add(
                  Word.of(
                      t,
                      start(word),
                      Values.sum(start(word), duration(word)),
                      Values.score(word.path("confidence")))));
    }
    return words;
  }

  private static OptionalLong start(JsonNode object) {
    return time(object, "offsetInTicks", "offsetMilliseconds", "offset");
  }

  private static OptionalLong duration(JsonNode object) {
    return time(object, "durationInTicks", "durationMilliseconds", "duration");
  }

  private static OptionalLong time(JsonNode object, String ticks, String ms, String iso) {
    return Values.firstOf(
        Values.ticks(object.path(ticks)),
        Values.firstOf(Values.milliseconds(object.path(ms)), Values.isoDuration(object.path(iso))));
  }
}
